package org.indh.budget.reconciliation;

/** How a stated total and its parts agree. */
public enum Agreement {
    /** The parts add up to it, to the last digit. */
    EXACT("exact"),
    /** They do not, and rounded amounts are enough to explain it (écart d'arrondi). */
    ROUNDED("rounded"),
    /** Parts that are not said to be all fall short of it: a remainder that is not allocated (solde non affecté). */
    UNALLOCATED("unallocated"),
    /** No amounts that round to those stated add up (écart). */
    BROKEN("broken");

    private final String code;

    Agreement(String code) {
        this.code = code;
    }

    /** The stable code: {@code "rounded"}. */
    public String code() {
        return code;
    }

    /** Whether there may be nothing wrong but rounding. */
    public boolean isKept() {
        return this == EXACT || this == ROUNDED;
    }
}
