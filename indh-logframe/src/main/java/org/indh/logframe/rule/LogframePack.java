package org.indh.logframe.rule;

import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Rule;
import org.indh.logframe.chain.Logframe;

/** The logframe's kind and rules. */
public final class LogframePack implements Pack {
    /** For the service loader; there is nothing to configure. */
    public LogframePack() {}

    @Override
    public String module() {
        return "logframe";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Logframe.KIND);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(PercentMatch.RULE);
    }
}
