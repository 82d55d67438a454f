package org.indh.logframe.rule;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.rule.Populations.Established;

/** A percentage beside a count is that count of its population. */
final class PercentMatch {
    static final Rule<Logframe> RULE = Rule.of(
                    "LF-PCT-MATCH", Severity.ERROR, "arithmetic", Logframe.class, PercentMatch::check)
            .needing("nodes.indicators");

    private PercentMatch() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Populations populations = Populations.of(logframe);
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Value value : Value.all(logframe)) {
            value.count()
                    .filter(count -> count.share() != null && count.bound() != Bound.ABOUT)
                    .ifPresent(count -> populations
                            .of(count.unit())
                            .ifPresentOrElse(
                                    population -> compare(value, count, population, breaches),
                                    () -> gaps.add(new Gap("population-unknown", value.spot()))));
        }
        return new Verdict(breaches, gaps);
    }

    private static void compare(Value value, Count count, Established population, List<Breach> breaches) {
        Percent stated = count.share();
        if (stated == null || population.size() == 0 || Populations.explains(count, population.size()) != null) {
            return;
        }
        Percent exact = new Share(count.value(), Decimal.of(population.size()))
                .percent(stated.decimals(), RoundingMode.HALF_UP);
        breaches.add(Breach.at(value.spot())
                .and(population.spot().as("population"))
                .with("count", count.value())
                .with("population", population.size())
                .found(stated)
                .expected(exact));
    }
}
