package org.indh.budget.communal;

import org.indh.core.measure.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * What a virement does to one line of expenses.
 *
 * @param part the part that the line stands in
 * @param code the line, by its code: "30.20.10.12"
 * @param amount what it gains; below nil where it loses: -200000
 */
public record CreditMove(
        @Nullable BudgetPart part,
        @Nullable BudgetCode code,
        @Nullable Decimal amount) {}
