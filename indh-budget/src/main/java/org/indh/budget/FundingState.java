package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/** How sure the money is (état du financement). */
public enum FundingState {
    /** Signed for or received (acquis). */
    ACQUIRED("acquired"),
    /** Asked for, not yet granted (sollicité). */
    REQUESTED("requested"),
    /** Granted if something else happens (conditionnel). */
    CONDITIONAL("conditional"),
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
