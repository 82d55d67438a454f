package org.indh.logframe.indicator;

/** How the values of successive dates relate (mode de cumul). */
public enum Accumulation {
    /** The state at that date: communes that have a service. */
    SNAPSHOT("snapshot"),
    /** Everything since the start, without what was there before. */
    CUMULATIVE("cumulative"),
    /** Everything since the start, with what was there before. */
    CUMULATIVE_WITH_BASELINE("cumulative-with-baseline"),
    /** What happened within each period. */
    PER_PERIOD("per-period");

    private final String code;

    Accumulation(String code) {
        this.code = code;
    }

    /** The stable code: {@code "per-period"}. */
    public String code() {
        return code;
    }
}
