package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.time.Timing;
import org.indh.core.time.YearRange;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;

/** What has to be done by a year is done within the programme; an impact may come later. */
final class DeadlineInPeriod {
    static final Rule<Logframe> RULE =
            Rule.of("LF-DEADLINE-IN-PERIOD", Severity.ERROR, "usage", Logframe.class, DeadlineInPeriod::check);

    private DeadlineInPeriod() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Optional<Periods> period = Periods.of(logframe);
        List<Breach> breaches = new ArrayList<>();
        boolean anyDeadline = false;
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            if (node.value().level() != Level.IMPACT) {
                anyDeadline |= compare(Promised.byNode(node).timing(), node.spot("statement"), period, breaches);
                for (At<Indicator> indicator : node.each("indicators", Indicator.class)) {
                    anyDeadline |= compare(
                            Promised.byIndicator(indicator).timing(), indicator.spot("statement"), period, breaches);
                }
            }
        }
        return period.isEmpty() && anyDeadline
                ? Verdict.notEvaluated("period-unknown", logframe.spot())
                : Verdict.of(breaches);
    }

    /** Adds a breach for a deadline outside the period; tells whether there is a deadline at all. */
    private static boolean compare(
            Optional<Timing> timing, Spot spot, Optional<Periods> period, List<Breach> breaches) {
        if (timing.isEmpty() || !timing.get().closes()) {
            return false;
        }
        period.ifPresent(known -> {
            YearRange years = known.years();
            int last = timing.get().years().last();
            int first = timing.get().years().first();
            if (last > years.last() || first < years.first()) {
                int outside = last > years.last() ? last : first;
                Breach breach = Breach.at(spot)
                        .and(known.spot().as("period"))
                        .with("from", String.valueOf(years.first()))
                        .with("to", String.valueOf(years.last()))
                        .found(String.valueOf(outside))
                        .expected(years);
                breaches.add(lowered(breach, known, outside));
            }
        });
        return true;
    }

    private static Breach lowered(Breach breach, Periods period, int outside) {
        if (!period.declared()) {
            return breach.lowered(Severity.WARNING, "as-read");
        }
        return outside == period.years().last() + 1 ? breach.lowered(Severity.WARNING, "year-after") : breach;
    }
}
