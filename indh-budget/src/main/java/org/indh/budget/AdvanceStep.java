package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/**
 * What a line says of an advance to a partner (avance à un partenaire). Money that was advanced is no expense: that is what the
 * partner buys with it, on lines of their own.
 */
public enum AdvanceStep {
    /** Sent to the partner (versée). */
    TRANSFERRED("transferred"),
    /** What it accounted for with vouchers (justifiée). */
    JUSTIFIED("justified"),
    /** What of that was accepted (acceptée). */
    ACCEPTED("accepted"),
    /** What it paid back (remboursée). */
    REFUNDED("refunded");

    private final String code;

    AdvanceStep(String code) {
        this.code = code;
    }

    /** The stable code: {@code "transferred"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static AdvanceStep parse(String text) {
        for (AdvanceStep value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("advance", text);
    }
}
