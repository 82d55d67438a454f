package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.FLOW;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.given.Lines.line;
import static org.indh.budget.group.TransferLines.CLOSE;
import static org.indh.budget.group.TransferLines.CLOSING;
import static org.indh.budget.group.TransferLines.GROUP;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.money;
import static org.indh.budget.group.TransferLines.only;
import static org.indh.budget.group.TransferLines.sent;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** What members of a group pay each other counts once. */
class EliminationTest {
    /** Worked example 14. */
    @Test
    void what_one_member_pays_another_is_not_spent_twice_and_what_is_on_its_way_is_told() {
        Elimination elimination = GROUP.consolidate(
                List.of(
                        line("450 MAD", "member", "A", "flow", "use"),
                        sent("150 MAD", CLOSE.minusDays(11)),
                        line("180 MAD", "member", "B", "flow", "use"),
                        booked("90 MAD", CLOSE.minusDays(2))),
                CLOSING);
        Consolidation totals = elimination.withResiduals().collect(Consolidation.by(FLOW));
        assertThat(totals.at("use").money()).isEqualTo(money("630 MAD"));
        assertThat(totals.at("resource")).isEqualTo(Total.ZERO);
        assertThat(totals.at("suspense").money()).isEqualTo(money("60 MAD"));
        Elimination.Entry entry = only(elimination);
        assertThat(entry.id()).isEqualTo("E1");
        assertThat(entry.state()).isEqualTo(TransferState.IN_TRANSIT);
        assertThat(entry.givenMoney()).isEqualTo(money("150 MAD"));
        assertThat(entry.receivedMoney()).isEqualTo(money("90 MAD"));
        assertThat(elimination.residuals()).singleElement().satisfies(residual -> {
            assertThat(residual.is(Dimension.TRANSFER_STATE, "in-transit")).isTrue();
            assertThat(residual.is(MEMBER, "A")).isTrue();
            assertThat(residual.id()).isEqualTo("E1 MAD");
        });
    }

    @Test
    void instalments_stand_in_the_journal_in_the_order_of_their_days() {
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("60 MAD", CLOSE, "transfer", "V-7"),
                        sent("40 MAD", CLOSE.minusDays(200), "transfer", "V-7"),
                        booked("30 MAD", CLOSE, "transfer", "V-7"),
                        booked("70 MAD", CLOSE.minusDays(100), "transfer", "V-7")),
                CLOSING);
        assertThat(only(elimination).given())
                .extracting(BudgetLine::amount)
                .containsExactly(Money.parse("40 MAD"), Money.parse("60 MAD"));
        assertThat(only(elimination).received())
                .extracting(BudgetLine::amount)
                .containsExactly(Money.parse("70 MAD"), Money.parse("30 MAD"));
    }

    @Test
    void what_is_left_of_a_transfer_says_what_both_sides_say_of_it() {
        LocalDate spring = LocalDate.of(2031, 4, 1);
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("100 MAD", spring, "transfer", "V-7", "year", "2031", "view", "cash-book"),
                        booked("90 MAD", spring, "transfer", "V-7", "year", "2032", "view", "cash-book")),
                CLOSING);
        assertThat(elimination.residuals()).singleElement().satisfies(residual -> {
            assertThat(residual.code(Dimension.TRANSFER)).contains("V-7");
            assertThat(residual.code(Dimension.VIEW)).contains("cash-book");
            assertThat(residual.code(Dimension.YEAR))
                    .as("of which of two years?")
                    .isEmpty();
        });
    }

    @Test
    void a_transfer_of_unknown_amount_is_no_expense_and_leaves_an_unknown() {
        BudgetLine unknown = absent(Absence.UNKNOWN, "member", "A", "counterpart", "B", "flow", "use");
        Elimination elimination = GROUP.consolidate(List.of(unknown, booked("5 MAD", CLOSE)), CLOSING);
        assertThat(elimination.lines()).isEmpty();
        assertThat(only(elimination).state()).isEqualTo(TransferState.AMOUNT_DIFFERENCE);
        Total suspense = elimination.withResiduals().collect(Consolidation.by()).total();
        assertThat(suspense.isAtLeast()).isTrue();
        assertThat(suspense.money()).isEqualTo(money("-5 MAD"));
        assertThat(only(GROUP.consolidate(List.of(unknown), CLOSING)).state()).isEqualTo(TransferState.ONE_SIDED);
    }

    @Test
    void what_is_no_transfer_stays_whatever_it_names() {
        BudgetLine itself = line("5 MAD", "member", "A", "counterpart", "A", "flow", "use");
        BudgetLine noWay = line("6 MAD", "member", "A", "counterpart", "B");
        assertThat(GROUP.consolidate(List.of(itself, noWay), CLOSING).lines()).containsExactly(itself, noWay);
    }
}
