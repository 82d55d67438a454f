package org.indh.core.statement;

import java.util.Currency;
import java.util.Optional;
import org.indh.core.money.CurrencyCode;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an amount: "MDH" counts in millions and says dirhams, "en milliers" says no currency.
 *
 * @param scale what is counted in
 * @param currency the currency; absent where none is written
 */
public record AmountUnit(AmountScale scale, @Nullable Currency currency) {
    /** Nothing written beside the amount. */
    public static final AmountUnit NONE = new AmountUnit(AmountScale.UNIT, null);

    /**
     * Reads a unit that stands by itself, as in the heading of a column: "kDH", "(en millions de dirhams)", "€",
     * "بآلاف الدراهم". Nothing where the text is anything else.
     */
    public static Optional<AmountUnit> of(String text) {
        String phrase = CellText.visible(text);
        boolean bracketed = phrase.length() > 2 && phrase.startsWith("(") && phrase.endsWith(")");
        AmountUnit unit = AmountWords.unit(bracketed ? phrase.substring(1, phrase.length() - 1) : phrase);
        return Optional.ofNullable(unit).filter(found -> !found.equals(NONE));
    }

    /**
     * Reads what stands in a column of currencies: a code of ISO 4217 ("XOF"), the word for one ("DH", "euros", "درهم"), or a
     * word that says besides what is counted in ("kDH"). Nothing where the text names no currency.
     */
    public static Optional<AmountUnit> ofCurrency(String text) {
        try {
            return Optional.of(new AmountUnit(
                    AmountScale.UNIT, CurrencyCode.parse(CellText.visible(text)).currency()));
        } catch (InvalidValueException e) {
            return of(text).filter(unit -> unit.currency() != null);
        }
    }
}
