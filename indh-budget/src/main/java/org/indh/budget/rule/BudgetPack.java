package org.indh.budget.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.TriennialProgramming;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.rule.communal.CommunalRules;
import org.indh.budget.rule.execution.ExecutionRules;
import org.indh.core.document.Kind;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Rule;

/** The kinds of budgets and reports, and their rules. */
public final class BudgetPack implements Pack {
    /** For the service loader; there is nothing to configure. */
    public BudgetPack() {}

    @Override
    public String module() {
        return "budget";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Budget.KIND, FinancialReport.KIND, CommunalBudget.KIND, TriennialProgramming.KIND);
    }

    @Override
    public List<Rule<?>> rules() {
        return ImmutableList.<Rule<?>>builder()
                .addAll(tables())
                .addAll(ExecutionRules.all())
                .addAll(CommunalRules.all())
                .build();
    }

    @Override
    public List<Rule<?>> checks() {
        return ExecutionRules.checks();
    }

    private static List<Rule<?>> tables() {
        return List.of(
                OneCurrency.RULE,
                PartSum.COLUMN,
                EmptyPartner.RULE,
                GrandTotal.RULE,
                YearJump.RULE,
                ConstantKey.RULE,
                LineLink.RULE,
                NegativeAmount.RULE,
                RowSum.RULE,
                MixedScale.RULE,
                TotalMissing.RULE,
                PartSum.TREE,
                YearsInPeriod.RULE);
    }
}
