package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.RESULT;
import static org.indh.budget.Dimension.YEAR;

import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.RateVariance;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** Amounts in another currency, and unknown ones, are never dropped without a sign. */
class OtherCurrencyTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ExchangeRate BUDGET = rate("10.80");
    private static final ExchangeRate ACTUAL = rate("10.65");

    private static ExchangeRate rate(String price) {
        return ExchangeRate.of(
                EUR, Decimal.parse(price), MAD, LocalDate.of(2031, 1, 1), ExchangeRate.Kind.TRANSACTION, "convention");
    }

    private static BudgetLine line(String phase, String year, String amount) {
        return BudgetLine.of(Money.parse(amount)).with(PHASE, phase).with(YEAR, year);
    }

    private static BudgetLine unknown(String phase, String year) {
        return BudgetLine.of(Absence.UNKNOWN).with(PHASE, phase).with(YEAR, year);
    }

    private static ExecutionFigures figures(BudgetLine... lines) {
        return Execution.of(List.of(lines)).total();
    }

    @Test
    void what_was_paid_in_dirhams_is_in_the_variance_of_a_budget_in_euros() {
        ExecutionFigures figures = figures(
                line("approved", "2031", "40000 EUR"),
                line("paid", "2031", "20000 EUR"),
                line("paid", "2031", "213000 MAD"));
        RateVariance variance = figures.variance(BUDGET, ACTUAL, RoundingMode.HALF_UP);
        assertThat(variance.volume()).isEqualTo(Money.parse("0 MAD"));
        assertThat(variance.rate()).isEqualTo(Money.parse("-6000 MAD"));
        assertThat(variance.joint()).isEqualTo(Money.parse("0 MAD"));
        RateVariance odd = figures(line("approved", "2031", "40000 EUR"), line("paid", "2031", "430000.03 MAD"))
                .variance(BUDGET, ACTUAL, RoundingMode.HALF_UP);
        assertThat(odd.total())
                .as("what was paid in dirhams counts as it was paid")
                .isEqualTo(Money.parse("-1999.97 MAD"));
    }

    @Test
    void a_currency_that_the_rates_do_not_name_is_refused_and_not_dropped() {
        for (ExecutionFigures figures : List.of(
                figures(line("approved", "2031", "40000 EUR"), line("paid", "2031", "10 USD")),
                figures(line("approved", "2031", "40000 EUR"), line("approved", "2031", "10 MAD")))) {
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> figures.variance(BUDGET, ACTUAL, RoundingMode.HALF_UP));
        }
    }

    @Test
    void the_rate_of_a_part_in_one_currency_is_none_and_says_why() {
        ExecutionFigures figures = figures(
                line("approved", "2031", "40000 EUR"),
                line("paid", "2031", "20000 EUR"),
                line("paid", "2031", "213000 MAD"),
                line("committed", "2031", "30000 EUR"),
                unknown("ordered", "2031"));
        assertThat(figures.rate(Stage.PAID, Stage.PLAN, EUR)).isEmpty();
        assertThat(figures.rateWithInKind(Stage.PAID, Stage.PLAN, EUR)).isEmpty();
        assertThat(figures.gaps(Stage.PAID, Stage.PLAN, EUR)).containsExactly(CostGap.OTHER_CURRENCY);
        assertThat(figures.gaps(Stage.ORDERED, Stage.PAID, EUR))
                .containsExactly(CostGap.UNKNOWN_AMOUNT, CostGap.OTHER_CURRENCY);
        assertThat(figures.gaps(Stage.COMMITTED, Stage.PLAN, EUR)).isEmpty();
        assertThat(figures.rate(Stage.COMMITTED, Stage.PLAN, EUR)).contains(Share.of(30_000, 40_000));
    }

    @Test
    void money_that_burns_is_at_least_what_is_known_from_the_first_unknown_amount_on() {
        Execution execution = Execution.of(
                List.of(
                        line("approved", "2031", "1000 MAD"),
                        line("paid", "2031", "300 MAD"),
                        line("paid", "2032", "200 MAD"),
                        unknown("paid", "2032"),
                        line("paid", "2033", "10 EUR")),
                YEAR);
        List<Burn> burns = execution.burn(YEAR, Stage.PAID, Stage.AVAILABLE, MAD);
        assertThat(burns)
                .extracting(Burn::gaps)
                .containsExactly(
                        List.of(),
                        List.of(CostGap.UNKNOWN_AMOUNT),
                        List.of(CostGap.UNKNOWN_AMOUNT, CostGap.OTHER_CURRENCY));
        assertThat(burns).extracting(Burn::ofBudget).containsExactly(Share.of(300, 1000), Share.of(500, 1000), null);
    }

    @Test
    void a_forecast_without_what_is_in_another_currency_is_at_least() {
        Execution paid = Execution.of(List.of(line("paid", "2031", "450 MAD"), line("paid", "2031", "10 EUR")));
        assertThat(Forecast.linear(paid, MAD, Share.of(9, 12), RoundingMode.HALF_UP)
                        .isAtLeast())
                .isTrue();
        Execution committed =
                Execution.of(List.of(line("paid", "2031", "450 MAD"), line("committed", "2031", "10 EUR")));
        assertThat(Forecast.byCommitments(committed, MAD).isAtLeast()).isTrue();
        assertThat(Forecast.linear(committed, MAD, Share.of(9, 12), RoundingMode.HALF_UP)
                        .isAtLeast())
                .as("which does not ask what is committed")
                .isFalse();
    }

    @Test
    void what_one_costs_in_two_currencies_is_undefined_in_either() {
        UnitCosts costs = UnitCosts.of(
                List.of(
                        BudgetLine.of(Money.parse("100 MAD")).with(RESULT, "R1"),
                        BudgetLine.of(Money.parse("50 EUR")).with(RESULT, "R1"),
                        BudgetLine.of(Money.parse("70 MAD")).with(RESULT, "R2"),
                        BudgetLine.of(Money.parse("20 EUR")).with(RESULT, "R2").with(Dimension.FORM, "in-kind")),
                RESULT,
                "beneficiary",
                ImmutableSortedMap.of("R1", Decimal.of(10), "R2", Decimal.of(7)));
        UnitCost both = costs.at("R1").orElseThrow();
        assertThat(both.gaps()).containsExactly(CostGap.OTHER_CURRENCY);
        assertThat(both.of(MAD)).isEmpty();
        assertThat(both.direct(MAD)).as("at least").contains(Share.of(100, 10));
        UnitCost one = costs.at("R2").orElseThrow();
        assertThat(one.gaps()).isEmpty();
        assertThat(one.of(MAD)).contains(Share.of(70, 7));
        assertThat(one.of(EUR)).as("it costs dirhams").isEmpty();
    }
}
