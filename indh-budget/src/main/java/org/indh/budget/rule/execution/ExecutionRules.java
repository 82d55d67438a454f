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
                DoubleCount.RULE,
                EligibleDate.RULE,
                InKindApart.RULE,
                PeriodTwice.RULE,
                QuantityPrice.RULE,
                RateDated.RULE,
                FundingSum.RULE,
                TimeShares.RULE);
    }
}
