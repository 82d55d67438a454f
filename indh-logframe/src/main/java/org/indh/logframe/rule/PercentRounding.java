package org.indh.logframe.rule;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;

/** A percentage is rounded, not cut off: 8 of 12 is 67 %, not 66 %. */
final class PercentRounding {
    static final Rule<Logframe> RULE =
            Rule.of("LF-PCT-ROUNDING", Severity.INFO, "arithmetic", Logframe.class, PercentRounding::check);

    private PercentRounding() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Populations populations = Populations.of(logframe);
        List<Breach> breaches = new ArrayList<>();
        for (Value value : Value.all(logframe)) {
            value.count()
                    .ifPresent(count -> populations.of(value).ifPresent(population -> {
                        Percent stated = count.share();
                        if (stated != null && Rounded.explains(count, population.size()) == RoundingMode.DOWN) {
                            Share exact = new Share(count.value(), Decimal.of(population.size()));
                            breaches.add(population
                                    .against(value)
                                    .with("count", count.value())
                                    .with("population", population.size())
                                    .found(stated)
                                    .expected(exact.percent(stated.decimals(), RoundingMode.HALF_UP)));
                        }
                    }));
        }
        return Verdict.of(breaches);
    }
}
