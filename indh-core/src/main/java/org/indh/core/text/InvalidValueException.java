package org.indh.core.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be: text that is not what it should be, or parts that contradict each other. It exposes its
 * facts, so that a reader of files can turn it into a finding at its cell.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 80;

    private final String expected;
    private final String actual;
    private final @Nullable String rule;

    /**
     * @param expected the stable code of what was expected, such as {@code "year-range"}; its words stand in the
     *     catalogues under {@code expected.year-range}
     * @param actual what was there instead
     */
    public InvalidValueException(String expected, String actual) {
        this(expected, actual, null);
    }

    /**
     * Such a value breaches a rule of its own, which a reader of files reports instead of saying that it cannot be read.
     *
     * @param rule the rule's code: "BU-TIME-100"; its message {@code refused} says it
     */
    public InvalidValueException(String expected, String actual, @Nullable String rule) {
        super("expected " + expected + " but was \"" + quoted(actual) + "\"");
        this.expected = expected;
        this.actual = actual;
        this.rule = rule;
    }

    /** The stable code of what was expected: {@code "year-range"}. */
    public String expected() {
        return expected;
    }

    /** What was there instead, whole. */
    public String actual() {
        return actual;
    }

    /** The code of the rule that such a value breaches, where there is one. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
