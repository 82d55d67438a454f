package org.indh.spreadsheet.layout;

import java.util.Optional;
import org.indh.core.money.CurrencyCode;
import org.indh.core.statement.AmountUnit;
import org.indh.core.text.InvalidValueException;

/** What people write in a column of currencies: "MAD", "DH", "€", "درهم". */
final class CurrencyWord {
    private CurrencyWord() {}

    /** The code of ISO 4217 for what is written; nothing where no currency is. */
    static Optional<String> code(String written) {
        Optional<String> word = AmountUnit.of(written)
                .flatMap(unit -> Optional.ofNullable(unit.currency()))
                .map(currency -> currency.getCurrencyCode());
        return word.isPresent() ? word : published(written.strip());
    }

    private static Optional<String> published(String code) {
        try {
            return Optional.of(CurrencyCode.parse(code).toString());
        } catch (InvalidValueException e) {
            return Optional.empty(); // a word that nobody knows
        }
    }
}
