package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a sentence speaks of, in a form that can be compared: "La plateforme N/S" and "plateformes N/S" are the same.
 *
 * @param text the author's words without article: "plateformes N/S"
 * @param head the first noun, lower case, without accents, plural mark removed: "plateforme"
 * @param modifiers the words after it in the same form, without articles and prepositions: "n/s"
 */
public record NounPhrase(String text, String head, List<String> modifiers) {
    public NounPhrase {
        modifiers = ImmutableList.copyOf(modifiers);
    }

    /** Whether both speak of the same thing word for word, after normalising. */
    public boolean same(NounPhrase other) {
        return head.equals(other.head) && modifiers.equals(other.modifiers);
    }
}
