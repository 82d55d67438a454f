package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.finding.Severity;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.Assumption;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** Two siblings of one kind do not say the same. */
final class DuplicateText {
    static final Rule<ChainNode> RULE =
            Rule.of("LF-DUP-TEXT", Severity.WARNING, "usage", ChainNode.class, DuplicateText::check);
    /** Texts up to so many letters may well be the same. */
    private static final int SHORT = 15;

    private DuplicateText() {}

    private record Said(@Nullable LocalizedText text, Spot spot) {}

    private static Verdict check(At<ChainNode> node, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        compare(
                node.each("indicators", Indicator.class).stream()
                        .map(at -> new Said(at.value().statement(), at.spot("statement")))
                        .toList(),
                breaches);
        compare(
                node.each("activities", Activity.class).stream()
                        .map(at -> new Said(at.value().statement(), at.spot("statement")))
                        .toList(),
                breaches);
        compare(
                node.each("assumptions", Assumption.class).stream()
                        .map(at -> new Said(at.value().statement(), at.spot("statement")))
                        .toList(),
                breaches);
        return Verdict.of(breaches);
    }

    private static void compare(List<Said> siblings, List<Breach> breaches) {
        Map<String, List<Spot>> byText = new LinkedHashMap<>();
        for (Said said : siblings) {
            if (said.text() != null) {
                String normal = Phrase.normal(said.text().text());
                if (normal.length() > SHORT) {
                    byText.computeIfAbsent(normal, any -> new ArrayList<>()).add(said.spot());
                }
            }
        }
        byText.values().stream()
                .filter(spots -> spots.size() > 1)
                .forEach(spots -> breaches.add(Breach.at(spots).with("count", spots.size())));
    }
}
