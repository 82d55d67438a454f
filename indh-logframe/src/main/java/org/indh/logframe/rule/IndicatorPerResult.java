package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.LevelTemplate;
import org.indh.logframe.chain.Logframe;

/** Each node of a level that the template measures has an indicator. */
final class IndicatorPerResult {
    static final Rule<Logframe> RULE = Rule.of(
                    "LF-INDIC-PER-RESULT", Severity.WARNING, "donors", Logframe.class, IndicatorPerResult::check)
            .needing("template");

    private IndicatorPerResult() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        LevelTemplate template = logframe.value().template();
        List<Breach> breaches = new ArrayList<>();
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            Level level = node.value().level();
            if (template != null
                    && level != null
                    && template.measures(level)
                    && node.value().indicators().isEmpty()) {
                breaches.add(Breach.at(node.spot()).with("level", new Term("level." + level.code())));
            }
        }
        return Verdict.of(breaches);
    }
}
