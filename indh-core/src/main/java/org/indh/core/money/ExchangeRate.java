package org.indh.core.money;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;

/**
 * The price of a currency in another, from a day on, as somebody stated it (taux de change): 1 EUR is 10.8345 MAD, 100 JPY
 * are 7.12 MAD. The direction is that of the quotation and is never turned round; {@link #toUnit} converts against it by
 * dividing, exactly, and rounds once.
 *
 * <p>A rate is exact where the amounts exchanged are its two sides, as 50000.00 EUR for 535500.00 MAD.
 *
 * @param unit what is priced, more than nil: {@code 1 EUR}, {@code 100 JPY}
 * @param price what it costs, more than nil, in another currency: {@code 10.8345 MAD}
 * @param date the day from which it holds; the first of the month for a monthly rate
 * @param kind what sort of rate it is
 * @param source who states it, not blank: "Bank Al-Maghrib", "InforEuro", "convention, art. 7"
 */
@RecordBuilder
public record ExchangeRate(Money unit, Money price, LocalDate date, Kind kind, String source) {
    /** What sort of rate it is: a budget and its execution each have their own, and they are not mixed. */
    public enum Kind {
        /** Fixed by the donor or the agreement for the whole budget (taux budgétaire). */
        BUDGET("budget"),
        /** The monthly accounting rate of an institution, such as the European Commission's InforEuro (taux mensuel). */
        MONTHLY("monthly"),
        /** The reference rate of a central bank on a day, such as Bank Al-Maghrib's (cours de référence). */
        CENTRAL_BANK("central-bank"),
        /** The rate at which the bank changed one transfer (taux de la transaction). */
        TRANSACTION("transaction"),
        /** The mean of several transfers, weighted by their amounts (taux moyen pondéré). */
        WEIGHTED_AVERAGE("weighted-average");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable code: {@code "central-bank"}. */
        public String code() {
            return code;
        }
    }

    /**
     * Refuses what is no rate.
     *
     * @throws InvalidValueException where a side is not above nil, both are in one currency, or the source is blank
     */
    public ExchangeRate {
        if (unit.signum() <= 0 || price.signum() <= 0 || unit.currency().equals(price.currency())) {
            throw new InvalidValueException("exchange-rate", unit + " = " + price);
        }
        if (source.isBlank()) {
            throw new InvalidValueException("rate-source", source);
        }
    }

    /**
     * The rate as the field writes it: 1 unit of the base currency is so much of the quote currency.
     *
     * @throws InvalidValueException where the rate is not above nil, both currencies are one, or the source is blank
     */
    public static ExchangeRate of(
            Currency base, Decimal rate, Currency quote, LocalDate date, Kind kind, String source) {
        return new ExchangeRate(new Money(BigDecimal.ONE, base), new Money(rate.value(), quote), date, kind, source);
    }

    /** The currency that is priced: EUR in "1 EUR = 10.8345 MAD". */
    public Currency base() {
        return unit.currency();
    }

    /** The currency of the price: MAD in "1 EUR = 10.8345 MAD". */
    public Currency quote() {
        return price.currency();
    }

    /** The price of one unit of the base currency, rounded to so many digits: 0.0712 where 100 JPY are 7.12 MAD. */
    public Decimal rate(int digits, RoundingMode rounding) {
        return new Decimal(price.amount().divide(unit.amount(), digits, rounding));
    }

    /**
     * What an amount in the base currency is in the quote currency, rounded to its minor unit: 33.33 EUR at 10.8345 is
     * 361.11 MAD, half up.
     *
     * @throws CurrencyMismatchException where the amount is not in the base currency
     * @throws InvalidValueException where the quote currency has no minor unit, such as XDR
     */
    public Money toPrice(Money amount, RoundingMode rounding) {
        return exchange(amount, unit, price, Currencies.minorDigits(quote()), rounding);
    }

    /**
     * What an amount in the quote currency is in the base currency: divided by the rate exactly, then rounded to the minor
     * unit. 430000.00 MAD at 10.71 is 40149.39 EUR, half up.
     *
     * @throws CurrencyMismatchException where the amount is not in the quote currency
     * @throws InvalidValueException where the base currency has no minor unit, such as XDR
     */
    public Money toUnit(Money amount, RoundingMode rounding) {
        return exchange(amount, price, unit, Currencies.minorDigits(base()), rounding);
    }

    /**
     * What an amount in one of the two currencies is in the other: {@link #toPrice} or {@link #toUnit}.
     *
     * @throws CurrencyMismatchException where the amount is in neither
     * @throws InvalidValueException where the other currency has no minor unit, such as XDR
     */
    public Money convert(Money amount, RoundingMode rounding) {
        return amount.currency().equals(quote()) ? toUnit(amount, rounding) : toPrice(amount, rounding);
    }

    /** Whether both say the same price, whatever the unit that it is quoted for: 1 EUR at 10.80 and 100 EUR at 1080. */
    public boolean isSamePriceAs(ExchangeRate other) {
        return base().equals(other.base())
                && quote().equals(other.quote())
                && price.amount()
                                .multiply(other.unit.amount())
                                .compareTo(other.price.amount().multiply(unit.amount()))
                        == 0;
    }

    /** {@code "1.00 EUR = 10.8345 MAD (budget, 2019-01-01, convention)"}. */
    @Override
    public String toString() {
        return unit + " = " + price + " (" + kind.code() + ", " + date + ", " + source + ")";
    }

    private static Money exchange(Money amount, Money from, Money to, int digits, RoundingMode rounding) {
        if (!amount.currency().equals(from.currency())) {
            throw new CurrencyMismatchException(from.currency(), amount.currency());
        }
        BigDecimal product = amount.amount().multiply(to.amount());
        return new Money(product.divide(from.amount(), digits, rounding), to.currency());
    }
}
