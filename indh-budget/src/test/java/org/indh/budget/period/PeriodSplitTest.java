package org.indh.budget.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Lines that say what time they pay for, placed in years. */
class PeriodSplitTest {
    private static final YearCalendar YEARS = YearCalendar.budgetYear();
    private static final YearCalendar PROGRAMME = YearCalendar.programme(LocalDate.of(2031, 4, 1));

    private static BudgetLine line(String amount, String first, String last) {
        return BudgetLine.of(Money.parse(amount)).during(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static List<String> told(List<BudgetLine> parts) {
        return parts.stream()
                .map(part -> part.code(Dimension.YEAR).orElse("undated") + " " + part.amount() + " from "
                        + part.periodFrom() + " to " + part.periodUntil() + " "
                        + part.code(Dimension.KEY).orElse(""))
                .toList();
    }

    private static List<String> byMonths(BudgetLine line) {
        return told(PeriodSplit.byMonths(List.of(line), YEARS, Remainder.LARGEST_REMAINDER)
                .get(0));
    }

    @Test
    void a_rent_of_one_year_is_placed_in_it_without_any_key() {
        BudgetLine rent = line("9000 MAD", "2019-03-01", "2019-11-30");
        assertThat(YEARS.place(rent).code(Dimension.YEAR)).contains("2019");
        assertThat(byMonths(rent)).containsExactly("2019 9000.00 MAD from 2019-03-01 to 2019-11-30 ");
    }

    @Test
    void a_rent_of_two_years_is_undated_until_somebody_names_the_key() {
        BudgetLine rent = line("6000 MAD", "2031-10-01", "2032-01-31");
        assertThat(YEARS.place(rent)).isEqualTo(rent);
        assertThat(byMonths(rent))
                .containsExactly(
                        "2031 4500.00 MAD from 2031-10-01 to 2031-12-31 year:months",
                        "2032 1500.00 MAD from 2032-01-01 to 2032-01-31 year:months");
        assertThat(told(PeriodSplit.byDays(List.of(rent), YEARS, Remainder.LARGEST_REMAINDER)
                        .get(0)))
                .containsExactly(
                        "2031 4487.80 MAD from 2031-10-01 to 2031-12-31 year:days",
                        "2032 1512.20 MAD from 2032-01-01 to 2032-01-31 year:days");
    }

    @Test
    void a_line_that_states_its_year_or_a_day_is_not_cut() {
        BudgetLine rent = line("6000 MAD", "2031-10-01", "2032-01-31");
        BudgetLine ofYear = rent.with(Dimension.YEAR, "2031");
        BudgetLine ofDay = rent.on(LocalDate.of(2032, 1, 5));
        assertThat(PeriodSplit.byDays(List.of(ofYear, ofDay), YEARS, Remainder.LARGEST_REMAINDER))
                .containsExactly(List.of(ofYear), List.of(ofDay.with(Dimension.YEAR, "2032")));
    }

    @Test
    void what_is_in_no_year_or_at_no_time_is_left_undated() {
        BudgetLine before = line("60 MAD", "2031-03-01", "2031-04-30");
        BudgetLine reversed = line("60 MAD", "2031-06-30", "2031-06-01");
        BudgetLine open =
                BudgetLine.of(Money.parse("60 MAD")).during(LocalDate.of(2031, 6, 1), LocalDate.of(9999, 12, 31));
        BudgetLine none = BudgetLine.of(Money.parse("60 MAD"));
        List<BudgetLine> lines = List.of(before, reversed, open, none);
        assertThat(PeriodSplit.byDays(lines, PROGRAMME, Remainder.LARGEST_REMAINDER))
                .isEqualTo(lines.stream().map(List::of).toList());
    }

    @Test
    void lines_of_one_time_are_cut_as_one() {
        BudgetLine cent = line("0.01 MAD", "2031-12-01", "2032-01-31");
        List<BudgetLine> parts =
                PeriodSplit.byMonths(Collections.nCopies(100, cent), YEARS, Remainder.LARGEST_REMAINDER).stream()
                        .flatMap(List::stream)
                        .filter(part -> part.is(Dimension.YEAR, "2031"))
                        .toList();
        assertThat(parts.stream().map(part -> part.money().orElseThrow()).reduce(Money::plus))
                .contains(Money.parse("0.50 MAD"));
    }

    @Test
    void months_are_no_key_of_a_time_that_begins_within_one() {
        BudgetLine line = line("60 MAD", "2031-12-15", "2032-01-31");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PeriodSplit.byMonths(List.of(line), YEARS, Remainder.LARGEST_REMAINDER));
    }

    /** Parts make up their line in money and in days, one after the other, each in its own year. */
    @Property
    void parts_make_up_their_line(@ForAll("lines") List<BudgetLine> lines) {
        List<List<BudgetLine>> all = PeriodSplit.byDays(lines, PROGRAMME, Remainder.LARGEST_REMAINDER);
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            List<BudgetLine> parts = all.get(i);
            List<Span> spans =
                    parts.stream().map(part -> Span.of(part).orElseThrow()).toList();
            assertThat(parts.stream().map(part -> part.money().orElseThrow()).reduce(Money::plus))
                    .isEqualTo(line.money());
            assertThat(spans.get(0).first()).isEqualTo(line.periodFrom());
            assertThat(spans.get(spans.size() - 1).last()).isEqualTo(line.periodUntil());
            assertThat(IntStream.range(1, spans.size()))
                    .allMatch(at -> spans.get(at)
                            .first()
                            .equals(spans.get(at - 1).last().plusDays(1)));
            assertThat(parts)
                    .allMatch(part ->
                            PROGRAMME.year(Span.of(part).orElseThrow().first()).equals(part.code(Dimension.YEAR)));
        }
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.longs().between(1, 100_000))
                .as((start, length, cents) -> BudgetLine.of(
                                Money.parse("0.01 MAD").times(Decimal.of(cents)))
                        .during(
                                PROGRAMME.first().plusDays(start),
                                PROGRAMME.first().plusDays(start + length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
