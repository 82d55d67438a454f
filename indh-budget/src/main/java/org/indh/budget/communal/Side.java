package org.indh.budget.communal;

import org.indh.budget.Flow;

/** One of the two sides of a part. */
public enum Side {
    /** What comes in (recettes). */
    RECEIPT("receipt", Flow.RESOURCE),
    /** What goes out (dépenses). */
    EXPENSE("expense", Flow.USE);

    private final String code;
    private final Flow flow;

    Side(String code, Flow flow) {
        this.code = code;
        this.flow = flow;
    }

    /** The stable code: {@code "receipt"}. */
    public String code() {
        return code;
    }

    /** Which way its money goes, as flat lines say it. */
    public Flow flow() {
        return flow;
    }
}
