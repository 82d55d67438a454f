package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.indicator.Indicator;

/** An indicator that names both sexes gives both; the share of one leaves the other to be worked out. */
final class Disaggregation {
    static final Rule<Indicator> RULE =
            Rule.of("LF-DISAGG", Severity.WARNING, "oecd-dac", Indicator.class, Disaggregation::check);

    private Disaggregation() {}

    private static Verdict check(At<Indicator> indicator, Setting setting) {
        String statement = indicator.value().statement() == null
                ? ""
                : indicator.value().statement().text();
        if (!Sexes.both(statement)) {
            return Verdict.pass();
        }
        List<Spot> oneSided = new ArrayList<>();
        String named = "";
        for (Value value : Value.of(indicator)) {
            boolean female = Sexes.female(value.text());
            if (female != Sexes.male(value.text())) {
                named = female ? "female" : "male";
                oneSided.add(value.spot());
            }
        }
        return oneSided.isEmpty()
                ? Verdict.pass()
                : Verdict.of(Breach.at(indicator.spot("statement"))
                        .and(oneSided)
                        .variant(named)
                        .with("count", oneSided.size())
                        .lowered(Severity.INFO));
    }
}
