package org.indh.core.money;

import java.util.Currency;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * The currency that a document counts in (monnaie), by its code of ISO 4217: MAD, EUR.
 *
 * @param currency the currency; MAD
 */
@Written(
        pattern = CurrencyCode.FORM,
        examples = {"MAD", "EUR"})
public record CurrencyCode(Currency currency) implements Comparable<CurrencyCode> {
    /** What it looks like. */
    static final String FORM = "[A-Z]{3}";

    /**
     * Reads {@code "MAD"}.
     *
     * @throws InvalidValueException where no currency has that code
     */
    public static CurrencyCode parse(String text) {
        return new CurrencyCode(Currencies.of(text));
    }

    /** By their codes. */
    @Override
    public int compareTo(CurrencyCode other) {
        return toString().compareTo(other.toString());
    }

    /** The code: {@code "MAD"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return currency.getCurrencyCode();
    }
}
