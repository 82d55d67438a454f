package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.YEAR;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.given.Lines.line;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.period.YearCalendar;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Conversion;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.ExchangeRates;
import org.indh.core.money.MissingRateException;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Conversion per line and per total. */
class ConvertedTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2031, 4, 1);

    private static final Conversion MONTHLY = ExchangeRates.of(rate("10.8345", MARCH), rate("10.7125", APRIL))
            .by(ExchangeRate.Kind.MONTHLY, Period.ofMonths(1));

    private static ExchangeRate rate(String price, LocalDate day) {
        return ExchangeRate.of(
                Currency.getInstance("EUR"), Decimal.parse(price), MAD, day, ExchangeRate.Kind.MONTHLY, "test");
    }

    private static Converted converted(BudgetLine... lines) {
        return Stream.of(lines).collect(Consolidation.by(COMMUNE)).convert(MONTHLY, MAD, MARCH, RoundingMode.HALF_UP);
    }

    private static Money money(String text) {
        return Money.parse(text);
    }

    /** Worked example 12. */
    @Test
    void line_by_line_and_from_the_total_differ_by_a_cent_either_way_and_the_cent_is_told() {
        BudgetLine low = line("33.33 EUR", "commune", "A");
        BudgetLine high = line("100.01 EUR", "commune", "B").on(APRIL);
        Converted converted = converted(low, low, low, high, high, high);
        List<Converted.Figures> figures = List.copyOf(converted.cells().values());
        assertThat(figures.get(0).money().perLine()).isEqualTo(money("1083.33 MAD"));
        assertThat(figures.get(0).money().perTotal()).isEqualTo(money("1083.34 MAD"));
        assertThat(figures.get(0).money().difference()).isEqualTo(money("-0.01 MAD"));
        assertThat(figures.get(1).money().perLine()).isEqualTo(money("3214.08 MAD"));
        assertThat(figures.get(1).money().perTotal()).isEqualTo(money("3214.07 MAD"));
        assertThat(figures.get(1).money().difference()).isEqualTo(money("0.01 MAD"));
        assertThat(converted.total().money().difference()).isEqualTo(money("0 MAD"));
        assertThat(converted.total().isComplete()).isTrue();
        assertThat(converted.missing()).isEmpty();
    }

    @Test
    void the_total_of_a_table_is_converted_from_the_whole_and_not_from_its_cells() {
        Converted converted = converted(line("33.33 EUR", "commune", "A"), line("33.33 EUR", "commune", "B"));
        assertThat(converted.total().money().perTotal()).isEqualTo(money("722.23 MAD"));
        assertThat(converted.total().money().perLine()).isEqualTo(money("722.22 MAD"));
    }

    @Test
    void a_missing_rate_makes_a_total_incomplete_and_counts_neither_as_one_nor_as_nil() {
        Converted converted = converted(
                line("10 USD", "commune", "A"),
                line("5 USD", "commune", "A"),
                line("10 EUR", "commune", "A"),
                line("3 EUR", "commune", "A").on(LocalDate.of(2030, 1, 1)),
                line("7 MAD", "commune", "A"));
        ConvertedAmount amount = converted.total().money();
        assertThat(amount.isComplete()).isFalse();
        assertThat(converted.total().isComplete()).isFalse();
        assertThat(amount.unconverted()).isEqualTo(MoneyByCurrency.of(money("15 USD"), money("3 EUR")));
        assertThat(amount.perLine()).isEqualTo(money("115.35 MAD"));
        assertThat(converted.missing())
                .extracting(missing -> missing.from() + " " + missing.date())
                .containsExactly("USD 2031-03-01", "EUR 2030-01-01");
    }

    @Test
    void amounts_that_lack_a_rate_make_a_total_incomplete_even_where_they_cancel_out() {
        Converted converted = converted(
                line("5 USD", "commune", "A"), line("-5 USD", "commune", "A").on(APRIL), line("5 MAD", "commune", "A"));
        ConvertedAmount amount = converted.total().money();
        assertThat(amount.unconverted()).isEqualTo(MoneyByCurrency.ZERO);
        assertThat(amount.missing()).isEqualTo(2);
        assertThat(amount.isComplete()).isFalse();
        assertThat(converted.total().isComplete()).isFalse();
        assertThat(converted.missing()).hasSize(2);
        assertThat(converted(line("5 MAD", "commune", "A")).total().money().missing())
                .isZero();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ConvertedAmount(
                        money("1 MAD"), money("1 MAD"), List.of(), MoneyByCurrency.of(money("5 USD")), 0));
    }

    @Test
    void what_it_was_converted_by_is_told_with_its_kind_day_and_source() {
        Converted converted = converted(
                line("10 EUR", "commune", "A"),
                line("20 EUR", "commune", "A"),
                line("10 EUR", "commune", "B").on(APRIL),
                line("10 USD", "commune", "B"),
                line("10 MAD", "commune", "C"));
        assertThat(converted.cells().values())
                .extracting(figures -> figures.money().rates().toString())
                .containsExactly(
                        "[1.00 EUR = 10.8345 MAD (monthly, 2031-03-01, test)]",
                        "[1.00 EUR = 10.7125 MAD (monthly, 2031-04-01, test)]",
                        "[]");
        assertThat(converted.rates())
                .extracting(ExchangeRate::date)
                .as("each once, in the order of the currencies and days")
                .containsExactly(MARCH, APRIL);
    }

    @Test
    void a_line_of_a_year_has_the_rate_that_holds_through_its_year_whatever_day_is_given() {
        Conversion yearly = ExchangeRates.of(
                        rate("10.80", LocalDate.of(2030, 1, 1)), rate("10.60", LocalDate.of(2031, 1, 1)))
                .by(ExchangeRate.Kind.MONTHLY, Period.ofYears(1));
        Converted converted = Stream.of(
                        line("10 EUR", "year", "2030"), line("10 EUR", "year", "2031"), line("10 EUR", "year", "2032"))
                .collect(Consolidation.by(YEAR))
                .convert(yearly, MAD, MARCH, RoundingMode.HALF_UP);
        assertThat(converted.cells().values())
                .extracting(figures -> figures.money().perLine().toString())
                .containsExactly("108.00 MAD", "106.00 MAD", "0.00 MAD");
        assertThat(converted.total().isComplete()).isFalse();
        assertThat(converted.missing())
                .singleElement()
                .hasToString("org.indh.core.money.MissingRateException: "
                        + "no rate of kind monthly between EUR and MAD holds from 2032-01-01 to 2032-12-31");
        assertThat(converted.undated()).isEmpty();
    }

    @Test
    void a_line_of_a_year_that_has_several_rates_is_converted_by_none_of_them() {
        Converted converted = converted(line("10 EUR", "year", "2031"), line("10 EUR"));
        assertThat(converted.total().money().perLine()).isEqualTo(money("108.35 MAD"));
        assertThat(converted.total().money().unconverted()).isEqualTo(MoneyByCurrency.of(money("10 EUR")));
        assertThat(converted.missing())
                .extracting(MissingRateException::until)
                .containsExactly(LocalDate.of(2031, 12, 31));
    }

    @Test
    void a_line_that_pays_for_a_time_has_the_rate_that_holds_through_it() {
        Converted converted = converted(
                line("10 EUR", "year", "2031").during(APRIL, APRIL.plusDays(29)),
                line("1 EUR", "year", "2031").during(MARCH, APRIL));
        assertThat(converted.total().money().perLine()).isEqualTo(money("107.13 MAD"));
        assertThat(converted.total().money().unconverted()).isEqualTo(MoneyByCurrency.of(money("1 EUR")));
        assertThat(converted.missing()).extracting(MissingRateException::until).containsExactly(APRIL);
    }

    @Test
    void a_programme_s_year_has_a_rate_once_somebody_says_when_the_programme_begins() {
        Conversion budget = ExchangeRates.of(rate("10.80", MARCH)).by(ExchangeRate.Kind.MONTHLY, Period.ofYears(3));
        BudgetLine second = line("10 EUR", "year", "Y2");
        Consolidation totals = Stream.of(second, line("5 MAD", "year", "Y2")).collect(Consolidation.by(COMMUNE));
        Converted unplaced = totals.convert(budget, MAD, MARCH, RoundingMode.HALF_UP);
        assertThat(unplaced.total().isComplete()).isFalse();
        assertThat(unplaced.undated()).containsExactly(second);
        assertThat(unplaced.missing()).isEmpty();
        Converted placed = totals.convert(budget, MAD, MARCH, YearCalendar.programme(APRIL), RoundingMode.HALF_UP);
        assertThat(placed.total().money().perLine()).isEqualTo(money("113 MAD"));
        assertThat(placed.undated()).isEmpty();
    }

    @Test
    void a_school_year_has_its_own_rate() {
        Conversion budget = ExchangeRates.of(rate("10.80", LocalDate.of(2031, 9, 1)))
                .by(ExchangeRate.Kind.MONTHLY, Period.ofYears(1));
        Converted converted = Stream.of(
                        line("10 EUR", "school-year", "2031-2032"), line("1 EUR", "school-year", "2032-2033"))
                .collect(Consolidation.by())
                .convert(budget, MAD, MARCH, YearCalendar.schoolYear(), RoundingMode.HALF_UP);
        assertThat(converted.total().money().perLine()).isEqualTo(money("108 MAD"));
        assertThat(converted.total().money().unconverted()).isEqualTo(MoneyByCurrency.of(money("1 EUR")));
    }

    @Test
    void what_is_in_kind_or_unknown_stays_apart_in_another_currency_too() {
        Converted converted = converted(
                line("10 EUR", "form", "in-kind"),
                line("1 MAD"),
                absent(Absence.UNKNOWN),
                absent(Absence.UNKNOWN),
                absent(Absence.NOT_APPLICABLE));
        assertThat(converted.total().inKind().perLine()).isEqualTo(money("108.35 MAD"));
        assertThat(converted.total().money().perLine()).isEqualTo(money("1 MAD"));
        assertThat(converted.total().unknown()).isEqualTo(2);
        assertThat(converted.total().isComplete()).isFalse();
        assertThat(converted(line("1 MAD"), absent(Absence.NOT_APPLICABLE))
                        .total()
                        .isComplete())
                .isTrue();
    }

    @Test
    void amounts_that_together_pass_the_largest_long_of_centimes_are_converted_exactly() {
        BudgetLine most = line("92233720368547758.07 MAD", "commune", "A");
        BudgetLine least = line("-92233720368547758.08 MAD", "commune", "B");
        Converted converted = converted(most, most, least, least);
        assertThat(converted.cells().values())
                .extracting(figures -> figures.money().perLine())
                .containsExactly(money("184467440737095516.14 MAD"), money("-184467440737095516.16 MAD"));
        assertThat(converted.total().money().perTotal()).isEqualTo(money("-0.02 MAD"));
    }

    @Test
    void only_lines_that_were_kept_are_converted_and_only_to_what_can_be_rounded() {
        Tally tally = Tally.withoutLines(List.of(COMMUNE));
        Consolidation bare = tally.finish();
        assertThatIllegalStateException().isThrownBy(() -> bare.convert(MONTHLY, MAD, MARCH, RoundingMode.HALF_UP));
        Consolidation kept = Tally.by(List.of(COMMUNE)).finish();
        Currency xdr = Currency.getInstance("XDR");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> kept.convert(MONTHLY, xdr, MARCH, RoundingMode.HALF_UP));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(
                        () -> new ConvertedAmount(money("1 MAD"), money("1 EUR"), List.of(), MoneyByCurrency.ZERO, 0));
    }
}
