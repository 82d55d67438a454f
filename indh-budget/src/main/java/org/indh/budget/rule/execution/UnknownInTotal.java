package org.indh.budget.rule.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedTotal;
import org.indh.core.finding.Severity;
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
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (HeldTotal held : HeldTotal.of(report)) {
            Optional<Entry> unreadable =
                    held.entries().stream().filter(Entry::isUnreadable).findFirst();
            if (unreadable.isPresent()) {
                gaps.add(new Gap("unreadable", unreadable.get().spot()));
            } else {
                breach(held).ifPresent(breaches::add);
            }
        }
        return new Verdict(breaches, gaps);
    }

    private static Optional<Breach> breach(HeldTotal held) {
        List<Entry> unknown = held.entries().stream().filter(Entry::isUnknown).toList();
        StatedTotal stated = held.total().value();
        Integer said = stated.unknown();
        boolean isOfKnown = held.states(held.sum(entry -> true));
        if (unknown.isEmpty() || !isOfKnown || said != null && said == unknown.size()) {
            return Optional.empty();
        }
        return Optional.of(Breach.at(held.total().spot("amount"))
                .and(Entry.spots(unknown, "part"))
                .variant(said == null || said == 0 ? null : "count")
                .with("count", unknown.size())
                .with("said", said == null ? 0 : said)
                .found(stated.amount()));
    }
}
