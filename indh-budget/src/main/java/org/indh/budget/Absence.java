package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/**
 * Why a line states no amount. Nil is none of these: it is an amount of 0. A total over unknown amounts is "at least" what
 * it says; what does not apply makes no total incomplete.
 */
public enum Absence {
    /** There is an amount, and nobody stated it (non renseigné). */
    UNKNOWN("unknown"),
    /** There can be none (sans objet). */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Absence(String code) {
        this.code = code;
    }

    /** The stable code: {@code "unknown"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static Absence parse(String text) {
        for (Absence value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("absence", text);
    }
}
