package org.indh.budget.rule.communal;

import java.math.BigDecimal;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.CreditRow;
import org.indh.budget.reconciliation.Precision;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;

/**
 * A row that states what the rows under it come to, against what they do in one column.
 *
 * @param row the row: a chapter, an article, a section
 * @param column the column
 * @param reconciliation what it states against what stands under it
 * @param precision how finely the budget states its amounts
 */
record StatedSum(At<? extends CreditRow> row, CreditColumn column, Reconciliation reconciliation, Precision precision) {
    Spot spot() {
        return row.spot(column.component());
    }

    /** Whether rounding explains the gap. */
    boolean isKept() {
        return reconciliation.agreement().isKept();
    }

    /** An amount with as many digits as the budget gives. */
    BigDecimal shown(Decimal amount) {
        return precision.shown(amount);
    }
}
