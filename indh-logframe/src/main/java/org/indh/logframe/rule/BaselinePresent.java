package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.statement.Figure;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;

/** Each indicator has a baseline; "0", "none" or a reason why there is none are one. */
final class BaselinePresent {
    static final Rule<Logframe> RULE =
            Rule.of("LF-BASELINE-PRESENT", Severity.WARNING, "oecd-dac", Logframe.class, BaselinePresent::check);

    private BaselinePresent() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<At<Indicator>> all = Value.indicators(logframe);
        List<At<Indicator>> without = all.stream()
                .filter(indicator -> indicator.each("baseline", Figure.class).isEmpty())
                .toList();
        List<Breach> breaches = new ArrayList<>();
        if (without.size() == all.size() && all.size() > 1) {
            breaches.add(
                    Breach.at(without.stream().map(at -> at.spot("baseline")).toList())
                            .variant("all")
                            .lowered(Severity.INFO));
        } else {
            without.forEach(indicator -> breaches.add(Breach.at(indicator.spot("baseline"))));
        }
        return Verdict.of(breaches);
    }
}
