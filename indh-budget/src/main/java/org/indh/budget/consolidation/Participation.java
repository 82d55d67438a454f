package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
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
     */
    public record Parts(List<BudgetLine> lines, List<BudgetLine> unshared) {
        /** Copies the lists. */
        public Parts {
            lines = ImmutableList.copyOf(lines);
            unshared = ImmutableList.copyOf(unshared);
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
        int index = shares.keySet().stream().toList().indexOf(member);
        return index < 0
                ? Optional.empty()
                : Optional.of(whole.split(weights(shares), Remainder.LARGEST_REMAINDER)
                        .get(index));
    }

    /**
     * What no partner has a share in.
     *
     * @throws InvalidValueException where the currency has no minor unit, such as XDR
     */
    public Money unallotted(Money whole) {
        List<Money> parts = whole.split(weights(shares), Remainder.LARGEST_REMAINDER);
        return parts.get(parts.size() - 1);
    }

    /**
     * Leaves each reporting partner its part of the projects that it has in common with others.
     *
     * @param lines lines with {@link Dimension#PROJECT} and {@link Dimension#MEMBER}; others stay as they are
     * @param participations one for each common project
     * @throws InvalidValueException where a project is named twice, or an amount's currency has no minor unit
     */
    public static Parts of(List<BudgetLine> lines, List<Participation> participations) {
        if (participations.stream().map(Participation::project).distinct().count() < participations.size()) {
            throw new InvalidValueException("participation", participations.toString());
        }
        Map<String, Participation> byProject = Maps.uniqueIndex(participations, Participation::project);
        List<BudgetLine> parts = new ArrayList<>();
        List<BudgetLine> unshared = new ArrayList<>();
        for (BudgetLine line : lines) {
            Participation participation =
                    byProject.get(line.code(Dimension.PROJECT).orElse(""));
            Optional<Money> whole = line.money();
            if (participation == null || whole.isEmpty()) {
                parts.add(line);
                continue;
            }
            Optional<Money> part =
                    participation.part(whole.get(), line.code(Dimension.MEMBER).orElse(""));
            if (part.isEmpty()) {
                unshared.add(line);
            }
            parts.add(part.map(line::with).orElseGet(() -> unknown(line)));
        }
        return new Parts(parts, unshared);
    }

    private static BudgetLine unknown(BudgetLine line) {
        return new BudgetLine(line.id(), line.codes(), null, null, null, line.date())
                .with(Dimension.ABSENCE, Absence.UNKNOWN.code());
    }
}
