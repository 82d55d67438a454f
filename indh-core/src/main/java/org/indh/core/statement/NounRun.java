package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase found in a text.
 *
 * @param phrase what it says
 * @param aliases other names given to it in brackets
 * @param start its first token
 * @param end where it ends, a bracket with another name included
 * @param many whether its head is a plural
 * @param joined whether another noun is tied to it that it does not hold: "femmes" in "femmes et jeunes"
 */
record NounRun(NounPhrase phrase, List<NounPhrase> aliases, int start, int end, boolean many, boolean joined) {
    NounRun {
        aliases = ImmutableList.copyOf(aliases);
    }

    /** Where a noun phrase stands, which tells what the word behind it can be. */
    enum Place {
        /** Anywhere: only what surely describes the noun is taken. */
        ANY,
        /** Before the verb: the word right before the verb is taken. */
        SUBJECT,
        /** Behind the verb: no second verb follows, so that an unknown word is taken. */
        OBJECT
    }

    /** The noun phrase that starts at that token, its article left out before; nothing where none surely does. */
    static @Nullable NounRun at(Words words, int start) {
        return at(words, start, Place.ANY);
    }

    /** As {@link #at(Words, int)}, where more is known. */
    static @Nullable NounRun at(Words words, int start, Place place) {
        NounRunBuilder builder = new NounRunBuilder(words, start);
        boolean found = words.is(Trait.HEAD_LAST)
                ? new HeadLast(words, builder, place).read()
                : new HeadFirst(words, builder, words.is(Trait.VERB_FIRST) ? Place.ANY : place).read();
        return found ? builder.build() : null;
    }
}
