package org.indh.budget.communal;

import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An annex budget or a special account (budget annexe, compte spécial). Its receipts and expenses are sections of the budget
 * that name it.
 *
 * @param code what sections call it: "Abattoir", "CAS 36.01"
 * @param part annex budget or special account
 * @param label what it is called in full
 * @param opening what it held when the year began (solde au 1er janvier), where no line of its receipts states it; 150000
 */
public record BudgetAccount(
        @Nullable String code,
        @Nullable BudgetPart part,
        @Nullable LocalizedText label,
        @Nullable Decimal opening) {}
