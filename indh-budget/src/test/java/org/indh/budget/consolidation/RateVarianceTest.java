package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Exchange;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What rates do to a budget. */
class RateVarianceTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 1);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency MAD = Currency.getInstance("MAD");

    private static ExchangeRate rate(String price) {
        return ExchangeRate.of(EUR, Decimal.parse(price), MAD, DAY, ExchangeRate.Kind.BUDGET, "agreement");
    }

    private static Money money(String text) {
        return Money.parse(text);
    }

    /** Worked example 17. */
    @Test
    void a_variance_is_told_by_volume_by_rate_and_by_both() {
        RateVariance variance = RateVariance.of(
                money("40000 EUR"), rate("10.80"), money("41500 EUR"), rate("10.65"), RoundingMode.HALF_UP);
        assertThat(variance).isEqualTo(new RateVariance(money("16200 MAD"), money("-6000 MAD"), money("-225 MAD")));
        assertThat(variance.total()).isEqualTo(money("9975 MAD"));
    }

    @Test
    void a_rate_for_a_hundred_counts_as_that_for_one() {
        ExchangeRate hundred =
                new ExchangeRate(money("100 EUR"), money("1065 MAD"), DAY, ExchangeRate.Kind.TRANSACTION, "bank");
        assertThat(RateVariance.of(
                        money("40000 EUR"), rate("10.80"), money("41500 EUR"), hundred, RoundingMode.HALF_UP))
                .isEqualTo(RateVariance.of(
                        money("40000 EUR"), rate("10.80"), money("41500 EUR"), rate("10.65"), RoundingMode.HALF_UP));
    }

    @Test
    void effects_in_two_currencies_are_no_variance() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> new RateVariance(money("1 MAD"), money("1 MAD"), money("1 EUR")));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> RateVariance.of(
                        money("1 MAD"), rate("10.80"), money("1 EUR"), rate("10.80"), RoundingMode.HALF_UP));
    }

    @Property
    void effects_add_up_to_the_difference_of_what_is_reported(
            @ForAll @LongRange(max = 10_000_000) long planned,
            @ForAll @LongRange(max = 10_000_000) long actual,
            @ForAll @LongRange(min = 1, max = 200_000) long before,
            @ForAll @LongRange(min = 1, max = 200_000) long after) {
        ExchangeRate one = rate(BigDecimal.valueOf(before, 4).toPlainString());
        ExchangeRate other = rate(BigDecimal.valueOf(after, 4).toPlainString());
        RateVariance variance = RateVariance.of(
                Money.ofMinor(planned, EUR), one, Money.ofMinor(actual, EUR), other, RoundingMode.HALF_UP);
        assertThat(variance.total())
                .isEqualTo(other.toPrice(Money.ofMinor(actual, EUR), RoundingMode.HALF_UP)
                        .minus(one.toPrice(Money.ofMinor(planned, EUR), RoundingMode.HALF_UP)));
        if (before == after) {
            assertThat(variance.rate().isZero()).isTrue();
        }
    }

    private static final TransferPool POOL = new TransferPool(List.of(
            Exchange.at(money("20000 EUR"), money("10.80 MAD"), DAY, RoundingMode.HALF_UP),
            Exchange.at(money("30000 EUR"), money("10.65 MAD"), DAY.plusDays(40), RoundingMode.HALF_UP)));

    /** Worked example 16, first in, first out. */
    @Test
    void what_came_first_is_spent_first() {
        TransferPool.Cost cost = POOL.cost(money("430000 MAD"), RoundingMode.HALF_UP);
        assertThat(cost.money()).isEqualTo(money("40093.90 EUR"));
        assertThat(cost.isCovered()).isTrue();
        assertThat(POOL.cost(money("216000 MAD"), RoundingMode.UNNECESSARY).money())
                .isEqualTo(money("20000 EUR"));
        assertThat(POOL.cost(money("0 MAD"), RoundingMode.UNNECESSARY).money()).isEqualTo(money("0 EUR"));
        assertThat(POOL.cost(money("0.01 MAD"), RoundingMode.CEILING).money()).isEqualTo(money("0.01 EUR"));
    }

    @Test
    void what_is_spent_beyond_the_pool_is_told_and_has_no_cost() {
        TransferPool.Cost cost = POOL.cost(money("535600 MAD"), RoundingMode.HALF_UP);
        assertThat(cost.money()).isEqualTo(money("50000 EUR"));
        assertThat(cost.uncovered()).isEqualTo(money("100 MAD"));
        assertThat(cost.isCovered()).isFalse();
    }

    @Test
    void a_pool_is_of_one_pair_of_currencies() {
        Exchange dollars = Exchange.at(money("1 USD"), money("9.80 MAD"), DAY, RoundingMode.HALF_UP);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> new TransferPool(List.of(POOL.transfers().get(0), dollars)));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new TransferPool(List.of()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> POOL.cost(money("-1 MAD"), RoundingMode.HALF_UP));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> POOL.cost(money("1 EUR"), RoundingMode.HALF_UP));
    }
}
