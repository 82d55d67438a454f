package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One side of one part of a commune's budget: the receipts of operation, the expenses of a special account. Its own amounts are
 * its totals as the budget states them.
 *
 * @param part the part that it belongs to
 * @param side receipts or expenses
 * @param account the annex budget or special account, by its code or name; absent for the two parts of the main budget
 * @param label what it is called (intitulé): "Première partie : recettes de fonctionnement"
 * @param voted the total of what the council voted, as stated
 * @param modified the total of the changes since, as stated
 * @param carriedOver the total of what was carried over from the year before, as stated
 * @param committed the total of what is promised, as stated
 * @param ordered the total of what is ordered, as stated
 * @param paid the total of what is paid or recovered, as stated
 * @param lines its chapters, articles and lines, in the author's order
 */
@RecordBuilder
public record BudgetSection(
        @Nullable BudgetPart part,
        @Nullable Side side,
        @Nullable String account,
        @Nullable LocalizedText label,
        @Nullable Decimal voted,
        @Nullable Decimal modified,
        @Nullable Decimal carriedOver,
        @Nullable Decimal committed,
        @Nullable Decimal ordered,
        @Nullable Decimal paid,
        List<CommunalLine> lines)
        implements CreditRow {
    public BudgetSection {
        lines = ImmutableList.copyOf(lines);
    }

    /** Which of its lines stands under which. */
    public CodeTree tree() {
        return CodeTree.of(
                lines.stream().map(line -> Optional.ofNullable(line.code())).toList());
    }

    /** Whether it is that side of that part. */
    public boolean is(BudgetPart ofPart, Side ofSide) {
        return part == ofPart && side == ofSide;
    }

    /**
     * What it comes to in a column: the total that it states, else what its outermost lines come to. A line that states
     * nothing there counts with those under it.
     */
    public Decimal total(CreditColumn column) {
        Decimal stated = column.of(this);
        return stated == null ? lineTotal(column) : stated;
    }

    /** What its outermost lines come to in a column, whatever total it states. */
    Decimal lineTotal(CreditColumn column) {
        CodeTree tree = tree();
        return sum(tree.roots(), tree, column);
    }

    /** What the lines of a role come to in a column; a line under another of that role is part of it. */
    public Decimal total(LineRole role, CreditColumn column) {
        CodeTree tree = tree();
        return sum(tree.outermost(i -> lines.get(i).role() == role), tree, column);
    }

    /**
     * What it comes to in a column without its lines of a role. A total that is stated holds them, unless it is just what the
     * other lines come to.
     */
    public Decimal totalWithout(LineRole role, CreditColumn column) {
        Decimal total = total(column);
        Decimal others = lineTotal(column).minus(total(role, column));
        return total.compareTo(others) == 0 ? total : total.minus(total(role, column));
    }

    private Decimal sum(List<Integer> positions, CodeTree tree, CreditColumn column) {
        Decimal sum = Decimal.ZERO;
        for (int position : positions) {
            Decimal stated = column.of(lines.get(position));
            sum = sum.plus(stated == null ? sum(tree.children(position), tree, column) : stated);
        }
        return sum;
    }
}
