package org.indh.planning.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Who bears the costs of a heading, by what cost tables call it. */
final class Bearers {
    private static final Set<String> PARTNERS =
            WordList.of("bearers.txt", "partners").stream().map(Phrase::normal).collect(ImmutableSet.toImmutableSet());

    private Bearers() {}

    /** Whether a heading of that label holds the money of the programme's partners. */
    static boolean arePartners(@Nullable LocalizedText label) {
        return label != null
                && label.texts().values().stream().map(Phrase::normal).anyMatch(PARTNERS::contains);
    }
}
