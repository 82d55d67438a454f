package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.given.Lines.line;
import static org.indh.budget.group.TransferLines.CLOSE;
import static org.indh.budget.group.TransferLines.GROUP;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.residuals;
import static org.indh.budget.group.TransferLines.sent;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Flow;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Who is in a group, from when on, and up to when its money counts. */
class PerimeterTest {
    /** Worked example 14, of files that go on for a week. */
    @Test
    void what_was_booked_after_the_closing_is_still_on_its_way_at_it() {
        BudgetLine later = booked("60 MAD", "2032-01-04", "transfer", "V-7");
        BudgetLine spentLater = line("25 MAD", "member", "B", "flow", "use").on(LocalDate.of(2032, 1, 5));
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("150 MAD", "2031-12-20", "transfer", "V-7"),
                        booked("90 MAD", "2031-12-29", "transfer", "V-7"),
                        later,
                        spentLater),
                Closing.on(CLOSE).transit(15));
        assertThat(residuals(elimination)).containsExactly("in-transit 60.00 MAD");
        assertThat(elimination.after()).containsExactly(later, spentLater);
        assertThat(elimination.lines()).isEmpty();
        assertThat(elimination.outside()).isEmpty();
    }

    @Test
    void a_perimeter_says_nothing_of_accounts_closed_before_its_day() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> GROUP.consolidate(List.of(), Closing.on(CLOSE.minusDays(1))));
        assertThat(GROUP.consolidate(List.of(), Closing.on(CLOSE)).journal()).isEmpty();
    }

    @Test
    void changes_are_told_from_the_earlier_perimeter_to_the_later_one() {
        Perimeter earlier = new Perimeter(CLOSE.minusYears(1), List.of(Perimeter.Member.full("A")));
        assertThat(earlier.changes(GROUP)).extracting(Perimeter.Change::code).containsExactly("B");
        assertThat(GROUP.changes(GROUP)).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> GROUP.changes(earlier));
    }

    @Test
    void a_change_of_the_group_between_two_years_is_told() {
        Perimeter later = new Perimeter(
                CLOSE.plusYears(1),
                List.of(Perimeter.Member.proportionate("B", Share.of(1, 2)), Perimeter.Member.full("C")));
        assertThat(GROUP.changes(later))
                .containsExactly(
                        new Perimeter.Change("A", Share.of(1, 1), null),
                        new Perimeter.Change("B", Share.of(1, 1), Share.of(1, 2)),
                        new Perimeter.Change("C", null, Share.of(1, 1)));
        Perimeter same = new Perimeter(
                CLOSE, List.of(Perimeter.Member.proportionate("B", Share.of(7, 7)), Perimeter.Member.full("A")));
        assertThat(GROUP.changes(same)).isEmpty();
    }

    @Test
    void what_is_no_perimeter_and_no_closing_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> new Perimeter(CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.none("A"))));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Perimeter.Member.proportionate("B", Share.of(3, 2)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Perimeter.Member.proportionate("B", Share.of(-1, 2)));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Perimeter.Member.full(" "));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Closing.on(CLOSE).transit(-1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Closing.on(CLOSE).transit(367));
    }

    @Test
    void money_that_a_member_gives_another_is_internal_and_no_other_is() {
        Perimeter group = new Perimeter(
                CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.full("B"), Perimeter.Member.none("N")));
        assertThat(group.isInternal(sent("5 MAD", ""))).isTrue();
        assertThat(group.isInternal(booked("5 MAD", ""))).isTrue();
        assertThat(List.of(
                        line("5 MAD", "member", "A", "counterpart", "A", "flow", "use"),
                        line("5 MAD", "member", "A", "counterpart", "N", "flow", "use"),
                        line("5 MAD", "member", "A", "counterpart", "C", "flow", "use"),
                        line("5 MAD", "member", "C", "counterpart", "A", "flow", "use"),
                        line("5 MAD", "member", "A", "flow", "use"),
                        line("5 MAD", "member", "A", "counterpart", "B"),
                        sent("5 MAD", "").with(Flow.SUSPENSE)))
                .noneMatch(group::isInternal);
    }
}
