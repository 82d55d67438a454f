package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.YEAR;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.given.Lines.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** A consolidation that changes. */
class TallyTest {
    private static final BudgetLine ONE = line("1 MAD", "commune", "A");
    private static final BudgetLine OTHER = line("2 MAD", "commune", "B");

    @Test
    void what_was_finished_stays_as_it_was() {
        Tally tally = Tally.by(List.of(COMMUNE));
        tally.add(ONE);
        Consolidation before = tally.finish();
        tally.add(OTHER);
        tally.add(ONE);
        assertThat(before).isEqualTo(Stream.of(ONE).collect(Consolidation.by(COMMUNE)));
        assertThat(before.lines()).containsExactly(ONE);
    }

    @Test
    void a_line_is_replaced_by_another_one_anywhere() {
        Tally tally = Tally.by(List.of(COMMUNE));
        tally.add(ONE);
        tally.replace(ONE, OTHER);
        assertThat(tally.finish()).isEqualTo(Stream.of(OTHER).collect(Consolidation.by(COMMUNE)));
    }

    @Test
    void a_line_that_was_not_added_is_not_taken_back() {
        Tally tally = Tally.by(List.of(COMMUNE));
        tally.add(ONE);
        BudgetLine dearer = line("1.01 MAD", "commune", "A");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> tally.remove(dearer));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> tally.replace(OTHER, ONE));
        assertThat(tally.finish()).isEqualTo(Stream.of(ONE).collect(Consolidation.by(COMMUNE)));
        Tally counted = Tally.withoutLines(List.of(COMMUNE));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> counted.remove(ONE));
        counted.add(ONE);
        counted.remove(ONE);
        assertThat(counted.cells()).isEmpty();
    }

    @Test
    void only_tallies_of_one_kind_are_merged() {
        Tally lines = Tally.by(List.of(COMMUNE));
        Tally byYear = Tally.by(List.of(YEAR));
        Tally bare = Tally.withoutLines(List.of(COMMUNE));
        bare.add(ONE);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> lines.merge(byYear));
        assertThatIllegalStateException().isThrownBy(() -> lines.merge(bare));
        assertThatIllegalStateException()
                .isThrownBy(() -> lines.add(bare.cells().firstKey(), Total.ZERO));
        Cell byCommune =
                Stream.of(ONE).collect(Consolidation.by(COMMUNE)).cells().firstKey();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> bare.add(byCommune, Total.ZERO));
        lines.add(OTHER);
        bare.merge(lines);
        assertThat(bare.finish().total().lines()).isEqualTo(2);
        assertThat(lines.finish().total().lines()).isEqualTo(1);
    }

    @Test
    void the_state_of_a_tally_tells_apart_what_is_never_added() {
        Tally tally = Tally.withoutLines(List.of(COMMUNE));
        tally.add(line("1 MAD", "commune", "A", "phase", "paid"));
        tally.add(line("2 MAD", "commune", "A", "phase", "approved"));
        assertThat(tally.cells()).hasSize(2);
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(tally::finish);
    }

    @Test
    void a_tally_is_not_merged_into_itself() {
        Tally tally = Tally.by(List.of(COMMUNE));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> tally.merge(tally));
    }

    @Test
    void a_tally_that_only_counts_gives_back_no_line_that_it_cannot_have() {
        BudgetLine unknown = absent(Absence.UNKNOWN, "commune", "A");
        BudgetLine none = absent(Absence.NOT_APPLICABLE, "commune", "A");
        BudgetLine dearer = line("7 MAD", "commune", "A");
        BudgetLine inKind = line("1 MAD", "commune", "A", "form", "in-kind");
        Tally counted = Tally.withoutLines(List.of(COMMUNE));
        counted.add(ONE);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> counted.remove(unknown));
        counted.add(unknown);
        for (BudgetLine never : List.of(none, dearer, inKind)) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> counted.remove(never));
        }
        counted.remove(ONE);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> counted.remove(ONE));
        assertThat(counted.finish().total()).isEqualTo(new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 1, 1, 0));
        counted.remove(unknown);
        assertThat(counted.cells()).isEmpty();
    }

    @Test
    void amounts_that_nobody_stated_and_that_cannot_be_are_counted_apart_however_they_are_added() {
        List<BudgetLine> absences = List.of(
                absent(Absence.UNKNOWN, "commune", "A"),
                absent(Absence.NOT_APPLICABLE, "commune", "A"),
                absent(Absence.NOT_APPLICABLE, "commune", "A"));
        Total twice = new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 6, 2, 4);
        Tally tally = Tally.withoutLines(List.of(COMMUNE));
        absences.forEach(tally::add);
        Tally other = Tally.withoutLines(List.of(COMMUNE));
        absences.forEach(other::add);
        Total once = other.finish().total();
        assertThat(once.plus(once)).isEqualTo(twice);
        other.cells().forEach((cell, total) -> {
            Tally sent = Tally.withoutLines(List.of(COMMUNE));
            absences.forEach(sent::add);
            sent.add(cell, total);
            assertThat(sent.finish().total()).isEqualTo(twice);
        });
        tally.merge(other);
        assertThat(tally.finish().total()).isEqualTo(twice);
    }

    @Test
    void a_line_without_an_amount_has_one_reason_for_it() {
        assertThat(new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 0, 0, 0))
                .isEqualTo(Total.ZERO);
        assertThatExceptionOfType(InvalidValueException.class)
                .as("of one line, unknown and not applicable")
                .isThrownBy(() -> new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 1, 1, 1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, -1, 0, 0));
    }

    @Test
    void a_line_that_can_have_no_amount_makes_no_room_for_one_that_was_never_added() {
        Tally counted = Tally.withoutLines(List.of(COMMUNE));
        counted.add(ONE);
        counted.add(absent(Absence.NOT_APPLICABLE, "commune", "A"));
        BudgetLine dearer = line("7 MAD", "commune", "A");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> counted.remove(dearer));
    }

    @Test
    void lines_stay_in_their_order_wherever_one_of_them_is_taken_back() {
        List<BudgetLine> four = Stream.of("1", "2", "3", "4")
                .map(amount -> line(amount + " MAD", "commune", "A"))
                .toList();
        BudgetLine more = line("5 MAD", "commune", "A");
        for (int i = 0; i < four.size(); i++) {
            Tally tally = Tally.by(List.of(COMMUNE));
            four.forEach(tally::add);
            tally.remove(four.get(i));
            tally.add(more);
            List<BudgetLine> left = new ArrayList<>(four);
            left.remove(i);
            left.add(more);
            assertThat(tally.finish().lines()).isEqualTo(left);
        }
    }

    @Test
    void a_line_of_a_cell_that_has_none_is_not_taken_back_however_many_cells_have() {
        Tally tally = Tally.by(List.of(COMMUNE));
        for (int i = 0; i < 40; i++) {
            BudgetLine next = line("1 MAD", "commune", "C" + i);
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> tally.remove(next));
            tally.add(next);
        }
        assertThat(tally.finish().total().lines()).isEqualTo(40);
    }

    /** Nine dimensions of up to five hundred codes: more than any number of 64 bits tells apart. */
    @Test
    void a_table_of_many_dimensions_with_many_codes_keeps_each_cell_apart() {
        List<Dimension> by =
                IntStream.range(0, 9).mapToObj(i -> Dimension.of("d" + i)).toList();
        Tally tally = Tally.by(by);
        Map<SortedMap<Dimension, String>, Long> expected = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            TreeMap<Dimension, String> codes = new TreeMap<>();
            for (int d = 0; d < by.size(); d++) {
                codes.put(by.get(d), "c" + i % 1_500 * (d + 1) % 499);
            }
            tally.add(new BudgetLine(null, codes, Money.of(i, "MAD"), null, null, null, null, null));
            expected.merge(codes, (long) i, Long::sum);
        }
        SortedMap<Cell, Total> cells = tally.finish().cells();
        assertThat(cells).hasSameSizeAs(expected);
        cells.forEach((cell, total) -> assertThat(total.money())
                .isEqualTo(MoneyByCurrency.of(Money.of(expected.getOrDefault(cell.codes(), -1L), "MAD"))));
    }

    @Test
    void the_state_of_a_tally_by_phase_states_the_phase_once() {
        Tally tally = Tally.withoutLines(List.of(Dimension.PHASE));
        tally.add(line("1 MAD", "phase", "paid"));
        Cell state = tally.cells().firstKey();
        assertThat(state.by()).doesNotHaveDuplicates().startsWith(Dimension.PHASE);
        assertThat(state.code(Dimension.PHASE)).contains("paid");
    }

    @Test
    void money_of_no_line_is_no_total_and_what_a_tally_is_given_it_keeps() {
        MoneyByCurrency money = MoneyByCurrency.of(Money.parse("5 MAD"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Total(money, MoneyByCurrency.ZERO, 0, 0, 0));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Total(MoneyByCurrency.ZERO, money, 0, 0, 0));
        assertThatExceptionOfType(InvalidValueException.class)
                .as("two lines, one unknown and one without")
                .isThrownBy(() -> new Total(money, MoneyByCurrency.ZERO, 2, 1, 1));
        Tally tally = Tally.withoutLines(List.of(COMMUNE));
        tally.add(ONE);
        Cell cell = tally.cells().firstKey();
        tally.add(cell, new Total(money, MoneyByCurrency.ZERO, 1, 0, 0));
        assertThat(tally.finish().total().money()).isEqualTo(MoneyByCurrency.of(Money.parse("6 MAD")));
    }
}
