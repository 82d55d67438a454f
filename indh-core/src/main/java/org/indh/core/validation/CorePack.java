package org.indh.core.validation;

import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.finding.Severity;

/** What every reader of files reports: the rules of reading (DC). */
public final class CorePack implements Pack {
    /** For the service loader; there is nothing to configure. */
    public CorePack() {}

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.ofReader("DC-BLANKS", Severity.INFO),
                Rule.ofReader("DC-DUP-KEY", Severity.ERROR),
                Rule.ofReader("DC-LIMIT", Severity.ERROR),
                Rule.ofReader("DC-MISSING", Severity.ERROR),
                Rule.ofReader("DC-UNKNOWN", Severity.ERROR),
                Rule.ofReader("DC-UNREADABLE", Severity.ERROR));
    }
}
