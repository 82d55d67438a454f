package org.indh.budget.funding;

/** In what a source contributes. */
public enum Contribution {
    /** In money (apport en numéraire). */
    CASH("cash"),
    /** In goods, land or work, at a value: never paid, and never added to money unseen (apport en nature). */
    IN_KIND("in-kind");

    private final String code;

    Contribution(String code) {
        this.code = code;
    }

    /** The stable code: {@code "in-kind"}. */
    public String code() {
        return code;
    }
}
