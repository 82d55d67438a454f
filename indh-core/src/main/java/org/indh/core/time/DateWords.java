package org.indh.core.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalInt;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/** The words of dates, from a resource: months, words beside them, and states that people write in place of a date. */
final class DateWords {
    private static final List<String> LINES = Resources.lines(DateWords.class, "/META-INF/indh/core/time/dates.txt");
    private static final ImmutableMap<String, String> MONTHS = read("month ");
    private static final ImmutableMap<String, String> STATUSES = read("status ");
    private static final ImmutableSet<String> BESIDE = read("beside").keySet();

    private DateWords() {}

    /** What stands behind the key of each line, by word: 3 by "mars". */
    private static ImmutableMap<String, String> read(String key) {
        ImmutableMap.Builder<String, String> read = ImmutableMap.builder();
        for (String line : LINES) {
            if (line.startsWith(key)) {
                String[] parts = line.split(":", 2);
                for (String word : parts[1].split(";", -1)) {
                    read.put(Phrase.normal(word), parts[0].substring(key.length()));
                }
            }
        }
        return read.buildKeepingLast();
    }

    /** The number of the month of that name, from 1. */
    static OptionalInt month(String word) {
        @Nullable String number = MONTHS.get(Phrase.normal(word));
        return number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    }

    /** Whether the word changes nothing: "le" of "le 15 mars 2017". */
    static boolean standsBeside(String word) {
        return word.isEmpty() || BESIDE.contains(Phrase.normal(word));
    }

    /** The state that a text in normal form says: "being-signed" for "en cours de signature". */
    static @Nullable String status(String normal) {
        return STATUSES.get(normal);
    }
}
