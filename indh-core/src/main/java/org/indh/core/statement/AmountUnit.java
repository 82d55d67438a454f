package org.indh.core.statement;

import java.util.Currency;
import java.util.List;
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
     * The units that a title, or a line above a table, states for the amounts below it: "T3 – Coûts (en kDH)", "Unité : DH",
     * "Budget 2027 en milliers de dirhams", "(بآلاف الدراهم)". Nothing where a unit stands in prose alone, as in "Projet de
     * 12 MDH"; several where the text states several, as in "en MAD et en EUR".
     */
    public static List<AmountUnit> stated(String text) {
        return UnitStatement.of(text);
    }

    /**
     * This unit with what one that stands further from the amounts adds to it, its currency: "en milliers" below "Montants en
     * euros" is thousands of euros. Nothing where they contradict each other: dirhams below "en milliers" may be either.
     */
    public Optional<AmountUnit> with(AmountUnit further) {
        boolean isOpen = currency == null || further.currency == null || currency.equals(further.currency);
        boolean isCurrencyAlone = currency == null && further.scale == AmountScale.UNIT;
        return isOpen && (isCurrencyAlone || scale == further.scale)
                ? Optional.of(new AmountUnit(scale, currency == null ? further.currency : currency))
                : Optional.empty();
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
