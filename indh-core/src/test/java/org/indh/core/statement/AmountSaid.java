package org.indh.core.statement;

import java.util.Currency;

/** What a cell says when it is read as an amount, as a text that a table of examples can hold. */
final class AmountSaid {
    /** "12500000 MAD", "1.234 or 1234", "nil", "not given", "not applicable", "unreadable". */
    static String said(CellReading<WrittenAmount> reading) {
        return reading.fold(
                given -> worth(given.value()),
                nil -> "nil",
                notGiven -> "not given",
                notApplicable -> "not applicable",
                ambiguous -> worth(ambiguous.one()) + " or " + worth(ambiguous.other()),
                unreadable -> "unreadable");
    }

    private static String worth(WrittenAmount amount) {
        Currency currency = amount.unit().currency();
        return amount.value() + (currency == null ? "" : " " + currency.getCurrencyCode());
    }

    static CellReading<WrittenAmount> read(String text) {
        return AmountText.read(text, NumberConvention.UNSETTLED);
    }

    /** In the tables, ~ is U+00A0, ^ is U+202F and _ is U+2009. */
    static String blanks(String text) {
        return text.replace('~', '\u00a0').replace('^', '\u202f').replace('_', '\u2009');
    }

    private AmountSaid() {}
}
