package org.indh.budget.rule;

import org.indh.budget.BudgetRow;
import org.indh.core.validation.At;

/**
 * A row of a cost table, at its place; equal rows at two places are two.
 *
 * @param at the row at its place
 */
record Row(At<? extends BudgetRow> at) {
    BudgetRow value() {
        return at.value();
    }

    Cell cell(Column column) {
        return new Cell(this, column);
    }
}
