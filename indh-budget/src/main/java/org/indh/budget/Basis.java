package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/**
 * When an amount is counted (base d'enregistrement). Amounts of two bases are never added: what was promised and what was
 * paid are two statements on the same money.
 */
public enum Basis {
    /** What may be spent (autorisation). */
    BUDGET("budget"),
    /** What was promised to a third party (engagement). */
    COMMITMENT("commitment"),
    /** What is owed for a service done (droits constatés). */
    ACCRUAL("accrual"),
    /** What left or reached an account (encaissement, décaissement). */
    CASH("cash");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The stable code: {@code "budget"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static Basis parse(String text) {
        for (Basis value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("basis", text);
    }
}
