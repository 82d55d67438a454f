package org.indh.budget.execution;

/** Why what one costs is not defined, or is not the whole truth. */
public enum CostGap {
    /** No line names it: money may be spent on it and is not linked to it. */
    NOT_LINKED("not-linked"),
    /** Nobody said how many there are. */
    NO_COUNT("no-count"),
    /** There are none: no beneficiary was reached. */
    NONE("none"),
    /** A part of the cost came by a key, and another key would make it another cost. */
    SHARED_BY_KEY("shared-by-key"),
    /** An amount is unknown. */
    UNKNOWN_AMOUNT("unknown-amount");

    private final String code;

    CostGap(String code) {
        this.code = code;
    }

    /** The stable code: {@code "not-linked"}. */
    public String code() {
        return code;
    }
}
