package org.indh.cli.consolidate;

import java.util.Currency;
import java.util.Locale;
import org.indh.core.statement.AmountScale;
import org.indh.core.statement.AmountUnit;
import org.indh.core.text.InvalidValueException;

/** A currency as somebody writes it: "MAD", "mad", "DH", "€". */
final class CurrencyText {
    private CurrencyText() {}

    /** @throws InvalidValueException where it is none, or says more than one: "kDH" */
    static Currency parse(String text) {
        return AmountUnit.ofCurrency(text)
                .or(() -> AmountUnit.ofCurrency(text.toUpperCase(Locale.ROOT)))
                .filter(unit -> unit.scale() == AmountScale.UNIT)
                .map(AmountUnit::currency)
                .orElseThrow(() -> new InvalidValueException("currency", text));
    }
}
