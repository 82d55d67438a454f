package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.HEADING;
import static org.indh.budget.Dimension.NATURE;
import static org.indh.budget.Dimension.YEAR;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.given.Lines;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

class SubtotalsTest {
    private static final Dimension[] BY = {COMMUNE, YEAR, NATURE};

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        return Lines.any().list().ofMaxSize(40);
    }

    /** Tables with few gaps, and amounts of which a few overflow a long. */
    @Provide
    Arbitrary<List<BudgetLine>> fullTables() {
        Arbitrary<Long> centimes = Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE / 2));
        Arbitrary<BudgetLine> line = Combinators.combine(
                        Arbitraries.of("01", "02", "03"),
                        Arbitraries.of("2026", "2027"),
                        Arbitraries.of("a", "b"),
                        centimes)
                .as((commune, year, nature, minor) -> BudgetLine.of(Money.ofMinor(minor, Currency.getInstance("MAD")))
                        .with(COMMUNE, commune)
                        .with(YEAR, year)
                        .with(NATURE, nature));
        return line.list().ofMinSize(1).ofMaxSize(80);
    }

    @Property
    void the_columns_hold_the_totals_of_the_objects(@ForAll("lines") List<BudgetLine> lines) {
        Consolidation totals = lines.stream().collect(Consolidation.by(BY));
        assertThat(all(Subtotals.rollUp(totals))).isEqualTo(all(totals.rollUp()));
        assertThat(all(Subtotals.cube(totals))).isEqualTo(all(totals.cube()));
    }

    @Property
    void dense_columns_hold_the_totals_of_the_objects_whatever_overflows(@ForAll("fullTables") List<BudgetLine> lines) {
        Consolidation totals = lines.stream().collect(Consolidation.by(BY));
        assertThat(all(Subtotals.rollUp(totals))).isEqualTo(all(totals.rollUp()));
        assertThat(all(Subtotals.cube(totals))).isEqualTo(all(totals.cube()));
    }

    /** Each commune's year fits a long of centimes, just so, and no two of them together do. */
    private static List<BudgetLine> atTheEdge(long centimes) {
        return Stream.of("01", "02", "03")
                .flatMap(commune -> Stream.of("2026", "2027")
                        .map(year -> BudgetLine.of(Money.ofMinor(centimes, Currency.getInstance("MAD")))
                                .with(COMMUNE, commune)
                                .with(YEAR, year)))
                .toList();
    }

    @Test
    void sums_that_pass_the_largest_long_only_where_a_dimension_is_added_over_are_exact() {
        for (long centimes : new long[] {Long.MAX_VALUE, Long.MIN_VALUE}) {
            Consolidation totals = atTheEdge(centimes).stream().collect(Consolidation.by(COMMUNE, YEAR));
            assertThat(all(Subtotals.rollUp(totals))).isEqualTo(all(totals.rollUp()));
            assertThat(all(Subtotals.cube(totals))).isEqualTo(all(totals.cube()));
        }
    }

    @Test
    void sums_that_pass_it_where_the_table_itself_was_made_smaller_are_exact_too() {
        for (long centimes : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 250}) {
            Consolidation totals = atTheEdge(centimes).stream()
                    .collect(Consolidation.by(COMMUNE, YEAR))
                    .per(COMMUNE);
            assertThat(all(Subtotals.rollUp(totals))).isEqualTo(all(totals.rollUp()));
            assertThat(all(Subtotals.rollUp(totals)))
                    .extracting(entry -> entry.getValue().lines())
                    .containsExactly(2L, 2L, 2L, 6L);
        }
    }

    @Test
    void the_levels_are_said_in_the_order_in_which_the_cursor_comes_to_them() {
        Consolidation totals = atTheEdge(5).stream().collect(Consolidation.by(COMMUNE, YEAR));
        assertThat(Subtotals.rollUp(totals).levels())
                .containsExactly(List.of(COMMUNE, YEAR), List.of(COMMUNE), List.of());
    }

    @Test
    void thin_tables_of_many_codes_are_held_as_exactly() {
        List<BudgetLine> lines = IntStream.range(0, 3_000)
                .mapToObj(i -> BudgetLine.of(Money.of(i, "MAD"))
                        .with(COMMUNE, "C" + i)
                        .with(HEADING, "H" + i % 700)
                        .with(YEAR, "Y" + i % 130))
                .toList();
        Consolidation totals = lines.stream().collect(Consolidation.by(COMMUNE, HEADING, YEAR));
        assertThat(all(Subtotals.cube(totals))).isEqualTo(all(totals.cube()));
    }

    @Test
    void a_sum_in_minor_units_is_there_where_nothing_else_is_in_the_total() {
        Consolidation totals = Stream.of(
                        BudgetLine.of(Money.parse("1200.50 MAD")).with(COMMUNE, "01"),
                        BudgetLine.of(Money.parse("3.00 EUR")).with(COMMUNE, "02"),
                        BudgetLine.of(Money.parse("1.00 MAD")).with(COMMUNE, "02"))
                .collect(Consolidation.by(COMMUNE));
        TotalCursor cursor = Subtotals.rollUp(totals).cursor();
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.minor()).hasValue(120_050);
        assertThat(cursor.lines()).isOne();
        assertThat(cursor.code(0)).contains("01");
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.minor()).isEmpty();
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.by()).isEmpty();
        assertThat(cursor.lines()).isEqualTo(3);
        assertThat(cursor.next()).isFalse();
        assertThat(cursor.next()).isFalse();
    }

    @Test
    void what_is_never_added_is_not_added_in_columns_either() {
        Consolidation totals = Stream.of(
                        BudgetLine.of(Money.of(1, "MAD")).with(COMMUNE, "01").with(Phase.APPROVED),
                        BudgetLine.of(Money.of(1, "MAD")).with(COMMUNE, "02").with(Phase.PAID))
                .collect(Consolidation.by(COMMUNE));
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(() -> Subtotals.rollUp(totals));
    }

    private static List<Map.Entry<Cell, Total>> all(Subtotals totals) {
        List<Map.Entry<Cell, Total>> all = new ArrayList<>();
        TotalCursor cursor = totals.cursor();
        while (cursor.next()) {
            all.add(Map.entry(cursor.cell(), cursor.total()));
        }
        return all;
    }

    private static List<Map.Entry<Cell, Total>> all(List<Consolidation> levels) {
        List<Map.Entry<Cell, Total>> all = new ArrayList<>();
        levels.forEach(level -> level.cells().forEach((cell, total) -> all.add(Map.entry(cell, total))));
        return all;
    }
}
