package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.JointSplit;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Total;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;

/**
 * What part of a common project each partner bears (participation). Each of them may report the whole project: with its part
 * of each amount, the parts of all add up to the whole and to no cent more.
 *
 * @param project the project's code: "P-12"
 * @param shares each partner's share by its code as {@link Dimension#MEMBER}, together 100 % at most: commune A → 60/100
 */
public record Participation(String project, SortedMap<String, Share> shares) {
    /** @throws InvalidValueException where a share is below nil, they exceed 100 %, or are too fine to share out by */
    public Participation {
        shares = ImmutableSortedMap.copyOf(shares);
        Fraction sum = Fraction.NIL;
        for (Share share : shares.values()) {
            Fraction part = Fraction.of(share);
            if (part.compareTo(Fraction.NIL) < 0) {
                throw new InvalidValueException("participation", share.toString());
            }
            sum = sum.plus(part);
        }
        if (sum.compareTo(Fraction.WHOLE) > 0) {
            throw new InvalidValueException("participation", shares.toString());
        }
        weights(shares);
    }

    /**
     * Lines with the reporting partner's part.
     *
     * @param lines those of common projects with that part, all others as they were
     * @param unshared the lines of common projects whose reporter has no share in them, as they came; among the lines they are
     *     of unknown amount
     * @param missing where partners who have a share report nothing while others do: their part is in no total
     * @param contradicting where partners report one project with different amounts: their parts make up neither
     */
    public record Parts(
            List<BudgetLine> lines,
            List<BudgetLine> unshared,
            List<Missing> missing,
            List<Contradicting> contradicting) {
        /** Copies the lists. */
        public Parts {
            lines = ImmutableList.copyOf(lines);
            unshared = ImmutableList.copyOf(unshared);
            missing = ImmutableList.copyOf(missing);
            contradicting = ImmutableList.copyOf(contradicting);
        }
    }

    /**
     * A project that others report and these partners do not.
     *
     * @param cell the project, its year, and what else is never added up: project P-12, year 2031, phase paid
     * @param members the partners with a share that have no line there: "B"
     */
    public record Missing(Cell cell, List<String> members) {
        /** Copies the list. */
        public Missing {
            members = ImmutableList.copyOf(members);
        }
    }

    /**
     * A project of which partners say different amounts.
     *
     * @param cell the project, its year, and what else is never added up: project P-12, year 2031, phase paid
     * @param totals what each partner with a share reports of the whole: A → 90.00 MAD, B → 100.00 MAD
     */
    public record Contradicting(Cell cell, SortedMap<String, Total> totals) {
        /** Copies the map. */
        public Contradicting {
            totals = ImmutableSortedMap.copyOf(totals);
        }
    }

    private static List<Decimal> weights(SortedMap<String, Share> shares) {
        List<Fraction> parts = new ArrayList<>();
        Fraction rest = Fraction.WHOLE;
        for (Share share : shares.values()) {
            Fraction part = Fraction.of(share);
            parts.add(part);
            rest = rest.minus(part);
        }
        parts.add(rest);
        return Fraction.weights(parts);
    }

    /**
     * A partner's part of an amount, in whole minor units, what is left given to those that lost most by the cut.
     *
     * @return nothing where it has no share
     * @throws InvalidValueException where the currency has no minor unit, such as XDR
     */
    public Optional<Money> part(Money whole, String member) {
        int index = index(member);
        return index < 0 ? Optional.empty() : Optional.of(parts(whole).get(index));
    }

    /**
     * What no partner has a share in.
     *
     * @throws InvalidValueException where the currency has no minor unit, such as XDR
     */
    public Money unallotted(Money whole) {
        return parts(whole).get(shares.size());
    }

    /** A partner's place among the parts; below nil where it has no share. */
    int index(String member) {
        return ImmutableList.copyOf(shares.keySet()).indexOf(member);
    }

    /** What falls to each partner, in their order, then to nobody. */
    List<Money> parts(Money whole) {
        return whole.split(weights(shares), Remainder.LARGEST_REMAINDER);
    }

    /**
     * Leaves each reporting partner its part of the projects that it has in common with others. The lines that a partner
     * reports of a project are cut as one ({@link JointSplit}), so that it has, to the cent, its part of their sum. A part is
     * known by its line's id with the partner's code behind it: the parts of one line are no copies of each other.
     *
     * <pre>
     * Participation.of(Distinct.of(lines), participations).lines();
     * </pre>
     *
     * @param distinct lines with {@link Dimension#PROJECT} and {@link Dimension#MEMBER}; others stay as they are. What several
     *     partners report of a common project is no repetition here: each has its part of it
     * @param participations one for each common project
     * @throws InvalidValueException where a project is named twice, or an amount's currency has no minor unit
     */
    public static Parts of(Distinct distinct, List<Participation> participations) {
        Set<String> projects =
                participations.stream().map(Participation::project).collect(Collectors.toSet());
        return of(distinct.asReported(projects), participations);
    }

    /** The same of lines as they were reported, each once by whoever reports it. */
    static Parts of(List<BudgetLine> lines, List<Participation> participations) {
        return new Parting(lines, participations).result();
    }
}
