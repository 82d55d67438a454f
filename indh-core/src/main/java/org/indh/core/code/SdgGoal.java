package org.indh.core.code;

import com.google.common.primitives.Ints;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A goal of sustainable development (objectif de développement durable, ODD) of the United Nations: 8 is decent work.
 *
 * @param number 1 to 17
 */
public record SdgGoal(int number) implements Comparable<SdgGoal> {
    /** @throws InvalidValueException where there is no such goal */
    public SdgGoal {
        if (CodeList.of("sdg-goal").find(String.valueOf(number)).isEmpty()) {
            throw new InvalidValueException("sdg-goal", String.valueOf(number));
        }
    }

    /** Reads {@code "8"}. @throws InvalidValueException where the text is anything else than a goal's number */
    public static SdgGoal parse(String text) {
        @Nullable Integer number = Ints.tryParse(text);
        if (number == null || !String.valueOf(number).equals(text)) {
            throw new InvalidValueException("sdg-goal", text);
        }
        return new SdgGoal(number);
    }

    /** The goal with its names. */
    public CodeListEntry entry() {
        return CodeList.of("sdg-goal").find(toString()).orElseThrow();
    }

    @Override
    public int compareTo(SdgGoal other) {
        return Integer.compare(number, other.number);
    }

    /** {@code "8"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
