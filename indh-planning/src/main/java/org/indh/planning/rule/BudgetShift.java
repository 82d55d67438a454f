package org.indh.planning.rule;

import org.indh.budget.Dimension;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * A line that was revised by more than the donor lets be shifted has the decision that approved it: in a report its amendments,
 * or the revised line itself, name one ({@link Dimension#VIREMENT}). How much may be shifted is in the profile, where that is
 * known.
 */
final class BudgetShift {
    static final Rule<FinancialReport> RULE =
            Rule.of("DG-SHIFT", Severity.INFO, "dgd", FinancialReport.class, BudgetShift::check);

    private BudgetShift() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        return Shifts.judge(ReportedLine.uses(report), setting);
    }
}
