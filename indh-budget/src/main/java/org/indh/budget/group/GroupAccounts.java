package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;

/**
 * What the members of a group report up to a closing (comptes consolidés), to be compared with those of another year.
 *
 * <pre>
 * GroupAccounts later = GroupAccounts.of(perimeter, lines, closing);
 * later.since(earlier, HEADING, FLOW).constant();     // what differs without those who came or left
 * </pre>
 */
public final class GroupAccounts {
    private final Perimeter perimeter;
    private final ImmutableList<BudgetLine> lines;
    private final Closing closing;

    private GroupAccounts(Perimeter perimeter, List<BudgetLine> lines, Closing closing) {
        this.perimeter = perimeter;
        this.lines = ImmutableList.copyOf(lines);
        this.closing = closing;
    }

    /**
     * What members report up to a closing.
     *
     * @param lines as {@link Perimeter#consolidate} asks for them
     */
    public static GroupAccounts of(Perimeter perimeter, List<BudgetLine> lines, Closing closing) {
        return new GroupAccounts(perimeter, lines, closing);
    }

    /** The group's own lines. @throws InvalidValueException where the closing is before the day of the perimeter */
    public Elimination consolidate() {
        return perimeter.consolidate(lines, closing);
    }

    /**
     * These beside those of an earlier year, with what the perimeter alone makes of the difference; residuals of transfers are
     * in the totals.
     *
     * @param by what totals are by: the direction of the flow among others, and not the year, which both differ in
     * @throws MixedMoneyException where lines of a cell are never added to each other
     * @throws InvalidValueException where the other perimeter is of a later day, a closing is before the day of its perimeter, or
     *     a dimension is named twice
     */
    public PerimeterComparison since(GroupAccounts earlier, Dimension... by) {
        List<Perimeter.Change> changes = earlier.perimeter.changes(perimeter);
        Map<String, Share> before = earlier.counting();
        Map<String, Share> after = counting();
        Map<String, Share> common = new TreeMap<>(before);
        common.keySet().retainAll(after.keySet());
        Map<String, Share> withNew = new TreeMap<>(after);
        withNew.putAll(common);
        Consolidation reported = earlier.by(before, by);
        Consolidation stayed = earlier.by(common, by);
        Consolidation staying = by(common, by);
        Consolidation joined = by(withNew, by);
        Consolidation now = by(after, by);
        return new PerimeterComparison(
                changes,
                now.beside(reported),
                stayed.beside(reported),
                staying.beside(stayed),
                joined.beside(staying),
                now.beside(joined));
    }

    /** The members of whose money something counts. */
    private Map<String, Share> counting() {
        TreeMap<String, Share> counting = new TreeMap<>();
        perimeter.members().stream()
                .filter(member -> !Fraction.of(member.share()).isNil())
                .forEach(member -> counting.put(member.code(), member.share()));
        return counting;
    }

    /** The same lines as if those were the members. */
    private Consolidation by(Map<String, Share> members, Dimension... by) {
        List<Perimeter.Member> group = members.entrySet().stream()
                .map(member -> new Perimeter.Member(member.getKey(), member.getValue()))
                .toList();
        return new Perimeter(perimeter.day(), group)
                .consolidate(lines, closing)
                .withResiduals()
                .collect(Consolidation.by(by));
    }
}
