package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.indh.core.finding.Severity;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;

/**
 * Each indicator has a source that proves its value. A thing is the best proof of its own existence; what proves nothing is
 * a source that names the same word twice ("le projet du projet").
 */
final class SourcePresent {
    static final Rule<Logframe> RULE =
            Rule.of("LF-SOURCE-PRESENT", Severity.WARNING, "donors", Logframe.class, SourcePresent::check);

    private static final Set<String> BETWEEN = Set.of("de", "du", "des", "d", "la", "le", "l", "les", "of", "the");

    private SourcePresent() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<At<Indicator>> all = Value.indicators(logframe);
        List<At<Indicator>> without = all.stream()
                .filter(indicator -> indicator.value().sources().isEmpty())
                .toList();
        List<Breach> breaches = new ArrayList<>();
        if (without.size() == all.size() && all.size() > 1) {
            breaches.add(
                    Breach.at(without.stream().map(at -> at.spot("sources")).toList())
                            .variant("all")
                            .lowered(Severity.INFO));
        } else {
            without.forEach(indicator -> breaches.add(Breach.at(indicator.spot("sources"))));
        }
        for (At<Indicator> indicator : all) {
            for (At<String> source : indicator.each("sources", String.class)) {
                if (isCircular(source.value())) {
                    breaches.add(Breach.at(source.spot()).variant("circular").found(source.value()));
                }
            }
        }
        return Verdict.of(breaches);
    }

    /** Whether a source is one word's complement of itself, with nothing but small words between. */
    private static boolean isCircular(String source) {
        List<String> words = List.of(Phrase.normal(source).split("[\\s']+", -1)).stream()
                .filter(word -> !BETWEEN.contains(word))
                .map(Phrase::singular)
                .toList();
        return words.size() == 2 && words.get(0).equals(words.get(1));
    }
}
