package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.YEAR;
import static org.indh.budget.consolidation.Lines.absent;
import static org.indh.budget.consolidation.Lines.line;

import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
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
        assertThat(new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 0, 0, 0)).isEqualTo(Total.ZERO);
        assertThatExceptionOfType(InvalidValueException.class)
                .as("of one line, unknown and not applicable")
                .isThrownBy(() -> new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 1, 1, 1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, -1, 0, 0));
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
