package org.indh.core.validation;

/** A profile's line that is not what it should be. It exposes its facts; the message is for whoever wrote the file. */
public final class InvalidProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 80;

    private final String source;
    private final int line;
    private final String expected;
    private final String actual;

    InvalidProfileException(String source, int line, String expected, String actual) {
        super(source + ":" + line + ": expected " + expected
                + (actual.isEmpty() ? "" : " but was \"" + quoted(actual) + "\""));
        this.source = source;
        this.line = line;
        this.expected = expected;
        this.actual = actual;
    }

    /** A value that a rule cannot read, found when it asks for it: there is no line to name. */
    InvalidProfileException(String source, String expected, String actual) {
        super(source + ": expected " + expected + " but was \"" + quoted(actual) + "\"");
        this.source = source;
        this.line = 0;
        this.expected = expected;
        this.actual = actual;
    }

    /** Where the lines come from, as it was given: "notre-profil.txt". */
    public String source() {
        return source;
    }

    /** The line, counted from 1; the last one where something is missing at the end, 0 for a parameter that a rule cannot read. */
    public int line() {
        return line;
    }

    /** What was expected there, in English. */
    public String expected() {
        return expected;
    }

    /** What was there instead; the empty text where nothing was. */
    public String actual() {
        return actual;
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
