package org.indh.core.statement;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/**
 * An amount as its author put it (montant): "12,5 MDH" is the figure 12.5 in millions of dirhams and is worth 12,500,000.
 *
 * @param figure the number as written, without its unit; 12.5
 * @param decimals how many digits were written after the mark, zeros included, as many as the figure has at least: 2 in
 *     "80 077 200,80"
 * @param unit what is counted in, and the currency if it is written
 */
public record WrittenAmount(Decimal figure, int decimals, AmountUnit unit) {
    private static final int MOST_DECIMALS = 40;

    /** @throws InvalidValueException where the figure has more decimals than were written, or is worth over 40 digits */
    public WrittenAmount {
        if (decimals < figure.value().scale() || decimals > MOST_DECIMALS) {
            throw new InvalidValueException("decimals", String.valueOf(decimals));
        }
        worth(figure, unit.scale());
    }

    /** What it is worth in whole units of its currency: 12,500,000 for "12,5 MDH". */
    public Decimal value() {
        return worth(figure, unit.scale());
    }

    /** What the last digit written is worth: 100,000 in "12,5 MDH", 0.01 in "80 077 200,80". Finer is not known. */
    public Decimal step() {
        return worth(new Decimal(BigDecimal.ONE.movePointLeft(decimals)), unit.scale());
    }

    /** The amount of money; nothing where no currency is written. */
    public Optional<Money> money() {
        return Optional.ofNullable(unit.currency()).map(currency -> Money.of(value().value(), currency));
    }

    /** The amount of money, in a currency known from elsewhere where none is written: a column's, a document's. */
    public Money money(Currency otherwise) {
        return money().orElseGet(() -> Money.of(value().value(), otherwise));
    }

    /** The same where it says itself what it is counted in; else counted in that unit, as the heading of its column says. */
    public WrittenAmount in(AmountUnit otherwise) {
        return unit.equals(AmountUnit.NONE) ? new WrittenAmount(figure, decimals, otherwise) : this;
    }

    private static Decimal worth(Decimal figure, AmountScale scale) {
        return new Decimal(figure.value().movePointRight(scale.zeros()));
    }
}
