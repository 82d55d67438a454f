package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;

/**
 * No more units of a set are counted than there are: 13 communes of 12 cannot be. Things that a unit may own several of
 * (plans, meetings, people) are no units of the set.
 */
final class TargetWithinPopulation {
    static final Rule<Logframe> RULE =
            Rule.of("LF-TARGET-LE-POP", Severity.ERROR, "arithmetic", Logframe.class, TargetWithinPopulation::check);

    private TargetWithinPopulation() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Populations populations = Populations.of(logframe);
        List<Breach> breaches = new ArrayList<>();
        for (Value value : Value.all(logframe)) {
            value.count()
                    .ifPresent(count -> populations.of(value).ifPresent(population -> {
                        if (count.value().compareTo(Decimal.of(population.size())) > 0) {
                            breaches.add(population
                                    .against(value)
                                    .with("unit", String.valueOf(count.unit()))
                                    .found(count.value())
                                    .expected(population.size()));
                        }
                    }));
        }
        return Verdict.of(breaches);
    }
}
