package org.indh.budget.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
    private static final Currency MAD = Currency.getInstance("MAD");

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
                        .with(Dimension.KEY, "period:months")
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
        BudgetLine part = unknown.with(Dimension.KEY, "period:days");
        assertThat(cutOff.within()).containsExactly(part.during(span.first(), CLOSE));
        assertThat(cutOff.prepaid()).containsExactly(part.during(CLOSE.plusDays(1), span.last()));
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

    @Test
    void a_hundred_lines_of_one_cent_are_cut_as_one_of_a_dirham() {
        CutOff.Supply cent = supply("0.01 MAD", "2031-12-15", "2031-12-01", "2032-01-31");
        CutOff.Supply late = supply("0.01 MAD", "2032-01-15", "2031-12-01", "2032-01-31");
        CutOff cutOff = CutOff.byMonths(
                CLOSE,
                Stream.concat(Collections.nCopies(100, cent).stream(), Collections.nCopies(60, late).stream())
                        .toList());
        assertThat(totals(cutOff)).containsExactly("0.50 MAD", "0.30 MAD", "0.50 MAD", "0.30 MAD");
        assertThat(cutOff.within()).as("each line has its part on both sides").hasSize(100);
        assertThat(cutOff.after()).hasSize(60);
    }

    @Test
    void parts_of_a_line_are_two_moneys_and_say_by_what_key_they_were_cut() {
        CutOff.Supply rent = supply("600 MAD", "2031-12-05", "2031-12-01", "2032-03-31");
        CutOff.Supply known = new CutOff.Supply(rent.line().withId("F-12"), rent.span());
        CutOff first = CutOff.byMonths(CLOSE, List.of(known));
        BudgetLine prepaid = first.prepaid().get(0);
        assertThat(first.within()).extracting(BudgetLine::id).containsExactly("F-12 2031-12-01/2031-12-31");
        assertThat(prepaid.id()).isEqualTo("F-12 2032-01-01/2032-03-31");
        CutOff second = CutOff.byDays(LocalDate.of(2032, 1, 31), List.of(CutOff.Supply.of(prepaid)));
        assertThat(second.within()).singleElement().satisfies(part -> {
            assertThat(part.id()).isEqualTo("F-12 2032-01-01/2032-03-31 2032-01-01/2032-01-31");
            assertThat(part.code(Dimension.KEY)).contains("period:months > period:days");
        });
    }

    /** Whole lines or their pieces, one order or another: each list has the same money. */
    @Property
    void order_and_grouping_of_lines_change_no_cent_of_any_list(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 500) Integer> cents,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(min = 0, max = 60) int dated,
            @ForAll Random random) {
        LocalDate first = LocalDate.of(2031, 12, 1);
        Span span = new Span(first, first.plusDays(30L + days));
        List<CutOff.Supply> wholes = new ArrayList<>();
        List<CutOff.Supply> pieces = new ArrayList<>();
        for (int each : cents) {
            BudgetLine line = BudgetLine.of(Money.ofMinor(each, MAD)).on(first.plusDays(random.nextInt(dated + 1)));
            wholes.add(new CutOff.Supply(line, span));
            int piece = 1 + random.nextInt(each);
            for (int cent : piece == each ? List.of(each) : List.of(piece, each - piece)) {
                pieces.add(new CutOff.Supply(line.with(Money.ofMinor(cent, MAD)), span));
            }
        }
        Collections.shuffle(pieces, random);
        CutOff cutOff = CutOff.byDays(CLOSE, pieces);
        assertThat(totals(cutOff)).isEqualTo(totals(CutOff.byDays(CLOSE, wholes)));
        Collections.shuffle(pieces, random);
        CutOff shuffled = CutOff.byDays(CLOSE, pieces);
        assertThat(shuffled.within()).containsExactlyInAnyOrderElementsOf(cutOff.within());
        assertThat(shuffled.accrued()).containsExactlyInAnyOrderElementsOf(cutOff.accrued());
        assertThat(shuffled.prepaid()).containsExactlyInAnyOrderElementsOf(cutOff.prepaid());
        assertThat(shuffled.after()).containsExactlyInAnyOrderElementsOf(cutOff.after());
    }

    private static List<String> totals(CutOff cutOff) {
        return Stream.of(cutOff.within(), cutOff.accrued(), cutOff.prepaid(), cutOff.after())
                .map(lines -> Money.total(
                                lines.stream()
                                        .map(line -> line.money().orElseThrow())
                                        .toList(),
                                MAD)
                        .toString())
                .toList();
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
