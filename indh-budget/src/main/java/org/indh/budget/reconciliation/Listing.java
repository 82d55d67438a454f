package org.indh.budget.reconciliation;

/** Whether the parts of a total are all there. */
public enum Listing {
    /** They are said to be all: what is missing is missing (liste complète). */
    COMPLETE("complete"),
    /** Nobody says so: what the parts fall short of the total may be allocated later (liste ouverte). */
    OPEN("open");

    private final String code;

    Listing(String code) {
        this.code = code;
    }

    /** The stable code: {@code "complete"}. */
    public String code() {
        return code;
    }
}
