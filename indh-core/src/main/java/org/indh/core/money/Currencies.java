package org.indh.core.money;

import java.util.Currency;
import org.indh.core.text.InvalidValueException;

/** Currencies by their ISO 4217 codes, their minor units, and the currency of amounts that have none. */
public final class Currencies {
    /** That of amounts whose currency nobody said: XXX, the code of ISO 4217 for no currency. */
    public static final Currency NONE = Currency.getInstance("XXX");

    private Currencies() {}

    /** @throws InvalidValueException where no currency has that code */
    static Currency of(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            InvalidValueException refused = new InvalidValueException("currency", code);
            refused.initCause(e);
            throw refused;
        }
    }

    /** The digits that an amount is held at if it has no more: 2 for MAD, 0 for XAF and for XDR. */
    static int heldDigits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /**
     * The digits that an amount is rounded to: 2 for MAD, 3 for TND, 0 for XAF.
     *
     * @throws InvalidValueException for a unit of account such as XDR, which has no minor unit to round to
     */
    static int minorDigits(Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw new InvalidValueException("minor-unit", currency.getCurrencyCode());
        }
        return digits;
    }
}
