package org.indh.budget.rule.execution;

import java.util.List;
import org.indh.core.validation.Rule;

/** The rules of financial reports. */
public final class ExecutionRules {
    private ExecutionRules() {}

    /** All of them. */
    public static List<Rule<?>> all() {
        return List.of(
                AdvanceBalance.RULE,
                CarryOnce.RULE,
                Contingency.RULE,
                DoubleCount.RULE,
                EligibleDate.RULE,
                ExecutionOrder.RULE,
                InKindApart.RULE,
                InvoiceTwice.RULE,
                TransferMatch.RULE,
                PeriodTwice.RULE,
                GrantProfit.RULE,
                QuantityPrice.RULE,
                RateDated.RULE,
                PlausibleRate.RULE,
                FundingSum.RULE,
                SplitPurchase.RULE,
                TimeShares.RULE,
                UnknownInTotal.RULE,
                TaxBases.RULE,
                Vouchers.RULE);
    }

    /** Checks under rules that others bring. */
    public static List<Rule<?>> checks() {
        return List.of(BudgetExceeded.CHECK, BudgetTwice.CHECK, NegativeLine.CHECK, ReportTotal.CHECK);
    }
}
