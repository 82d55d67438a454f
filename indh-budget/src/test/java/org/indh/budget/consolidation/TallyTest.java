package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.YEAR;
import static org.indh.budget.consolidation.Lines.line;

import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
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
}
