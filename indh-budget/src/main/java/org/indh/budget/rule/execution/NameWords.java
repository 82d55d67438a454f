package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/** Words that tell from what a row or line is called what it is for (mots-clés): "Audit final" has the word audit. */
public final class NameWords {
    private final ImmutableList<String> words;

    private NameWords(ImmutableList<String> words) {
        this.words = words;
    }

    /** The words that a file of this module lists under a name: {@code of("closing-words.txt", "after")}. */
    public static NameWords of(String file, String name) {
        return new NameWords(Resources.lines(NameWords.class, "/META-INF/indh/budget/" + file).stream()
                .filter(line -> line.startsWith(name + ":"))
                .flatMap(line -> Stream.of(line.substring(name.length() + 1).split(";", -1)))
                .map(Phrase::normal)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Whether one of them stands in a name, in any of its languages. */
    public boolean areIn(@Nullable LocalizedText name) {
        return name != null && name.texts().values().stream().anyMatch(this::areIn);
    }

    /** Whether one of them stands in a name as a whole word. */
    public boolean areIn(String name) {
        String text = " " + Phrase.normal(name).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return words.stream().anyMatch(word -> text.contains(" " + word + " "));
    }
}
