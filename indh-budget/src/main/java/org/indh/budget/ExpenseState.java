package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/** How far an expense was checked (état de la dépense). */
public enum ExpenseState {
    /** Reported by who spent it (déclarée). */
    DECLARED("declared"),
    /** Checked against its documents (vérifiée). */
    VERIFIED("verified"),
    /** Accepted by who answers for the funds (certifiée). */
    CERTIFIED("certified"),
    /** Refused (inéligible, rejetée). */
    DISALLOWED("disallowed");

    private final String code;

    ExpenseState(String code) {
        this.code = code;
    }

    /** The stable code: {@code "declared"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static ExpenseState parse(String text) {
        for (ExpenseState value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("expense-state", text);
    }
}
