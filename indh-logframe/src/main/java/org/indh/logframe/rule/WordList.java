package org.indh.logframe.rule;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;

/** Words in normal form that mean one thing to a rule, read from a resource: one list to a line, "female: femme fille". */
final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList read(String file, String name) {
        return new WordList(Resources.lines(WordList.class, "/META-INF/indh/logframe/" + file).stream()
                .filter(line -> line.startsWith(name + ":"))
                .flatMap(line ->
                        List.of(line.substring(name.length() + 1).strip().split("\\s+", -1)).stream())
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** Whether a text has one of them. */
    boolean occursIn(String text) {
        return Nouns.words(text).anyMatch(words::contains);
    }

    /** Whether a word is one of them, in whatever form it is written. */
    boolean has(String word) {
        return words.contains(Phrase.normal(word));
    }
}
