package org.indh.budget.communal;

/** What became of a line of a three-year programming when it was updated. */
public enum ProgrammingChange {
    /** It was not in it before (inscrit). */
    ADDED("added"),
    /** It is in it no more (retiré). */
    DROPPED("dropped"),
    /** Its money is the same, in other years (décalé): what was foreseen for 2027 is for 2028. */
    MOVED("moved"),
    /** It is of more or less money (réévalué). */
    REVALUED("revalued");

    private final String code;

    ProgrammingChange(String code) {
        this.code = code;
    }

    /** The stable code: {@code "moved"}. */
    public String code() {
        return code;
    }
}
