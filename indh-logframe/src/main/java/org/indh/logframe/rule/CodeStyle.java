package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.code.CodeParts;
import org.indh.core.finding.Severity;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;

/** One word labels the codes of one kind, where nearly all of them bear it. */
final class CodeStyle {
    static final Rule<Logframe> RULE =
            Rule.of("LF-CODE-STYLE", Severity.INFO, "usage", Logframe.class, CodeStyle::check);
    /** Above which part of the codes (in hundredths) a label is the document's own. */
    private static final int MAJORITY = 80;

    private CodeStyle() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (String kind : CodedItem.KINDS) {
            Map<String, List<CodedItem>> byLabel = new LinkedHashMap<>();
            int count = 0;
            for (CodedItem item : CodedItem.all(logframe, kind)) {
                if (item.parts().isPresent()) {
                    byLabel.computeIfAbsent(Phrase.normal(label(item)), any -> new ArrayList<>())
                            .add(item);
                    count++;
                }
            }
            compare(byLabel, count, breaches);
        }
        return Verdict.of(breaches);
    }

    private static void compare(Map<String, List<CodedItem>> byLabel, int count, List<Breach> breaches) {
        for (List<CodedItem> most : byLabel.values()) {
            if (100L * most.size() > (long) MAJORITY * count && most.size() < count) {
                byLabel.values().stream()
                        .filter(items -> items != most)
                        .forEach(items -> breaches.add(
                                Breach.at(items.stream().map(CodedItem::spot).toList())
                                        .with("kind", items.get(0).kindTerm())
                                        .found(label(items.get(0)))
                                        .expected(label(most.get(0)))));
            }
        }
    }

    private static String label(CodedItem item) {
        return item.parts().map(CodeParts::label).orElse("");
    }
}
