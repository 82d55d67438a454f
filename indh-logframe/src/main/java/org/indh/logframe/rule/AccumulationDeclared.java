package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.time.Years;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;

/**
 * It is said how the values of successive dates relate, where they can be read in two ways: 3 meetings a year that become 9
 * and 15 beside a baseline of 3, or the windows of siblings that are nested here and follow each other there.
 */
final class AccumulationDeclared {
    static final Rule<Logframe> RULE = Rule.of(
                    "LF-ACCUM-DECLARED", Severity.INFO, "usage", Logframe.class, AccumulationDeclared::check)
            .following("LF-BASELINE-LOGIC");

    private AccumulationDeclared() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Populations populations = Populations.of(logframe);
        List<Breach> breaches = new ArrayList<>();
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            List<At<Indicator>> open = node.each("indicators", Indicator.class).stream()
                    .filter(indicator -> indicator.value().accumulation() == null)
                    .toList();
            open.forEach(indicator -> rate(indicator, populations).ifPresent(breaches::add));
            windows(open).ifPresent(breaches::add);
        }
        return Verdict.of(breaches);
    }

    /** A yearly rate as baseline before milestones that are that rate times the years so far. */
    private static Optional<Breach> rate(At<Indicator> indicator, Populations populations) {
        List<Value> values = Value.of(indicator);
        Optional<Decimal> yearly = Promised.byIndicator(indicator)
                .counts()
                .filter(count -> count.frequency() != null && count.frequency().period() == Frequency.Period.YEAR)
                .map(CountedPhrase::number)
                .findFirst();
        boolean isRate = yearly.isPresent()
                && values.size() > 1
                && values.get(0).year() == null
                && values.stream().allMatch(value -> isEvent(value, populations) && isMultiple(value, yearly.get()));
        return isRate
                ? Optional.of(Breach.at(values.stream().map(Value::spot).toList())
                        .with("rate", yearly.orElseThrow())
                        .with(
                                "values",
                                values.stream()
                                        .map(value -> count(value).value())
                                        .toList()))
                : Optional.empty();
    }

    /** Whether the value counts things that happen, not units that are in a state. */
    private static boolean isEvent(Value value, Populations populations) {
        return value.count().isPresent() && populations.of(value).isEmpty();
    }

    /** The rate itself as baseline, the rate times the programme's years at a milestone. */
    private static boolean isMultiple(Value value, Decimal rate) {
        if (value.year() == null) {
            return count(value).value().equals(rate);
        }
        return !value.year().calendar()
                && count(value).value().equals(rate.times(value.year().number()));
    }

    private static Count count(Value value) {
        return value.count().orElseThrow();
    }

    /** Windows that contain each other beside windows that follow each other, among siblings. */
    private static Optional<Breach> windows(List<At<Indicator>> siblings) {
        List<Spot> nested = new ArrayList<>();
        List<Spot> following = new ArrayList<>();
        for (At<Indicator> indicator : siblings) {
            List<Value> dated = Value.milestones(indicator).stream()
                    .filter(value -> !Periods.windows(value).isEmpty())
                    .toList();
            for (int i = 1; i < dated.size(); i++) {
                Years before = Periods.windows(dated.get(i - 1)).get(0);
                Years here = Periods.windows(dated.get(i)).get(0);
                List<Spot> pair = List.of(dated.get(i - 1).spot(), dated.get(i).spot());
                if (here.containsAll(before)) {
                    nested.addAll(pair);
                } else if (here.isDisjoint(before)) {
                    following.addAll(pair);
                }
            }
        }
        return nested.isEmpty() || following.isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.at(nested).and(following).variant("windows"));
    }
}
