package org.indh.budget.rule.communal;

import java.util.List;
import org.indh.core.validation.Rule;

/** The rules on communes' own budgets, for the pack of the module. */
public final class CommunalRules {
    private CommunalRules() {}

    /** All of them. */
    public static List<Rule<?>> all() {
        return List.of(
                VoteCalendar.RULE,
                CarryOver.RULE,
                CodeStructure.RULE,
                CompulsoryFirst.RULE,
                DebtShare.RULE,
                ExecutionOrder.RULE,
                EquipmentMoney.RULE,
                PartBalance.RULE,
                SpecialAccount.RULE,
                SurplusTransfer.RULE,
                Programming.RULE,
                CreditTransfer.RULE);
    }
}
