package org.indh.budget.communal;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A loan that the commune owes (emprunt), as it weighs on one year's budget. Amounts are in the budget's unit.
 *
 * @param code what people call it: "FEC 2024-3"
 * @param lender who lent it (prêteur): "FEC"
 * @param pays the part of the budget whose expenses it pays for
 * @param principal what was lent; 1500000
 * @param capitalDue the capital that falls due in the year; 400000
 * @param interestDue the interest that falls due in the year; 200000
 * @param limit the largest part of its own receipts that the lender lets the commune's annuities take: 40 %
 */
@RecordBuilder
public record Loan(
        @Nullable String code,
        @Nullable String lender,
        @Nullable BudgetPart pays,
        @Nullable Decimal principal,
        @Nullable Decimal capitalDue,
        @Nullable Decimal interestDue,
        @Nullable Percent limit) {}
