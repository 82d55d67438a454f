package org.indh.core.money;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;

/**
 * A transfer that a bank changed (opération de change): 20000.00 EUR given, 216000.00 MAD received. What it cost follows
 * from its two amounts and is exact.
 *
 * @param given what was sent, more than nil
 * @param received what arrived, more than nil, in another currency
 * @param date the value date at the bank
 */
public record Exchange(Money given, Money received, LocalDate date) {
    /** @throws InvalidValueException where an amount is not above nil, or both are in one currency */
    public Exchange {
        if (given.signum() <= 0 || received.signum() <= 0 || given.currency().equals(received.currency())) {
            throw new InvalidValueException("exchange", given + " = " + received);
        }
    }

    /**
     * A transfer at a rate per unit, what arrived rounded to the minor unit: 20000.00 EUR at 10.80 is 216000.00 MAD.
     *
     * @param given what was sent
     * @param price the price of one unit of it: {@code 10.80 MAD}
     * @throws InvalidValueException where an amount is not above nil, or both are in one currency
     */
    public static Exchange at(Money given, Money price, LocalDate date, RoundingMode rounding) {
        Money received = price.times(new Decimal(given.amount())).rounded(rounding);
        return new Exchange(given, received, date);
    }

    /** The rate of this transfer, exact. @throws InvalidValueException where the source is blank */
    public ExchangeRate rate(String source) {
        return new ExchangeRate(given, received, date, ExchangeRate.Kind.TRANSACTION, source);
    }

    /**
     * The rate at which all of them together were changed, exact: 20000 EUR at 10.80 and 30000 EUR at 10.65 are 50000 EUR
     * for 535500 MAD, 10.71 each (taux moyen pondéré).
     *
     * @param transfers one at least, all between the same two currencies in the same direction
     * @param date the day from which the rate is to hold
     * @throws CurrencyMismatchException where a transfer is between others
     * @throws InvalidValueException where there is no transfer, or the source is blank
     */
    public static ExchangeRate weightedAverage(List<Exchange> transfers, LocalDate date, String source) {
        if (transfers.isEmpty()) {
            throw new InvalidValueException("exchange", "");
        }
        Exchange first = transfers.get(0);
        List<Money> given = transfers.stream().map(Exchange::given).toList();
        List<Money> received = transfers.stream().map(Exchange::received).toList();
        return new ExchangeRate(
                Money.total(given, first.given.currency()),
                Money.total(received, first.received.currency()),
                date,
                ExchangeRate.Kind.WEIGHTED_AVERAGE,
                source);
    }
}
