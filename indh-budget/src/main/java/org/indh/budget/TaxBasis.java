package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/** Whether an amount includes the value added tax (TVA). Amounts of two bases are never added. */
public enum TaxBasis {
    /** Without tax (hors taxes). */
    NET("net"),
    /** With tax (toutes taxes comprises). */
    GROSS("gross"),
    /** The tax that the State gives back (TVA récupérable), alone. */
    RECOVERABLE("recoverable");

    private final String code;

    TaxBasis(String code) {
        this.code = code;
    }

    /** The stable code: {@code "net"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static TaxBasis parse(String text) {
        for (TaxBasis value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("tax-basis", text);
    }
}
