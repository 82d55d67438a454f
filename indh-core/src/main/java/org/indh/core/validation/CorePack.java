package org.indh.core.validation;

import java.util.List;
import org.indh.core.document.Fault;
import org.indh.core.document.Kind;
import org.indh.core.finding.Severity;

/** What every reader of files reports: the rules of reading (DC); and the document of what has been decided about findings. */
public final class CorePack implements Pack {
    /** A part that cannot be read; what no other rule explains is a breach of it too. */
    static final Rule<Fault> UNREADABLE = Rule.ofReader("DC-UNREADABLE", Severity.ERROR);

    /** For the service loader; there is nothing to configure. */
    public CorePack() {}

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Suppressions.KIND);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.ofReader("DC-BLANKS", Severity.INFO),
                Rule.ofReader("DC-DUP-KEY", Severity.ERROR),
                Rule.ofReader("DC-LIMIT", Severity.ERROR),
                Rule.ofReader("DC-MISSING", Severity.ERROR),
                Rule.ofReader("DC-NUMBER-AMBIGUOUS", Severity.WARNING),
                Rule.ofReader("DC-NUMBER-TEXT", Severity.INFO),
                Deciding.RULE,
                Rule.ofReader("DC-UNKNOWN", Severity.ERROR),
                UNREADABLE);
    }
}
