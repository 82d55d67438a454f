package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;

/**
 * Amounts of several currencies in one. Three lines of 33.33 EUR at 10.8345 are 1083.33 MAD if each is converted and rounded,
 * and 1083.34 MAD if their sum is: both are right, and the difference is a figure of its own.
 *
 * @param perLine each line converted and rounded, then added up
 * @param perTotal the lines of one rate added up, then converted and rounded
 * @param rates the rates that they were converted by, each with its kind, day and source; those of one currency together
 * @param unconverted the amounts that no rate held for, in their own currencies; in neither of the others
 * @param missing how many amounts these are: 5 USD and -5 USD of two days are nil together and two that lack a rate
 */
public record ConvertedAmount(
        Money perLine, Money perTotal, List<ExchangeRate> rates, MoneyByCurrency unconverted, long missing) {
    /**
     * Copies the list.
     *
     * @throws CurrencyMismatchException where the first two are in different currencies
     * @throws InvalidValueException where the count is less than the unconverted amounts
     */
    public ConvertedAmount {
        rates = ImmutableList.copyOf(rates);
        if (!perLine.currency().equals(perTotal.currency())) {
            throw new CurrencyMismatchException(perLine.currency(), perTotal.currency());
        }
        if (missing < unconverted.amounts().size()) {
            throw new InvalidValueException("line-count", String.valueOf(missing));
        }
    }

    /** By how much converting line by line makes more: −0.01 MAD. */
    public Money difference() {
        return perLine.minus(perTotal);
    }

    /** Whether every amount was converted; a missing rate counts neither as 1 nor as 0. */
    public boolean isComplete() {
        return missing == 0;
    }
}
