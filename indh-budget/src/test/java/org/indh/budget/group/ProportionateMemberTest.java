package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.FLOW;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.given.Lines.line;
import static org.indh.budget.group.TransferLines.CLOSE;
import static org.indh.budget.group.TransferLines.CLOSING;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.money;
import static org.indh.budget.group.TransferLines.only;
import static org.indh.budget.group.TransferLines.sent;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.core.measure.Share;
import org.junit.jupiter.api.Test;

/** Members of whose money a part counts, or nothing. */
class ProportionateMemberTest {
    private static final Perimeter BY_HALF = new Perimeter(
            CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.proportionate("B", Share.of(1, 2))));

    @Test
    void money_to_whom_the_group_does_not_consolidate_leaves_it() {
        Perimeter group = new Perimeter(CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.none("B")));
        BudgetLine spent = line("9 MAD", "member", "B", "flow", "use");
        BudgetLine stranger = line("8 MAD", "member", "C", "flow", "use");
        Elimination elimination = group.consolidate(List.of(sent("150 MAD", CLOSE), spent, stranger), CLOSING);
        assertThat(elimination.lines()).containsExactly(sent("150 MAD", CLOSE));
        assertThat(elimination.outside()).containsExactly(spent, stranger);
        assertThat(elimination.journal()).isEmpty();
    }

    @Test
    void of_a_member_by_half_half_the_money_and_half_the_transfers_count() {
        Elimination elimination = BY_HALF.consolidate(
                List.of(
                        sent("100.01 MAD", CLOSE),
                        booked("100.01 MAD", CLOSE),
                        line("100.01 MAD", "member", "B", "flow", "use")),
                CLOSING);
        Consolidation totals = elimination.lines().stream().collect(Consolidation.by(FLOW, MEMBER));
        assertThat(totals.at("use", "A").money())
                .as("to the other half's owners")
                .isEqualTo(money("50 MAD"));
        assertThat(totals.at("use", "B").money()).isEqualTo(money("50.01 MAD"));
        assertThat(totals.at("resource", "B")).isEqualTo(Total.ZERO);
        assertThat(only(elimination).state()).isEqualTo(TransferState.MATCHED);
        assertThat(only(elimination).givenMoney()).isEqualTo(money("50.01 MAD"));
        assertThat(elimination.outside()).hasSize(2);
    }

    @Test
    void instalments_to_a_member_by_half_differ_by_no_cent_that_nobody_owes() {
        LocalDate spring = LocalDate.of(2031, 4, 1);
        Elimination elimination = BY_HALF.consolidate(
                List.of(
                        sent("100.01 MAD", spring, "transfer", "V-9"),
                        booked("33.33 MAD", spring, "transfer", "V-9"),
                        booked("33.33 MAD", spring, "transfer", "V-9"),
                        booked("33.35 MAD", spring, "transfer", "V-9")),
                CLOSING);
        assertThat(only(elimination).state()).isEqualTo(TransferState.MATCHED);
        assertThat(only(elimination).givenMoney()).isEqualTo(money("50.01 MAD"));
        assertThat(only(elimination).receivedMoney()).isEqualTo(money("50.01 MAD"));
        assertThat(elimination.residuals()).isEmpty();
        assertThat(Elimination.money(elimination.lines()))
                .as("A's, to the others")
                .isEqualTo(money("50.00 MAD"));
        assertThat(Elimination.money(elimination.outside()))
                .as("B's, of the others")
                .isEqualTo(money("50.00 MAD"));
    }
}
