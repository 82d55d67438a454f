package org.indh.budget.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What is of the period that is closed, and what is not. */
class CutOffTest {
    private static final LocalDate CLOSE = LocalDate.of(2031, 12, 31);

    private static CutOff.Supply supply(String amount, String dated, String first, String last) {
        return new CutOff.Supply(line(amount, dated), new Span(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static BudgetLine line(String amount, String dated) {
        return BudgetLine.of(Money.parse(amount)).on(LocalDate.parse(dated));
    }

    private static List<String> money(List<BudgetLine> lines) {
        return lines.stream()
                .map(line -> line.money().map(Money::toString).orElse("?"))
                .toList();
    }

    @Test
    void each_invoice_is_of_the_period_in_which_it_was_supplied() {
        CutOff cutOff = CutOff.whole(
                CLOSE,
                List.of(
                        supply("4000 MAD", "2031-11-15", "2031-11-01", "2031-11-30"),
                        supply("650 MAD", "2032-01-12", "2031-12-01", "2031-12-31"),
                        supply("9000 MAD", "2031-12-20", "2032-01-01", "2032-03-31"),
                        supply("700 MAD", "2032-02-12", "2032-01-01", "2032-01-31"),
                        supply("12000 MAD", "2031-10-01", "2031-10-01", "2032-09-30"),
                        new CutOff.Supply(line("80 MAD", "2031-12-31"), null),
                        new CutOff.Supply(line("90 MAD", "2032-01-01"), null)));
        assertThat(money(cutOff.within())).containsExactly("4000.00 MAD", "80.00 MAD");
        assertThat(money(cutOff.accrued())).as("electricity of December").containsExactly("650.00 MAD");
        assertThat(money(cutOff.prepaid())).as("rent of spring").containsExactly("9000.00 MAD");
        assertThat(money(cutOff.after())).containsExactly("700.00 MAD", "90.00 MAD");
        assertThat(money(cutOff.uncut())).as("an insurance of two years").containsExactly("12000.00 MAD");
        assertThat(money(cutOff.ofPeriod().toList())).containsExactly("4000.00 MAD", "80.00 MAD", "650.00 MAD");
    }

    @Test
    void an_insurance_of_two_years_is_cut_by_months_or_by_days_where_somebody_says_so() {
        CutOff.Supply insurance = supply("12000 MAD", "2031-10-01", "2031-10-01", "2032-09-30");
        CutOff byMonths = CutOff.byMonths(CLOSE, List.of(insurance));
        assertThat(money(byMonths.within())).containsExactly("3000.00 MAD");
        assertThat(money(byMonths.prepaid())).containsExactly("9000.00 MAD");
        CutOff byDays = CutOff.byDays(CLOSE, List.of(insurance));
        assertThat(money(byDays.within())).as("92 of 366 days").containsExactly("3016.39 MAD");
        assertThat(money(byDays.prepaid())).containsExactly("8983.61 MAD");
        CutOff late = CutOff.byMonths(CLOSE, List.of(supply("600 MAD", "2032-02-05", "2031-12-01", "2032-01-31")));
        assertThat(money(late.accrued())).containsExactly("300.00 MAD");
        assertThat(money(late.after())).containsExactly("300.00 MAD");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        CutOff.byMonths(CLOSE, List.of(supply("600 MAD", "2031-12-20", "2031-12-15", "2032-01-31"))));
    }

    @Test
    void what_a_line_pays_for_beyond_the_closing_is_prepaid() {
        BudgetLine insurance =
                line("12000 MAD", "2031-10-01").during(LocalDate.of(2031, 10, 1), LocalDate.of(2032, 9, 30));
        BudgetLine electricity =
                line("650 MAD", "2032-01-12").during(LocalDate.of(2031, 12, 1), LocalDate.of(2031, 12, 31));
        BudgetLine desk = line("900 MAD", "2031-12-30");
        CutOff cutOff = CutOff.byMonths(
                CLOSE,
                Stream.of(insurance, electricity, desk).map(CutOff.Supply::of).toList());
        assertThat(money(cutOff.within())).containsExactly("3000.00 MAD", "900.00 MAD");
        assertThat(cutOff.accrued()).containsExactly(electricity);
        assertThat(cutOff.prepaid())
                .singleElement()
                .isEqualTo(insurance
                        .with(Money.parse("9000 MAD"))
                        .during(LocalDate.of(2032, 1, 1), LocalDate.of(2032, 9, 30)));
        assertThat(CutOff.whole(CLOSE, List.of(CutOff.Supply.of(insurance))).uncut())
                .containsExactly(insurance);
        assertThat(CutOff.at(CLOSE, List.of(insurance)).within())
                .as("by its day alone")
                .containsExactly(insurance);
    }

    @Test
    void of_an_unknown_amount_both_parts_are_unknown() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN).on(LocalDate.of(2031, 12, 1));
        Span span = new Span(LocalDate.of(2031, 12, 1), LocalDate.of(2032, 1, 31));
        CutOff cutOff = CutOff.byDays(CLOSE, List.of(new CutOff.Supply(unknown, span)));
        assertThat(cutOff.within()).containsExactly(unknown.during(span.first(), CLOSE));
        assertThat(cutOff.prepaid()).containsExactly(unknown.during(CLOSE.plusDays(1), span.last()));
    }

    @Test
    void a_payment_of_a_later_year_is_after_the_closing_and_a_budget_of_one_is_not() {
        BudgetLine next = BudgetLine.of(Money.parse("5 MAD")).with(Dimension.YEAR, "2032");
        BudgetLine paid = next.with(Phase.PAID);
        List<BudgetLine> within = List.of(
                next,
                next.with(Phase.APPROVED),
                paid.with(Dimension.YEAR, "2031"),
                paid.with(Dimension.YEAR, "Y2"),
                paid.with(Dimension.YEAR, ""));
        CutOff cutOff =
                CutOff.at(CLOSE, Stream.concat(within.stream(), Stream.of(paid)).toList());
        assertThat(cutOff.after()).containsExactly(paid);
        assertThat(cutOff.within()).isEqualTo(within);
    }

    @Property
    void parts_add_up_to_the_line(
            @ForAll @IntRange(min = 1, max = 999_999_999) int cents, @ForAll @IntRange(min = 1, max = 800) int days) {
        Money whole = Money.parse("0.01 MAD").times(Decimal.of(cents));
        LocalDate first = LocalDate.of(2031, 6, 1);
        Span span = new Span(first, first.plusDays(days));
        BudgetLine line = BudgetLine.of(whole).on(first);
        CutOff cutOff = CutOff.byDays(CLOSE, List.of(new CutOff.Supply(line, span)));
        Money parts = Stream.concat(cutOff.within().stream(), cutOff.prepaid().stream())
                .map(part -> part.money().orElseThrow())
                .reduce(Money.zero(whole.currency()), Money::plus);
        assertThat(parts).isEqualTo(whole);
    }
}
