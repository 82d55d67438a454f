package org.indh.logframe.rule;

import com.google.common.base.Strings;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indh.core.statement.NounPhrase;
import org.indh.core.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Compares what is counted by its noun: "communes" and "Commune" are one unit. */
final class Nouns {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}/-]+");

    /** How many letters at the start make two words one family. */
    private static final int STEM = 4;

    private Nouns() {}

    /** The noun of a unit in the form in which units are compared: "plan" of "plans d'action annuels". */
    static Optional<String> head(@Nullable String unit) {
        return unit == null ? Optional.empty() : NounPhrase.of(unit).map(NounPhrase::head);
    }

    /** The whole phrase of a unit in that form, for what is counted exactly so: "plan action annuel". */
    static Optional<String> key(@Nullable String unit) {
        return unit == null ? Optional.empty() : NounPhrase.of(unit).map(Nouns::key);
    }

    /** The same of a phrase that was read. */
    static String key(NounPhrase noun) {
        return String.join(" ", noun.head(), String.join(" ", noun.modifiers())).strip();
    }

    /** Whether both count the same noun; an absent unit counts nothing known. */
    static boolean sameHead(@Nullable String unit, @Nullable String other) {
        Optional<String> head = head(unit);
        return head.isPresent() && head.equals(head(other));
    }

    /** Whether the first speaks of the second's things, which the second may name more closely. */
    static boolean within(NounPhrase wider, NounPhrase closer) {
        return wider.sameHead(closer) && closer.modifiers().containsAll(wider.modifiers());
    }

    /** Whether a text has that noun among its words. */
    static boolean occurs(String noun, String text) {
        return words(text).anyMatch(noun::equals);
    }

    /** Whether a text has a word of the same family besides a noun of its own: "certifiées" for "certification". */
    static boolean occursAkin(String noun, String text, String own) {
        return words(text)
                .filter(word -> !word.equals(own))
                .anyMatch(word -> Strings.commonPrefix(word, noun).length() >= STEM);
    }

    /** The words of a text, each in normal form without its plural mark. */
    static Stream<String> words(String text) {
        return WORDS.splitAsStream(Phrase.normal(text)).map(Phrase::singular);
    }
}
