package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Exchange;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/**
 * Money that came in several transfers, each at its own rate, and is spent in the order in which it came (premier entré,
 * premier sorti): 20000 EUR at 10.80, then 30000 EUR at 10.65.
 *
 * @param transfers one at least, all between the same two currencies, in the order in which they came
 */
public record TransferPool(List<Exchange> transfers) {
    /**
     * What spending cost in the currency that was sent.
     *
     * @param money what was spent of the pool, at the rates that it came at: 40093.90 EUR
     * @param uncovered what was spent beyond the pool, in the currency that was received; nil where it was enough
     */
    public record Cost(Money money, Money uncovered) {
        /** Whether the pool was enough. */
        public boolean isCovered() {
            return uncovered.isZero();
        }
    }

    /**
     * @throws InvalidValueException where there is none
     * @throws CurrencyMismatchException where one is between other currencies
     */
    public TransferPool {
        transfers = ImmutableList.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new InvalidValueException("exchange", "");
        }
        Exchange first = transfers.get(0);
        for (Exchange transfer : transfers) {
            first.given().minus(transfer.given());
            first.received().minus(transfer.received());
        }
    }

    /**
     * What was spent from the beginning up to now cost in the currency that was sent, rounded once to its minor unit. Of a
     * period, it is the difference between its end and its beginning, so that periods add up.
     *
     * @param spent all that was spent so far, in the currency that was received, not below nil
     * @throws InvalidValueException where it is below nil, or the currency that was sent has no minor unit
     * @throws CurrencyMismatchException where it is in another currency
     */
    public Cost cost(Money spent, RoundingMode rounding) {
        if (spent.signum() < 0) {
            throw new InvalidValueException("spent", spent.toString());
        }
        Money left = spent;
        Money cost = Money.zero(transfers.get(0).given().currency());
        for (Exchange transfer : transfers) {
            if (left.compareTo(transfer.received()) < 0) {
                return new Cost(plusPart(cost, transfer, left, rounding), Money.zero(spent.currency()));
            }
            left = left.minus(transfer.received());
            cost = cost.plus(transfer.given());
        }
        return new Cost(cost.rounded(rounding), left);
    }

    /** The cost of whole transfers and of a part of one more, over one denominator, so that it is rounded once. */
    private static Money plusPart(Money cost, Exchange transfer, Money part, RoundingMode rounding) {
        BigDecimal received = transfer.received().amount();
        BigDecimal given = transfer.given().amount().multiply(part.amount());
        BigDecimal exact = cost.amount().multiply(received).add(given);
        int digits = Money.ofMinor(0, cost.currency()).amount().scale();
        return Money.of(exact.divide(received, digits, rounding), cost.currency());
    }
}
