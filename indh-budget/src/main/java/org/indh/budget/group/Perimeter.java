package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.AdvanceStep;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The bodies whose budgets are consolidated, as of a day (périmètre de consolidation).
 *
 * @param day the day from which these are the members
 * @param members each once, in any order
 */
public record Perimeter(LocalDate day, List<Member> members) {
    /**
     * A body and how much of its money counts.
     *
     * @param code its code, as lines state it in {@link Dimension#MEMBER}
     * @param share the part of each of its amounts that counts: 1/1 in full (intégration globale), 1/2 by half (intégration
     *     proportionnelle), 0/1 not at all
     */
    public record Member(String code, Share share) {
        /** @throws InvalidValueException where the code is blank, or the share is below nil or above the whole */
        public Member {
            if (code.isBlank()) {
                throw new InvalidValueException("code", code);
            }
            Fraction part = Fraction.of(share);
            if (part.compareTo(Fraction.NIL) < 0 || part.compareTo(Fraction.WHOLE) > 0) {
                throw new InvalidValueException("participation", share.toString());
            }
        }

        /** A member whose amounts count in full. */
        public static Member full(String code) {
            return new Member(code, Share.of(1, 1));
        }

        /** A member of whose amounts a part counts, as of a body that others share in. */
        public static Member proportionate(String code, Share share) {
            return new Member(code, share);
        }

        /** One that is known to the group and not consolidated: transfers to it leave the group. */
        public static Member none(String code) {
            return new Member(code, Share.of(0, 1));
        }
    }

    /**
     * How a body's place in the group differs between two perimeters.
     *
     * @param code the body's code
     * @param before the share that counted; absent where it was no member
     * @param after the share that counts; absent where it is no member any more
     */
    public record Change(
            String code, @Nullable Share before, @Nullable Share after) {}

    /** @throws InvalidValueException where a member is named twice */
    public Perimeter {
        members = ImmutableList.copyOf(members);
        if (members.stream().map(Member::code).distinct().count() < members.size()) {
            throw new InvalidValueException("member-once", members.toString());
        }
    }

    /**
     * Which bodies joined, left or count otherwise, by their codes: totals of both are not compared without saying so
     * ({@link GroupAccounts#since}).
     *
     * @throws InvalidValueException where the later one is of an earlier day
     */
    public List<Change> changes(Perimeter later) {
        if (later.day.isBefore(day)) {
            throw new InvalidValueException("perimeter-day", later.day + " < " + day);
        }
        Map<String, Share> before = shares();
        Map<String, Share> after = later.shares();
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .map(code -> new Change(code, before.get(code), after.get(code)))
                .filter(change -> !isSame(change.before(), change.after()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isSame(@Nullable Share one, @Nullable Share other) {
        return one != null && other != null && Fraction.of(one).equals(Fraction.of(other));
    }

    private Map<String, Share> shares() {
        TreeMap<String, Share> shares = new TreeMap<>();
        members.forEach(member -> shares.put(member.code(), member.share()));
        return shares;
    }

    /** What of each member's money counts, by its code. */
    ImmutableMap<String, Fraction> fractions() {
        return ImmutableMap.copyOf(Maps.transformValues(shares(), Fraction::of));
    }

    /**
     * Whether the line is one side of a transfer inside the group: money that one member gives another, or receives from it. A
     * body that does not count, and one that pays itself, make none; nor does what was justified of an advance, or accepted.
     */
    public boolean isInternal(BudgetLine line) {
        String member = line.code(Dimension.MEMBER).orElse("");
        String other = line.code(Dimension.COUNTERPART).orElse("");
        boolean hasWay = line.is(Dimension.FLOW, Flow.USE.code()) || line.is(Dimension.FLOW, Flow.RESOURCE.code());
        boolean isMemo = line.is(Dimension.ADVANCE, AdvanceStep.JUSTIFIED.code())
                || line.is(Dimension.ADVANCE, AdvanceStep.ACCEPTED.code());
        return hasWay && !isMemo && !member.equals(other) && counts(member) && counts(other);
    }

    private boolean counts(String code) {
        return members.stream()
                .anyMatch(member -> member.code().equals(code)
                        && !Fraction.of(member.share()).isNil());
    }

    /**
     * The group's own lines up to the closing: each member's by its share, without what members pay each other.
     *
     * @param lines each with the body whose accounts it stands in ({@link Dimension#MEMBER}); of transfers, with the other one
     *     ({@link Dimension#COUNTERPART}), a direction, and best with their reference ({@link Dimension#TRANSFER})
     * @throws InvalidValueException where the closing is before the day of the perimeter, which says nothing of it, or an amount
     *     that is to be shared out has a currency without a minor unit
     */
    public Elimination consolidate(List<BudgetLine> lines, Closing closing) {
        if (closing.day().isBefore(day)) {
            throw new InvalidValueException("perimeter-day", closing.day() + " < " + day);
        }
        return new Transfers(this, closing).eliminate(lines);
    }
}
