package org.indh.logframe.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;

/** A baseline has a year, in its cell or once for all of them, and the year is a plausible one. */
final class BaselineYear {
    static final Rule<Logframe> RULE =
            Rule.of("LF-BASELINE-YEAR", Severity.WARNING, "oecd-dac", Logframe.class, BaselineYear::check);

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    /** Before it no programme of this kind was measured; it is the first year of a spreadsheet's calendar. */
    private static final int IMPLAUSIBLE = 1900;

    private BaselineYear() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Integer stated = logframe.value().baselineYear();
        if (stated != null) {
            return plausible(logframe, stated);
        }
        List<Value> baselines = Value.all(logframe).stream()
                .filter(value -> value.year() == null)
                .toList();
        boolean dated =
                baselines.stream().anyMatch(value -> YEAR.matcher(value.text()).find());
        return baselines.isEmpty() || dated
                ? Verdict.pass()
                : Verdict.of(Breach.at(logframe.spot("baselineYear"))
                        .variant("absent")
                        .with("count", baselines.size())
                        .lowered(Severity.INFO));
    }

    private static Verdict plausible(At<Logframe> logframe, int year) {
        Optional<Integer> end =
                Periods.of(logframe).map(period -> period.years().last());
        if (year > IMPLAUSIBLE && (end.isEmpty() || year <= end.get())) {
            return Verdict.pass();
        }
        return Verdict.of(Breach.at(logframe.spot("baselineYear")).found(String.valueOf(year)));
    }
}
