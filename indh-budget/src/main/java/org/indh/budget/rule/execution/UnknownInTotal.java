package org.indh.budget.rule.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedTotal;
import org.indh.core.finding.Severity;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * A total over amounts that nobody stated says how many it lacks. One that is more than the known amounts make knows of the
 * others, and one over amounts that cannot be read is not judged.
 */
final class UnknownInTotal {
    static final Rule<FinancialReport> RULE = Rule.of(
            "BU-UNKNOWN-IN-TOTAL", Severity.WARNING, "arithmetic", FinancialReport.class, UnknownInTotal::check);

    private UnknownInTotal() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        List<Entry> entries = Entry.of(report);
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (At<StatedTotal> total : report.each("totals", StatedTotal.class)) {
            List<Entry> held = entries.stream()
                    .filter(entry -> total.value().holds(entry.line()))
                    .toList();
            Optional<Entry> unreadable =
                    held.stream().filter(Entry::isUnreadable).findFirst();
            if (unreadable.isPresent()) {
                gaps.add(new Gap("unreadable", unreadable.get().spot()));
            } else {
                breach(total, held).ifPresent(breaches::add);
            }
        }
        return new Verdict(breaches, gaps);
    }

    private static Optional<Breach> breach(At<StatedTotal> total, List<Entry> held) {
        List<Entry> unknown = held.stream().filter(Entry::isUnknown).toList();
        Integer said = total.value().unknown();
        MoneyByCurrency known = MoneyByCurrency.total(
                held.stream().flatMap(entry -> entry.money().stream()).toList());
        boolean isOfKnown = known.equals(MoneyByCurrency.of(total.value().amount()));
        if (unknown.isEmpty() || !isOfKnown || said != null && said == unknown.size()) {
            return Optional.empty();
        }
        return Optional.of(Breach.at(total.spot("amount"))
                .and(unknown.stream().map(entry -> entry.spot().as("part")).toList())
                .variant(said == null || said == 0 ? null : "count")
                .with("count", unknown.size())
                .with("said", said == null ? 0 : said)
                .found(total.value().amount()));
    }
}
