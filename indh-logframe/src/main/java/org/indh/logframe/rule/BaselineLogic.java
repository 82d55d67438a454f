package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.statement.NounPhrase;
import org.indh.core.statement.Reading;
import org.indh.core.time.Timing;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Accumulation;
import org.indh.logframe.indicator.Indicator;

/**
 * A baseline fits what the programme starts: what takes place for the first time within it did not take place before; a
 * total that includes the baseline grows by the yearly rate.
 */
final class BaselineLogic {
    static final Rule<Logframe> RULE =
            Rule.of("LF-BASELINE-LOGIC", Severity.ERROR, "arithmetic", Logframe.class, BaselineLogic::check);

    private BaselineLogic() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        Optional<Periods> period = Periods.of(logframe);
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            for (At<Indicator> indicator : node.each("indicators", Indicator.class)) {
                Value.of(indicator).stream()
                        .filter(value -> value.year() == null)
                        .filter(value -> value.count()
                                .filter(count -> !count.value().isZero())
                                .isPresent())
                        .findFirst()
                        .ifPresent(baseline -> {
                            first(baseline, node.each("activities", Activity.class), period, breaches);
                            rate(baseline, breaches);
                        });
            }
        }
        return Verdict.of(breaches);
    }

    /** An activity that starts, within the programme, what the baseline already counts. */
    private static void first(
            Value baseline, List<At<Activity>> activities, Optional<Periods> period, List<Breach> breaches) {
        List<NounPhrase> events = Promised.byIndicator(baseline.indicator())
                .counts()
                .map(CountedPhrase::phrase)
                .toList();
        for (At<Activity> activity : activities) {
            Optional<Reading> reading = Promised.byActivity(activity).reading();
            NounPhrase started = reading.map(Reading::firstOf).orElse(null);
            boolean within = reading.flatMap(read -> Optional.ofNullable(read.timing()))
                    .filter(timing -> isWithin(timing, period))
                    .isPresent();
            if (started != null && within && events.stream().anyMatch(event -> event.sameAs(started))) {
                breaches.add(Breach.at(baseline.spot())
                        .and(activity.spot("statement").as("start"))
                        .with("things", started.text())
                        .found(baseline.count().orElseThrow().value())
                        .expected(0)
                        .lowered(Severity.WARNING, "as-read"));
            }
        }
    }

    private static boolean isWithin(Timing timing, Optional<Periods> period) {
        return period.filter(known -> known.years().contains(timing.years().first()))
                .isPresent();
    }

    /** Declared as a total with the baseline, and less than the baseline and the yearly rate make. */
    private static void rate(Value baseline, List<Breach> breaches) {
        Indicator indicator = baseline.indicator().value();
        if (indicator.accumulation() != Accumulation.CUMULATIVE_WITH_BASELINE) {
            return;
        }
        Optional<Decimal> yearly = Promised.byIndicator(baseline.indicator())
                .counts()
                .filter(count -> count.frequency() != null && count.frequency().period() == Frequency.Period.YEAR)
                .map(CountedPhrase::number)
                .findFirst();
        Count before = baseline.count().orElseThrow();
        for (Value value : Value.milestones(baseline.indicator())) {
            if (yearly.isPresent()
                    && value.year() != null
                    && !value.year().calendar()
                    && value.count().isPresent()) {
                Decimal least =
                        before.value().plus(yearly.get().times(value.year().number()));
                Decimal target = value.count().orElseThrow().value();
                if (target.compareTo(least) < 0) {
                    breaches.add(Breach.at(value.spot())
                            .and(baseline.spot().as("base"))
                            .variant("rate")
                            .with("rate", yearly.get())
                            .found(target)
                            .expected(least));
                }
            }
        }
    }
}
