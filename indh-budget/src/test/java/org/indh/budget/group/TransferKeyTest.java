package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.given.Lines.line;
import static org.indh.budget.group.TransferLines.CLOSE;
import static org.indh.budget.group.TransferLines.CLOSING;
import static org.indh.budget.group.TransferLines.GROUP;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.only;
import static org.indh.budget.group.TransferLines.sent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.junit.jupiter.api.Test;

/** What ties lines to one transfer, and what keeps them apart. */
class TransferKeyTest {
    @Test
    void a_reference_ties_instalments_to_what_was_sent() {
        Elimination elimination = GROUP.consolidate(
                List.of(
                        booked("40 MAD", CLOSE, "transfer", "V-7"),
                        booked("60 MAD", CLOSE.minusDays(200), "transfer", "V-7"),
                        sent("100 MAD", CLOSE.minusDays(210), "transfer", "V-7"),
                        sent("100 MAD", CLOSE, "transfer", "V-8")),
                CLOSING);
        assertThat(elimination.journal())
                .extracting(entry -> entry.reference() + " " + entry.state().code())
                .containsExactly("V-7 matched", "V-8 in-transit");
        assertThat(elimination.lines()).isEmpty();
    }

    @Test
    void without_a_reference_equal_amounts_of_near_days_are_one_transfer() {
        LocalDate june = LocalDate.of(2031, 6, 1);
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("100 MAD", june),
                        sent("100 MAD", june.plusDays(40)),
                        booked("100 MAD", june.plusDays(3)),
                        booked("100 MAD", june.plusDays(90))),
                CLOSING);
        assertThat(elimination.journal())
                .extracting(entry -> entry.state().code())
                .as("what was sent 40 days later and booked 50 days after that is too far apart to be one")
                .containsExactly("matched", "one-sided", "one-sided");
        assertThat(elimination.journal().get(0).received())
                .extracting(BudgetLine::date)
                .containsExactly(june.plusDays(3));
    }

    @Test
    void what_was_booked_before_it_was_sent_is_another_transfer() {
        LocalDate june = LocalDate.of(2031, 6, 10);
        Elimination elimination = GROUP.consolidate(
                List.of(
                        booked("100 MAD", june.minusDays(9)),
                        booked("100 MAD", june.plusDays(2)),
                        sent("100 MAD", june)),
                CLOSING);
        assertThat(elimination.journal())
                .extracting(entry ->
                        entry.state().code() + " " + entry.received().get(0).date())
                .containsExactly("one-sided 2031-06-01", "matched 2031-06-12");
    }

    @Test
    void a_side_without_a_day_may_be_of_any() {
        BudgetLine sent = line("100 MAD", "member", "A", "counterpart", "B", "flow", "use");
        BudgetLine booked = line("100 MAD", "member", "B", "counterpart", "A", "flow", "resource");
        LocalDate spring = LocalDate.of(2031, 4, 1);
        for (List<BudgetLine> transfer :
                List.of(List.of(sent, booked("100 MAD", spring)), List.of(sent("100 MAD", spring), booked))) {
            List<BudgetLine> lines = new ArrayList<>(transfer);
            lines.add(sent("7 MAD", spring));
            assertThat(GROUP.consolidate(lines, CLOSING).journal())
                    .extracting(entry -> entry.state().code())
                    .as("one transfer, and 7 that nobody booked")
                    .containsExactly("matched", "one-sided");
        }
    }

    @Test
    void two_phases_of_one_transfer_are_two_transfers() {
        Elimination elimination = GROUP.consolidate(
                List.of(sent("5 MAD", CLOSE, "phase", "committed"), booked("5 MAD", CLOSE, "phase", "paid")), CLOSING);
        assertThat(elimination.journal()).hasSize(2);
    }

    @Test
    void a_side_that_does_not_say_its_form_is_in_money() {
        assertThat(only(GROUP.consolidate(
                                List.of(sent("5 MAD", CLOSE, "form", "cash"), booked("5 MAD", CLOSE)), CLOSING))
                        .state())
                .isEqualTo(TransferState.MATCHED);
        assertThat(GROUP.consolidate(List.of(sent("5 MAD", CLOSE, "form", "in-kind"), booked("5 MAD", CLOSE)), CLOSING)
                        .journal())
                .as("goods that were given are no money that came")
                .hasSize(2);
    }

    @Test
    void a_side_that_says_only_when_it_is_counted_belongs_to_the_other_s_phase() {
        BudgetLine booked = booked("5 MAD", CLOSE, "basis", "budget");
        assertThat(only(GROUP.consolidate(List.of(sent("5 MAD", CLOSE, "phase", "approved"), booked), CLOSING))
                        .state())
                .isEqualTo(TransferState.MATCHED);
        assertThat(GROUP.consolidate(List.of(sent("5 MAD", CLOSE, "phase", "paid"), booked), CLOSING)
                        .journal())
                .as("of another basis")
                .hasSize(2);
        assertThat(GROUP.consolidate(
                                List.of(
                                        sent("5 MAD", CLOSE, "phase", "approved"),
                                        sent("6 MAD", CLOSE, "phase", "revised"),
                                        booked),
                                CLOSING)
                        .journal())
                .as("of which of two phases, nobody said")
                .hasSize(3);
    }
}
