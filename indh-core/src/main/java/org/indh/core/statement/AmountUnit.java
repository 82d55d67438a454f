package org.indh.core.statement;

import java.util.Currency;
import java.util.Optional;
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
}
