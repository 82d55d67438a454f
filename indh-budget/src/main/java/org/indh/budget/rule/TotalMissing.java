package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/** A table states its total, and each row that holds several years its own; without them nothing can be checked. */
final class TotalMissing {
    static final Rule<Budget> RULE =
            Rule.of("BU-TOTAL-MISSING", Severity.INFO, "usage", Budget.class, TotalMissing::check);

    private TotalMissing() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        long filled = budget.value().headings().stream()
                .filter(heading -> !heading.isNil())
                .count();
        List<Gap> gaps = new ArrayList<>();
        if (budget.spot("total").isUnreadable()) {
            gaps.add(new Gap("unreadable", budget.spot("total")));
        } else if (filled > 1 && budget.value().total() == null) {
            breaches.add(Breach.at(budget.spot("total")).variant("table").with("count", filled));
        }
        List<Spot> spots = Table.of(budget).rows().stream()
                .filter(row ->
                        row.value().total() == null && row.value().amounts().size() > 1)
                .map(row -> row.cell(Column.TOTAL).spot())
                .toList();
        List<Spot> missing = spots.stream().filter(spot -> !spot.isUnreadable()).toList();
        if (!missing.isEmpty()) {
            breaches.add(Breach.at(missing).with("count", missing.size()));
        }
        spots.stream().filter(Spot::isUnreadable).forEach(spot -> gaps.add(new Gap("unreadable", spot)));
        return new Verdict(breaches, gaps);
    }
}
