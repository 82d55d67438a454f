package org.indh.logframe.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.core.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Compares what is counted by its noun: "communes" and "Commune" are one unit. */
final class Nouns {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Nouns() {}

    /** The noun of a unit in the form in which units are compared: "plan" of "plans d'action annuels". */
    static Optional<String> head(@Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Phrase.singular(BLANKS.split(unit.strip(), -1)[0]));
    }

    /** Whether both count the same noun; an absent unit counts nothing known. */
    static boolean sameHead(@Nullable String unit, @Nullable String other) {
        return head(unit).isPresent() && head(unit).equals(head(other));
    }
}
