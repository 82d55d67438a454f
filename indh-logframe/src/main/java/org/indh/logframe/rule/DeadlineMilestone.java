package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.time.Timing;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;

/**
 * A milestone stands at or before a deadline, so that it can be seen whether it was met. Where the first later one is full,
 * nothing is lost but the date: that is said once for all of them.
 */
final class DeadlineMilestone {
    static final Rule<Logframe> RULE =
            Rule.of("LF-DEADLINE-MILESTONE", Severity.WARNING, "oecd-dac", Logframe.class, DeadlineMilestone::check);

    private DeadlineMilestone() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Optional<Periods> period = Periods.of(logframe);
        Populations populations = Populations.of(logframe);
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<Spot> full = new ArrayList<>();
        int firstYear = 0;
        for (At<Indicator> indicator : Value.indicators(logframe)) {
            Optional<Timing> due =
                    Promised.byIndicator(indicator).timing().filter(timing -> timing.kind() == Timing.Kind.BY);
            List<Value> milestones = Value.milestones(indicator);
            if (due.isEmpty() || milestones.isEmpty()) {
                continue;
            }
            Value first = milestones.get(0);
            if (Periods.calendarYear(first, period).isEmpty()) {
                gaps.add(new Gap("period-unknown", indicator.spot()));
                continue;
            }
            int year = Periods.calendarYear(first, period).getAsInt();
            int deadline = due.get().years().last();
            if (year > deadline && Saturation.isFull(first, populations)) {
                full.add(indicator.spot("statement"));
                firstYear = year;
            } else if (year > deadline) {
                breaches.add(Breach.at(indicator.spot("statement"))
                        .and(first.spot().as("milestone"))
                        .variant("short")
                        .with("year", String.valueOf(year))
                        .found(String.valueOf(deadline)));
            }
        }
        if (!full.isEmpty()) {
            breaches.add(grouped(full, firstYear, period));
        }
        return new Verdict(breaches, gaps);
    }

    private static Breach grouped(List<Spot> full, int firstYear, Optional<Periods> period) {
        Breach breach = Breach.at(full)
                .and(period.map(known -> known.spot().as("period")).stream().toList())
                .with("count", full.size())
                .with("year", String.valueOf(firstYear));
        boolean asRead = period.map(known -> !known.declared()).orElse(false);
        return asRead ? breach.lowered(Severity.INFO, "period-as-read") : breach.lowered(Severity.INFO);
    }
}
