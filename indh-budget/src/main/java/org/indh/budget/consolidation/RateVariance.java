package org.indh.budget.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/**
 * Why an actual amount differs from the budgeted one in another currency (écart sur budget et écart de change): because more
 * was spent, because the rate was another, and because both were. 40000 EUR budgeted at 10.80 and 41500 EUR spent at 10.65 are
 * 9975.00 MAD more: 16200.00 by volume, −6000.00 by rate, −225.00 by both.
 *
 * @param volume what the difference in the amount makes at the budget's rate
 * @param rate what the difference in the rate makes on the budgeted amount
 * @param joint what the one makes by the other
 */
public record RateVariance(Money volume, Money rate, Money joint) {
    /** @throws CurrencyMismatchException where the effects are in different currencies */
    public RateVariance {
        for (Money effect : new Money[] {rate, joint}) {
            if (!effect.currency().equals(volume.currency())) {
                throw new CurrencyMismatchException(volume.currency(), effect.currency());
            }
        }
    }

    /**
     * The variance of a budget at its rate and its execution at its own; each side is converted and rounded as it is reported,
     * and the effects add up to their difference.
     *
     * @param planned the amount that was budgeted: 40000 EUR
     * @param plannedRate the rate of the budget: 1 EUR = 10.80 MAD
     * @param actual the amount that was spent, in the same currency: 41500 EUR
     * @param actualRate the rate of the execution, between the same currencies in the same direction: 1 EUR = 10.65 MAD
     * @throws CurrencyMismatchException where an amount is not in the currency that the rates price, or they price it in two
     * @throws org.indh.core.text.InvalidValueException where the rates' currency has no minor unit, such as XDR
     */
    public static RateVariance of(
            Money planned, ExchangeRate plannedRate, Money actual, ExchangeRate actualRate, RoundingMode rounding) {
        return of(planned, plannedRate, actual, actualRate.toPrice(actual, rounding), actualRate, rounding);
    }

    /**
     * The same where a part was spent in the other currency: it is turned into that of the budget by the rate of the execution,
     * and counts as it was spent in the whole difference. 20000 EUR and 213000 MAD at 10.65 are 40000 EUR.
     *
     * @throws CurrencyMismatchException where the budget is in another currency than the rates price, something was spent in a
     *     third one, or the rates are not between the same two
     * @throws org.indh.core.text.InvalidValueException where one of the two currencies has no minor unit, such as XDR
     */
    public static RateVariance of(
            MoneyByCurrency planned,
            ExchangeRate plannedRate,
            MoneyByCurrency actual,
            ExchangeRate actualRate,
            RoundingMode rounding) {
        Currency unit = plannedRate.base();
        Money converted = Money.zero(unit);
        Money spent = Money.zero(actualRate.quote());
        for (Money amount : actual.amounts()) {
            boolean isInPrice = amount.currency().equals(actualRate.quote());
            converted = converted.plus(isInPrice ? actualRate.toUnit(amount, rounding) : amount);
            spent = spent.plus(isInPrice ? amount : actualRate.toPrice(amount, rounding));
        }
        return of(Money.total(planned.amounts(), unit), plannedRate, converted, spent, actualRate, rounding);
    }

    private static RateVariance of(
            Money planned,
            ExchangeRate plannedRate,
            Money actual,
            Money spent,
            ExchangeRate actualRate,
            RoundingMode rounding) {
        Money total = spent.minus(plannedRate.toPrice(planned, rounding));
        Money volume = plannedRate.toPrice(actual.minus(planned), rounding);
        BigDecimal before = planned.amount()
                .multiply(plannedRate.price().amount())
                .multiply(actualRate.unit().amount());
        BigDecimal after = planned.amount()
                .multiply(actualRate.price().amount())
                .multiply(plannedRate.unit().amount());
        BigDecimal units =
                plannedRate.unit().amount().multiply(actualRate.unit().amount());
        Money rate = Money.of(
                after.subtract(before).divide(units, total.currency().getDefaultFractionDigits(), rounding),
                total.currency());
        return new RateVariance(volume, rate, total.minus(volume).minus(rate));
    }

    /** The whole difference. */
    public Money total() {
        return volume.plus(rate).plus(joint);
    }
}
