package org.indh.budget.funding;

/** What decides how much is granted. */
public enum GrantLimit {
    /** The most that was granted (plafond). */
    CEILING("ceiling"),
    /** The rate on the eligible cost (taux). */
    RATE("rate"),
    /** What the cost leaves once other income is taken off: a grant makes no profit (besoin de financement). */
    NEED("need");

    private final String code;

    GrantLimit(String code) {
        this.code = code;
    }

    /** The stable code: {@code "ceiling"}. */
    public String code() {
        return code;
    }
}
