package org.indh.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of a few words, as an option takes it: in whichever case. */
final class Choice {
    private Choice() {}

    /** @throws Refusal where it is none of them */
    static <E extends Enum<E>> E of(E[] choices, String value) {
        for (E choice : choices) {
            if (choice.name().equalsIgnoreCase(value)) {
                return choice;
            }
        }
        throw Refusal.choice(choices, value);
    }

    /** The format that a file's ending names, {@code totaux.csv}; the other one where it names none, or there is no file. */
    static <E extends Enum<E>> E ofEnding(E[] formats, @Nullable Path file, E otherwise) {
        String name = file == null ? "" : String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (E format : formats) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        return otherwise;
    }
}
