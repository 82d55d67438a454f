package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Bound;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;

/** A count of things that each unit has so many of a year is that product: 12 communes, two years, 24 annual plans. */
final class CountOfUnits {
    static final Rule<Logframe> RULE =
            Rule.of("LF-COUNT-UNIT", Severity.ERROR, "arithmetic", Logframe.class, CountOfUnits::check);

    private CountOfUnits() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Map<Path, List<PerUnitCounts>> byIndicator = new LinkedHashMap<>();
        for (PerUnitCounts counted : PerUnitCounts.of(logframe, Populations.of(logframe))) {
            if (counted.isBreached()) {
                byIndicator
                        .computeIfAbsent(counted.value().indicator().part().path(), any -> new ArrayList<>())
                        .add(counted);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        byIndicator.values().forEach(counts -> breaches.add(breach(counts)));
        return Verdict.of(breaches);
    }

    private static Breach breach(List<PerUnitCounts> counts) {
        PerUnitCounts first = counts.get(0);
        Breach breach = Breach.at(counts.stream().map(PerUnitCounts::spot).toList())
                .and(first.population().spot().as("population"))
                .variant(first.each().frequency() == null ? null : "yearly")
                .with("unit", String.valueOf(first.count().unit()))
                .with("population", first.population().size())
                .with("per", first.population().named())
                .with("each", first.each().number())
                .with("years", first.years())
                .found(first.count().value())
                .expected(first.product());
        return first.each().bound() == Bound.AT_LEAST && first.count().value().compareTo(first.product()) > 0
                ? breach.lowered(Severity.WARNING, "at-least")
                : breach;
    }
}
