package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;

/** Each indicator and activity has a code. Where none of a kind has one, that is said once. */
final class CodeMissing {
    static final Rule<Logframe> RULE =
            Rule.of("LF-CODE-MISSING", Severity.WARNING, "usage", Logframe.class, CodeMissing::check);

    private CodeMissing() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (String kind : CodedItem.KINDS) {
            List<CodedItem> items = CodedItem.all(logframe, kind);
            List<CodedItem> missing =
                    items.stream().filter(item -> item.code() == null).toList();
            if (missing.size() == items.size() && items.size() > 1) {
                breaches.add(Breach.at(missing.stream().map(CodedItem::spot).toList())
                        .variant("all")
                        .with("kind", missing.get(0).kindTerm())
                        .lowered(Severity.INFO));
            } else {
                missing.forEach(item -> breaches.add(Breach.at(item.spot()).with("kind", item.kindTerm())));
            }
        }
        return Verdict.of(breaches);
    }
}
