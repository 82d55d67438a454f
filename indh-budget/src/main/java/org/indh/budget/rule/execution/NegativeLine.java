package org.indh.budget.rule.execution;

import java.util.List;
import org.indh.budget.Basis;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * What was approved is no less than nil, in a report as in a table of costs. Amendments and virements may well be, and so may
 * refunds, credit notes and corrections that a code or the name of the line calls so.
 */
final class NegativeLine {
    static final Rule<FinancialReport> CHECK =
            Rule.of("BU-NEG", Severity.WARNING, "arithmetic", FinancialReport.class, NegativeLine::check);

    private static final NameWords CORRECTIONS = NameWords.of("correction-words.txt", "correction");

    private NegativeLine() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        List<Entry> negative = Entry.of(report).stream()
                .filter(entry -> entry.is(Phase.APPROVED) && entry.line().is(Dimension.BASIS, Basis.BUDGET.code()))
                .filter(entry -> entry.code(Dimension.VIREMENT).isEmpty())
                .filter(entry -> entry.line().codes().values().stream().noneMatch(CORRECTIONS::areIn))
                .filter(entry ->
                        entry.money().filter(money -> money.signum() < 0).isPresent())
                .toList();
        return negative.isEmpty()
                ? Verdict.pass()
                : Verdict.of(Breach.at(Entry.spots(negative))
                        .with("count", negative.size())
                        .found(negative.get(0).money().orElseThrow()));
    }
}
