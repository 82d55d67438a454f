package org.indh.budget.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.allocation.LineSplit;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year a day is in, and how an amount of several years is cut. */
class YearCalendarTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2032, 2, 1);
    private static final YearCalendar PROGRAMME = YearCalendar.programme(LocalDate.of(2031, 4, 1));

    @Test
    void one_day_is_in_a_year_of_each_sort() {
        assertThat(YearCalendar.budgetYear().year(FEBRUARY)).contains("2032");
        assertThat(YearCalendar.schoolYear().year(FEBRUARY)).contains("2031-2032");
        assertThat(YearCalendar.season().year(LocalDate.of(2032, 9, 1))).contains("2032-2033");
        assertThat(YearCalendar.season(MonthDay.of(11, 1)).year(LocalDate.of(2032, 10, 31)))
                .contains("2031-2032");
        assertThat(PROGRAMME.year(FEBRUARY)).contains("Y1");
        assertThat(PROGRAMME.year(LocalDate.of(2032, 4, 1))).contains("Y2");
        assertThat(PROGRAMME.year(LocalDate.of(2031, 3, 31)))
                .as("before it begins")
                .isEmpty();
        assertThat(PROGRAMME.year(LocalDate.of(2031 + 99, 4, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "budget-year, 2031, 2031-01-01 to 2031-12-31",
        "programme-year, Y1, 2031-04-01 to 2032-03-31",
        "programme-year, Y99, 2129-04-01 to 2130-03-31",
        "school-year, 2031-2032, 2031-09-01 to 2032-08-31",
        "agricultural-season, 2031-2032, 2031-11-01 to 2032-10-31",
        "budget-year, Y1, ",
        "budget-year, 2031-2032, ",
        "budget-year, 0031, ",
        "programme-year, Y0, ",
        "programme-year, Y100, ",
        "programme-year, 2031, ",
        "school-year, 2031, ",
        "school-year, 2031-2033, ",
    })
    void a_year_has_its_days_where_it_is_one_of_that_sort(String kind, String year, @Nullable String days) {
        YearCalendar calendar = Stream.of(
                        YearCalendar.budgetYear(),
                        PROGRAMME,
                        YearCalendar.schoolYear(),
                        YearCalendar.season(MonthDay.of(11, 1)))
                .filter(each -> each.kind().code().equals(kind))
                .findFirst()
                .orElseThrow();
        assertThat(calendar.days(year).map(span -> span.first() + " to " + span.last()))
                .isEqualTo(Optional.ofNullable(days));
    }

    @Property
    void each_day_is_among_the_days_of_its_year(
            @ForAll @IntRange(max = 99 * 365) int after, @ForAll("calendars") YearCalendar calendar) {
        LocalDate day = LocalDate.of(2032, 2, 29).plusDays(after);
        String year = calendar.year(day).orElseThrow();
        Span span = calendar.days(year).orElseThrow();
        assertThat(day).isBetween(span.first(), span.last());
        assertThat(calendar.year(span.last())).contains(year);
        assertThat(calendar.year(span.last().plusDays(1))).isNotEqualTo(calendar.year(span.last()));
    }

    @Provide
    Arbitrary<YearCalendar> calendars() {
        return Arbitraries.of(
                YearCalendar.budgetYear(),
                YearCalendar.programme(LocalDate.of(2032, 2, 29)),
                YearCalendar.schoolYear(),
                YearCalendar.season(MonthDay.of(11, 1)));
    }

    @Test
    void a_programme_that_began_on_29_February_has_years_all_the_same() {
        YearCalendar leap = YearCalendar.programme(LocalDate.of(2032, 2, 29));
        assertThat(leap.year(LocalDate.of(2033, 2, 28))).contains("Y2");
        assertThat(leap.year(LocalDate.of(2036, 2, 28))).contains("Y4");
        assertThat(leap.year(LocalDate.of(2036, 2, 29))).contains("Y5");
        assertThat(new Span(LocalDate.of(2032, 2, 29), LocalDate.of(2036, 2, 29))
                        .byDays(leap)
                        .parts())
                .extracting(KeyPart::to)
                .containsExactly("Y1", "Y2", "Y3", "Y4", "Y5");
    }

    @Test
    void a_programme_has_ninety_nine_years_and_a_span_lasts_no_longer() {
        assertThat(PROGRAMME.year(LocalDate.of(2031 + 98, 4, 1))).contains("Y99");
        LocalDate first = LocalDate.of(2031, 4, 1);
        Span longest = new Span(first, LocalDate.of(2130, 3, 31));
        assertThat(longest.byDays(PROGRAMME).parts()).hasSize(99);
        assertThatExceptionOfType(InvalidValueException.class)
                .as("99 years and a day")
                .isThrownBy(() -> new Span(first, LocalDate.of(2130, 4, 1)));
    }

    @Test
    void a_span_may_be_of_one_day() {
        assertThat(new Span(FEBRUARY, FEBRUARY).byDays(PROGRAMME).parts()).containsExactly(KeyPart.of("Y1", 1));
    }

    @Test
    void a_budget_s_year_begins_in_January() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new YearCalendar(YearKind.BUDGET, LocalDate.of(2031, 4, 1)));
    }

    @Test
    void a_line_is_of_the_year_of_its_day_and_without_a_day_it_stays_undated() {
        BudgetLine line = BudgetLine.of(Money.parse("5 MAD"));
        YearCalendar school = YearCalendar.schoolYear();
        assertThat(school.place(line.on(FEBRUARY)).code(Dimension.of("school-year")))
                .contains("2031-2032");
        assertThat(PROGRAMME.place(line.on(FEBRUARY)).code(Dimension.YEAR)).contains("Y1");
        assertThat(PROGRAMME.place(line)).isEqualTo(line);
        assertThat(PROGRAMME.place(line.on(LocalDate.of(2030, 1, 1))).code(Dimension.YEAR))
                .isEmpty();
        BudgetLine stated = line.on(FEBRUARY).with(Dimension.YEAR, "2031");
        assertThat(YearCalendar.budgetYear().place(stated))
                .as("it says so itself")
                .isEqualTo(stated);
    }

    /** October to March: 92 days of one year and 91 of the leap year, three months of each. */
    @Test
    void a_rent_of_two_years_is_cut_by_the_key_that_somebody_names() {
        Span winter = new Span(LocalDate.of(2031, 10, 1), LocalDate.of(2032, 3, 31));
        YearCalendar years = YearCalendar.budgetYear();
        BudgetLine rent = BudgetLine.of(Money.parse("1830.00 MAD")).withId("L1");
        assertThat(winter.byDays(years).parts()).containsExactly(KeyPart.of("2031", 92), KeyPart.of("2032", 91));
        assertThat(winter.byMonths(years).parts()).containsExactly(KeyPart.of("2031", 3), KeyPart.of("2032", 3));
        assertThat(LineSplit.of(rent, Dimension.YEAR, winter.byDays(years), Remainder.LARGEST_REMAINDER))
                .extracting(line -> line.id() + " " + line.amount() + " "
                        + line.code(Dimension.YEAR).orElse("-") + " "
                        + line.code(Dimension.KEY).orElse("-"))
                .containsExactly("L1 2031 920.00 MAD 2031 year:days", "L1 2032 910.00 MAD 2032 year:days");
        assertThat(LineSplit.of(rent, Dimension.YEAR, winter.byMonths(years), Remainder.LARGEST_REMAINDER))
                .extracting(BudgetLine::amount)
                .containsExactly(Money.parse("915.00 MAD"), Money.parse("915.00 MAD"));
    }

    @Test
    void what_a_declared_key_leaves_to_no_year_stays_undated() {
        AllocationKey declared =
                AllocationKey.ofPercents("convention", List.of(KeyPart.of("2031", 60), KeyPart.of("2032", 30)));
        BudgetLine works = BudgetLine.of(Money.parse("100.01 MAD"));
        assertThat(LineSplit.of(works, Dimension.YEAR, declared, Remainder.LARGEST_REMAINDER))
                .extracting(
                        line -> line.amount() + " " + line.code(Dimension.YEAR).orElse("undated"))
                .containsExactly("60.01 MAD 2031", "30.00 MAD 2032", "10.00 MAD undated");
    }

    @Test
    void months_are_counted_whole_or_not_at_all() {
        Span crooked = new Span(LocalDate.of(2031, 10, 2), LocalDate.of(2032, 3, 31));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> crooked.byMonths(YearCalendar.budgetYear()))
                .satisfies(refused -> assertThat(refused.expected()).isEqualTo("whole-months"));
        Span october = new Span(LocalDate.of(2031, 10, 1), LocalDate.of(2031, 10, 31));
        assertThatExceptionOfType(InvalidValueException.class)
                .as("the year begins within the month")
                .isThrownBy(() -> october.byMonths(YearCalendar.schoolYear(MonthDay.of(10, 15))));
        assertThatExceptionOfType(InvalidValueException.class)
                .as("before the programme begins")
                .isThrownBy(() -> new Span(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 6, 30)).byDays(PROGRAMME));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Span(LocalDate.of(2031, 1, 2), LocalDate.of(2031, 1, 1)));
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 20_000),
                        Arbitraries.longs().between(0, 4_000))
                .as((start, days) ->
                        new Span(LocalDate.ofEpochDay(22_000 + start), LocalDate.ofEpochDay(22_000 + start + days)));
    }

    @Property
    void each_day_of_a_span_is_in_one_year(@ForAll("spans") Span span) {
        for (YearCalendar years : List.of(
                YearCalendar.budgetYear(),
                YearCalendar.schoolYear(),
                YearCalendar.programme(LocalDate.of(2028, 2, 29)))) {
            AllocationKey key = span.byDays(years);
            assertThat(key.whole()).isEqualTo(Decimal.of(span.days()));
            assertThat(key.parts().get(0).to())
                    .isEqualTo(years.year(span.first()).orElseThrow());
        }
    }
}
