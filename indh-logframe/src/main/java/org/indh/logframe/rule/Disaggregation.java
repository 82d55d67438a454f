package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.indh.core.finding.Severity;
import org.indh.core.text.Resources;
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

    private static final Set<String> FEMALE = words("female");
    private static final Set<String> MALE = words("male");

    private Disaggregation() {}

    private static Verdict check(At<Indicator> indicator, Setting setting) {
        String statement = indicator.value().statement() == null
                ? ""
                : indicator.value().statement().text();
        if (!names(FEMALE, statement) || !names(MALE, statement)) {
            return Verdict.pass();
        }
        List<Spot> oneSided = new ArrayList<>();
        String named = "";
        for (Value value : Value.of(indicator)) {
            boolean female = names(FEMALE, value.text());
            if (female != names(MALE, value.text())) {
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

    private static boolean names(Set<String> sex, String text) {
        return sex.stream().anyMatch(word -> Nouns.occurs(word, text));
    }

    /** The words after a name in the list of words for the sexes. */
    private static Set<String> words(String name) {
        return Resources.lines(Disaggregation.class, "/META-INF/indh/logframe/sexes.txt").stream()
                .filter(line -> line.startsWith(name + ":"))
                .flatMap(line ->
                        List.of(line.substring(name.length() + 1).strip().split("\\s+", -1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
