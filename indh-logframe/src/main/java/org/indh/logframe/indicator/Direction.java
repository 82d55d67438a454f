package org.indh.logframe.indicator;

/** Which way an indicator is meant to go (sens d'évolution). */
public enum Direction {
    /** More is better. */
    INCREASING("increasing"),
    /** Less is better. */
    DECREASING("decreasing"),
    /** It has to stay where it is. */
    KEEP("keep");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The stable code: {@code "increasing"}. */
    public String code() {
        return code;
    }
}
