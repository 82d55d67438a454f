package org.indh.budget.execution;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import org.indh.budget.consolidation.Total;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/**
 * What will have been spent at the end, by one of two methods that answer two questions; neither knows what will be decided.
 *
 * <pre>
 * Share elapsed = Forecast.elapsed(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31), LocalDate.of(2031, 9, 30));
 * Forecast.linear(execution, MAD, elapsed, RoundingMode.HALF_UP).left();
 * Forecast.byCommitments(execution, MAD).left();
 * </pre>
 *
 * @param method how it was forecast
 * @param atEnd what will have been spent, in money
 * @param available what there is to spend
 * @param isAtLeast whether an amount that it rests on is unknown or in another currency
 */
public record Forecast(ForecastMethod method, Money atEnd, Money available, boolean isAtLeast) {
    /** @throws CurrencyMismatchException where the amounts are in two currencies */
    public Forecast {
        if (!atEnd.currency().equals(available.currency())) {
            throw new CurrencyMismatchException(available.currency(), atEnd.currency());
        }
    }

    /** What will be left; below nil where it will not be enough. */
    public Money left() {
        return available.minus(atEnd);
    }

    /**
     * As if the rest of the time cost what the time until now did: 450 after 9 of 12 months will be 600.
     *
     * @param elapsed what part of the time has passed; above nil, the whole at most
     * @throws InvalidValueException where nothing of the time has passed or more than all, or the currency has no minor unit
     * @throws org.indh.budget.consolidation.MixedMoneyException where the execution has no total
     */
    public static Forecast linear(Execution execution, Currency currency, Share elapsed, RoundingMode rounding) {
        boolean hasBegun = elapsed.numerator().value().signum() > 0;
        boolean isWithin = elapsed.numerator().compareTo(elapsed.denominator()) <= 0;
        if (!hasBegun || !isWithin) {
            throw new InvalidValueException("elapsed", elapsed.toString());
        }
        ExecutionFigures total = execution.total();
        Share whole = new Share(/* numerator= */ elapsed.denominator(), /* denominator= */ elapsed.numerator());
        return forecast(ForecastMethod.LINEAR, total.paid().in(currency).times(whole, rounding), total, currency);
    }

    /**
     * What was paid, and in each cell what is committed and not paid yet. What a cell paid beyond its commitments uses up no
     * other cell's, so that it depends on what the execution is by.
     *
     * @throws org.indh.budget.consolidation.MixedMoneyException where the execution has no total
     */
    public static Forecast byCommitments(Execution execution, Currency currency) {
        Money outstanding = Money.total(
                execution.cells().values().stream()
                        .map(figures -> figures.outstanding(currency))
                        .toList(),
                currency);
        ExecutionFigures total = execution.total();
        return forecast(ForecastMethod.COMMITMENTS, total.paid().in(currency).plus(outstanding), total, currency);
    }

    private static Forecast forecast(ForecastMethod method, Money atEnd, ExecutionFigures total, Currency currency) {
        Total committed = method == ForecastMethod.COMMITMENTS ? total.committed() : Total.ZERO;
        boolean isAtLeast = !CostGap.of(currency, total.paid(), total.available(), committed)
                .isEmpty();
        return new Forecast(method, atEnd, total.available().in(currency), isAtLeast);
    }

    /**
     * What part of the days from the first to the last has passed at the end of a day: 273/365. Nothing before it begins, all
     * once it is over.
     *
     * @throws InvalidValueException where it ends before it begins
     */
    public static Share elapsed(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            throw new InvalidValueException("span", first + " to " + last);
        }
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        long passed = Math.min(all, Math.max(0, ChronoUnit.DAYS.between(first, today) + 1));
        return new Share(Decimal.of(passed), Decimal.of(all));
    }
}
