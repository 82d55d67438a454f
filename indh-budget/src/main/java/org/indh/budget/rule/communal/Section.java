package org.indh.budget.rule.communal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.BudgetSection;
import org.indh.budget.communal.CodeTree;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.CreditRow;
import org.indh.budget.communal.Side;
import org.indh.core.validation.At;

/** A section with its lines and which of them stands under which. */
record Section(At<BudgetSection> at, List<At<CommunalLine>> lines, CodeTree tree) {
    /** The position of a section's own totals. */
    static final int TOTAL = -1;

    Section {
        lines = ImmutableList.copyOf(lines);
    }

    boolean is(BudgetPart part, Side side) {
        return at.value().is(part, side);
    }

    /** A row by its position among the lines; the section itself by {@link #TOTAL}. */
    At<? extends CreditRow> row(int position) {
        return position == TOTAL ? at : lines.get(position);
    }

    /** The positions of the lines directly under a row. */
    List<Integer> below(int position) {
        return position == TOTAL ? tree.roots() : tree.children(position);
    }

    /** The deepest rows that state something in a column: lines, else the article, chapter or section that does. */
    List<Integer> deepest(CreditColumn column) {
        List<Integer> rows = new ArrayList<>();
        deepest(TOTAL, column, rows);
        return rows;
    }

    private boolean deepest(int position, CreditColumn column, List<Integer> rows) {
        boolean isBelow = false;
        for (int child : below(position)) {
            isBelow |= deepest(child, column, rows);
        }
        if (!isBelow && states(row(position), column)) {
            rows.add(position);
            return true;
        }
        return isBelow;
    }

    /** Whether a row states something in a column, or would if it could be read. */
    static boolean states(At<? extends CreditRow> row, CreditColumn column) {
        return column.of(row.value()) != null || row.spot(column.component()).isUnreadable();
    }
}
