package org.indh.core.money;

import java.util.Currency;

/** Amounts of two currencies where one was needed: dirhams are not added to euros, nor compared with them. */
public final class CurrencyMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Currency expected;
    private final Currency actual;

    /**
     * Two currencies that met.
     *
     * @param expected the currency that was needed
     * @param actual the currency that came
     */
    public CurrencyMismatchException(Currency expected, Currency actual) {
        super("expected an amount in " + expected.getCurrencyCode() + " but was in " + actual.getCurrencyCode());
        this.expected = expected;
        this.actual = actual;
    }

    /** The currency that was needed. */
    public Currency expected() {
        return expected;
    }

    /** The currency that came. */
    public Currency actual() {
        return actual;
    }
}
