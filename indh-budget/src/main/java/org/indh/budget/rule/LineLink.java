package org.indh.budget.rule;

import java.util.List;
import org.indh.budget.Budget;
import org.indh.budget.CostLine;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/** Lines name the result or activity that they pay for. Where none does, the table was not made so, and is told it once. */
final class LineLink {
    static final Rule<Budget> RULE = Rule.of("BU-LINE-LINK", Severity.INFO, "usage", Budget.class, LineLink::check);

    private LineLink() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        List<CostLine> lines = budget.below(CostLine.class).stream()
                .map(At::value)
                .filter(line -> !line.isNil())
                .toList();
        boolean isLinked = lines.stream()
                .anyMatch(
                        line -> !line.results().isEmpty() || !line.activities().isEmpty());
        return lines.isEmpty() || isLinked ? Verdict.pass() : Verdict.of(Breach.at(budget.spot()));
    }
}
