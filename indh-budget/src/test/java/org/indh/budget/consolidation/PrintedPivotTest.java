package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.YEAR;
import static org.indh.budget.given.Lines.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** A table of two ways in thousands. */
class PrintedPivotTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    /** Three communes in two years; each cell loses 400 dirhams in thousands. */
    private static final List<BudgetLine> LINES = List.of(
            line("1400 MAD", "commune", "A", "year", "2031"),
            line("1400 MAD", "commune", "A", "year", "2032"),
            line("2400 MAD", "commune", "B", "year", "2031"),
            line("2400 MAD", "commune", "B", "year", "2032"),
            line("3400 MAD", "commune", "C", "year", "2031"),
            line("3400 MAD", "commune", "C", "year", "2032"));

    private static PrintedPivot thousands(List<BudgetLine> lines) {
        return lines.stream()
                .collect(Consolidation.by(COMMUNE, YEAR))
                .pivot(List.of(COMMUNE), List.of(YEAR))
                .presented(-3, MAD);
    }

    private static List<Money> row(PrintedPivot printed, int row) {
        Cell at = printed.exact().rows().get(row);
        return Stream.concat(
                        printed.exact().columns().stream().flatMap(column -> printed.at(at, column).stream()),
                        printed.ofRow(at).stream())
                .toList();
    }

    private static List<Money> dirhams(long... amounts) {
        List<Money> all = new ArrayList<>();
        for (long amount : amounts) {
            all.add(Money.of(amount, "MAD"));
        }
        return all;
    }

    /** 14,400 in all is 14,000: 2,800, 4,800 and 6,800 are 3,000, 5,000 and 6,000 of it. */
    @Test
    void totals_are_printed_first_and_the_cells_of_a_row_make_up_its_total() {
        PrintedPivot printed = thousands(LINES);
        assertThat(printed.total()).contains(Money.of(14_000, "MAD"));
        assertThat(row(printed, 0)).isEqualTo(dirhams(2000, 1000, 3000));
        assertThat(row(printed, 1)).isEqualTo(dirhams(3000, 2000, 5000));
        assertThat(row(printed, 2)).isEqualTo(dirhams(3000, 3000, 6000));
    }

    /** 2031 is 7,000 above cells of 8,000; 2032 is 7,000 above cells of 6,000. */
    @Test
    void what_a_column_s_cells_do_not_make_up_is_printed_as_its_difference() {
        PrintedPivot printed = thousands(LINES);
        List<Cell> years = printed.exact().columns();
        assertThat(printed.ofColumn(years.get(0))).contains(Money.of(7_000, "MAD"));
        assertThat(printed.columnDifference(years.get(0))).contains(Money.of(-1_000, "MAD"));
        assertThat(printed.columnDifference(years.get(1))).contains(Money.of(1_000, "MAD"));
        assertThat(printed.exact().rows())
                .allMatch(row -> printed.rowDifference(row).orElseThrow().isZero());
    }

    @Test
    void the_exact_table_stays_what_it_is() {
        PrintedPivot printed = thousands(LINES);
        assertThat(printed.exact().total().orElseThrow().in(MAD)).isEqualTo(Money.of(14_400, "MAD"));
    }

    /** Two phases are never added up, so a commune with both has no total, and each phase adds up by itself. */
    @Test
    void where_columns_alone_have_totals_cells_add_up_down_them() {
        List<BudgetLine> lines = List.of(
                line("1400 MAD", "commune", "A", "phase", "approved"),
                line("1400 MAD", "commune", "B", "phase", "approved"),
                line("700 MAD", "commune", "A", "phase", "paid"));
        PrintedPivot printed = lines.stream()
                .collect(Consolidation.by(COMMUNE, PHASE))
                .pivot(List.of(COMMUNE), List.of(PHASE))
                .presented(-3, MAD);
        Cell approved = printed.exact().columns().get(0);
        assertThat(printed.total()).isEmpty();
        assertThat(printed.ofRow(printed.exact().rows().get(0))).isEmpty();
        assertThat(printed.ofColumn(approved)).contains(Money.of(3_000, "MAD"));
        assertThat(printed.exact().rows().stream().flatMap(row -> printed.at(row, approved).stream()))
                .isEqualTo(dirhams(2000, 1000));
        assertThat(printed.columnDifference(approved).orElseThrow().isZero()).isTrue();
        assertThat(printed.at(
                        printed.exact().rows().get(1), printed.exact().columns().get(1)))
                .as("no line")
                .isEmpty();
    }

    @Test
    void digits_are_those_that_an_amount_has() {
        Pivot pivot = LINES.stream().collect(Consolidation.by(COMMUNE, YEAR)).pivot(List.of(COMMUNE), List.of(YEAR));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> pivot.presented(41, MAD));
    }

    @Property
    void printed_totals_add_up_and_nothing_is_a_unit_away_from_what_it_is(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = -900_000, max = 900_000) Long> centimes,
            @ForAll @IntRange(min = 1, max = 5) int communes) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < centimes.size(); i++) {
            lines.add(line("0 MAD", "commune", "C" + i % communes, "year", "" + (2031 + i % 3))
                    .with(Money.ofMinor(centimes.get(i), MAD)));
        }
        PrintedPivot printed = thousands(lines);
        Money unit = Money.of(1000, "MAD");
        Pivot exact = printed.exact();
        Money total = printed.total().orElseThrow();
        assertThat(total).isEqualTo(exact.total().orElseThrow().in(MAD).rounded(-3, RoundingMode.HALF_UP));
        assertThat(Money.total(
                        exact.rows().stream()
                                .map(row -> printed.ofRow(row).orElseThrow())
                                .toList(),
                        MAD))
                .isEqualTo(total);
        assertThat(Money.total(
                        exact.columns().stream()
                                .map(year -> printed.ofColumn(year).orElseThrow())
                                .toList(),
                        MAD))
                .isEqualTo(total);
        for (Cell row : exact.rows()) {
            assertThat(printed.rowDifference(row).orElseThrow().isZero()).isTrue();
            for (Cell column : exact.columns()) {
                exact.at(row, column).ifPresent(cell -> {
                    Money shown = printed.at(row, column).orElseThrow();
                    assertThat(shown.minus(cell.in(MAD)).abs()).isLessThan(unit);
                    assertThat(shown.amount().remainder(new BigDecimal(1000))).isEqualByComparingTo("0");
                });
            }
        }
    }
}
