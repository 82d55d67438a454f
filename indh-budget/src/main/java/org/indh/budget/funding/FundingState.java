package org.indh.budget.funding;

/** How sure the money of a source is, the surest first (état du financement). */
public enum FundingState {
    /** Signed, voted or received (acquis). */
    ACQUIRED("acquired"),
    /** Promised on a condition that is not met yet: a vote, another source, a permit (conditionnel). */
    CONDITIONAL("conditional"),
    /** Asked for and not answered (demandé). */
    REQUESTED("requested"),
    /** Nobody was asked (à rechercher). */
    TO_BE_FOUND("to-be-found");

    private final String code;

    FundingState(String code) {
        this.code = code;
    }

    /** The stable code: {@code "acquired"}. */
    public String code() {
        return code;
    }
}
