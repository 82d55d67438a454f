package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/** How sure the money of a source is, the surest first (état du financement). */
public enum FundingState {
    /** Signed for or received (acquis). */
    ACQUIRED("acquired"),
    /** Promised on a condition that is not met yet: a vote, another source, a permit (conditionnel). */
    CONDITIONAL("conditional"),
    /** Asked for and not answered (sollicité). */
    REQUESTED("requested"),
    /** Nobody was asked yet (à rechercher). */
    TO_BE_FOUND("to-be-found");

    private final String code;

    FundingState(String code) {
        this.code = code;
    }

    /** The stable code: {@code "acquired"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static FundingState parse(String text) {
        for (FundingState value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("funding-state", text);
    }
}
