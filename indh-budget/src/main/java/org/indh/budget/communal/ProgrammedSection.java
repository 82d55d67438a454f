package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * One side of one part of a three-year programming. Its own amounts are its totals as the document states them.
 *
 * @param part the part that it belongs to
 * @param side receipts or expenses
 * @param account the annex budget or special account, by its code or name; absent for the two parts of the main budget
 * @param label what it is called
 * @param totals the totals by year, as stated; 14200000 in 2026
 * @param lines its chapters, articles and lines, in the author's order
 */
@RecordBuilder
public record ProgrammedSection(
        @Nullable BudgetPart part,
        @Nullable Side side,
        @Nullable String account,
        @Nullable LocalizedText label,
        SortedMap<MilestoneYear, Decimal> totals,
        List<ProgrammedLine> lines) {
    /** A builder that was given no total passes none. */
    public ProgrammedSection {
        totals = totals == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(totals);
        lines = ImmutableList.copyOf(lines);
    }

    /** Which of its lines stands under which. */
    public CodeTree tree() {
        return CodeTree.of(
                lines.stream().map(line -> Optional.ofNullable(line.code())).toList());
    }

    /** What it comes to in a year: the total that it states, else what its outermost lines come to. */
    public Decimal total(MilestoneYear year) {
        Decimal stated = totals.get(year);
        CodeTree tree = tree();
        return stated == null ? sum(tree.roots(), tree, year) : stated;
    }

    private Decimal sum(List<Integer> positions, CodeTree tree, MilestoneYear year) {
        Decimal sum = Decimal.ZERO;
        for (int position : positions) {
            Decimal stated = lines.get(position).amounts().get(year);
            sum = sum.plus(stated == null ? sum(tree.children(position), tree, year) : stated);
        }
        return sum;
    }
}
