package org.indh.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** One of a few words, as an option takes it: in whichever case, and said in lower case where it is none of them. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E of(E[] choices, String value) {
        for (E choice : choices) {
            if (choice.name().equalsIgnoreCase(value)) {
                return choice;
            }
        }
        List<String> words = Arrays.stream(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
        throw new TypeConversionException("expected " + String.join(", ", words) + " but was '" + value + "'");
    }
}
