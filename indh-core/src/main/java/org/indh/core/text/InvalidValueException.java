package org.indh.core.text;

/**
 * A value that cannot be: text that is not what it should be, or parts that contradict each other. It exposes its
 * facts, so that a reader of files can turn it into a finding at its cell.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 80;

    private final String expected;
    private final String actual;

    /**
     * @param expected the stable code of what was expected, such as {@code "year-range"}; its words stand in the
     *     catalogues under {@code expected.year-range}
     * @param actual what was there instead
     */
    public InvalidValueException(String expected, String actual) {
        super("expected " + expected + " but was \"" + quoted(actual) + "\"");
        this.expected = expected;
        this.actual = actual;
    }

    /** The stable code of what was expected: {@code "year-range"}. */
    public String expected() {
        return expected;
    }

    /** What was there instead, whole. */
    public String actual() {
        return actual;
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
