package org.indh.budget.rule;

import java.util.List;
import org.indh.budget.Budget;
import org.indh.core.document.Kind;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Rule;

/** The budget's kind and rules. */
public final class BudgetPack implements Pack {
    /** For the service loader; there is nothing to configure. */
    public BudgetPack() {}

    @Override
    public String module() {
        return "budget";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Budget.KIND);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                OneCurrency.RULE,
                PartSum.COLUMN,
                EmptyPartner.RULE,
                ConstantKey.RULE,
                LineLink.RULE,
                NegativeAmount.RULE,
                RowSum.RULE,
                TotalMissing.RULE,
                PartSum.TREE,
                YearsInPeriod.RULE);
    }
}
