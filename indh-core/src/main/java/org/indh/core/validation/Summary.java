package org.indh.core.validation;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.indh.core.finding.Severity;

/**
 * Exact counts, followers included, whatever is shown.
 *
 * @param error findings that cannot be right
 * @param warning findings that are probably wrong
 * @param info findings worth knowing
 * @param notEvaluated subjects that a rule could not judge
 * @param suppressed findings that somebody decided to leave as they are, in none of the other counts
 */
@RecordBuilder
public record Summary(int error, int warning, int info, int notEvaluated, int suppressed) {
    /** How many findings of that severity. */
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> error;
            case WARNING -> warning;
            case INFO -> info;
        };
    }

    /** How many findings in all. */
    public int findings() {
        return error + warning + info;
    }
}
