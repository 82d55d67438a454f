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

    /** The noun phrase that starts at that token, its article left out before; nothing where none surely does. */
    static @Nullable NounRun at(Words words, int start) {
        return at(words, start, false);
    }

    /** As {@link #at}, for what may be a subject: the word before a verb is part of it. */
    static @Nullable NounRun subject(Words words, int start) {
        return at(words, start, true);
    }

    private static @Nullable NounRun at(Words words, int start, boolean subject) {
        NounRunBuilder builder = new NounRunBuilder(words, start);
        boolean found = words.lexicon().headFirst()
                ? new HeadFirst(words, builder, subject).read()
                : new HeadLast(words, builder, subject).read();
        return found ? builder.build() : null;
    }
}
