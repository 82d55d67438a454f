package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.Absence;
import org.indh.budget.AdvanceStep;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.Phase;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.group.Closing;
import org.indh.budget.group.Elimination;
import org.indh.budget.group.Perimeter;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What was advanced to partners is no expense, and what they hold of it is told. */
class AdvanceLedgerTest {
    private static BudgetLine step(AdvanceStep step, String partner, String amount) {
        return BudgetLine.of(Money.parse(amount))
                .with(Dimension.ADVANCE, step.code())
                .with(Dimension.MEMBER, "union")
                .with(Dimension.COUNTERPART, partner);
    }

    private static BudgetLine paid(BudgetLine line) {
        return line.with(Flow.USE).with(Phase.PAID);
    }

    private static final BudgetLine SENT = paid(step(AdvanceStep.TRANSFERRED, "association", "100000 MAD"));
    private static final BudgetLine SPENT =
            paid(BudgetLine.of(Money.parse("80000 MAD")).with(Dimension.MEMBER, "association"));

    @Test
    void an_advance_and_what_was_bought_with_it_are_never_added() {
        Consolidation totals = List.of(SENT, SPENT).stream().collect(Consolidation.by(Dimension.ADVANCE));
        assertThat(totals.at("").money()).isEqualTo(MoneyByCurrency.of(Money.parse("80000 MAD")));
        assertThat(totals.at("transferred").money()).isEqualTo(MoneyByCurrency.of(Money.parse("100000 MAD")));
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> List.of(SENT, SPENT).stream().collect(Consolidation.by()));
    }

    @Test
    void a_partner_holds_what_it_was_sent_less_what_it_justified_and_paid_back() {
        AdvanceLedger ledger = AdvanceLedger.of(List.of(
                SENT,
                SPENT,
                step(AdvanceStep.TRANSFERRED, "association", "50000 MAD"),
                step(AdvanceStep.JUSTIFIED, "association", "80000 MAD"),
                step(AdvanceStep.ACCEPTED, "association", "75000 MAD"),
                step(AdvanceStep.REFUNDED, "association", "20000 MAD"),
                step(AdvanceStep.TRANSFERRED, "coopérative", "30000 MAD"),
                step(AdvanceStep.TRANSFERRED, "coopérative", "2000 EUR")));
        assertThat(ledger.accounts())
                .extracting(account -> account.member() + " > "
                        + account.advance().partner() + " " + account.advance().closing())
                .containsExactly(
                        "union > association 50000.00 MAD",
                        "union > coopérative 2000.00 EUR",
                        "union > coopérative 30000.00 MAD");
        Advance first = ledger.accounts().get(0).advance();
        assertThat(first.received()).isEqualTo(Money.parse("150000 MAD"));
        assertThat(first.justified()).isEqualTo(Money.parse("80000 MAD"));
        assertThat(first.accepted()).isEqualTo(Money.parse("75000 MAD"));
        assertThat(first.refunded()).isEqualTo(Money.parse("20000 MAD"));
        assertThat(ledger.unknown()).isEmpty();
    }

    @Test
    void the_partner_s_own_entries_are_the_same_money_and_count_once() {
        BudgetLine came = step(AdvanceStep.TRANSFERRED, "union", "100000 MAD")
                .with(Dimension.MEMBER, "association")
                .with(Flow.RESOURCE);
        BudgetLine paidBack = step(AdvanceStep.REFUNDED, "union", "20000 MAD")
                .with(Dimension.MEMBER, "association")
                .with(Flow.USE);
        BudgetLine cameBack =
                step(AdvanceStep.REFUNDED, "association", "20000 MAD").with(Flow.RESOURCE);
        AdvanceLedger ledger = AdvanceLedger.of(List.of(SENT, came, paidBack, cameBack));
        assertThat(ledger.accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.advance().closing()).isEqualTo(Money.parse("80000 MAD")));
    }

    @Test
    void lines_of_unknown_amount_or_without_a_partner_are_told_beside_the_balances() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN)
                .with(Dimension.ADVANCE, "justified")
                .with(Dimension.COUNTERPART, "association");
        BudgetLine nobody = step(AdvanceStep.TRANSFERRED, "", "5 MAD");
        AdvanceLedger ledger = AdvanceLedger.of(List.of(unknown, nobody));
        assertThat(ledger.accounts()).isEmpty();
        assertThat(ledger.unknown()).containsExactly(unknown, nobody);
        assertThat(AdvanceLedger.of(List.of(
                                step(AdvanceStep.TRANSFERRED, "A", "5 MAD").with(Dimension.MEMBER, "")))
                        .accounts())
                .extracting(AdvanceLedger.Account::member)
                .containsExactly((String) null);
    }

    @Test
    void an_advance_to_a_member_is_a_transfer_inside_the_group_and_what_it_justified_moves_no_money() {
        LocalDate close = LocalDate.of(2031, 12, 31);
        Perimeter group =
                new Perimeter(close, List.of(Perimeter.Member.full("union"), Perimeter.Member.full("association")));
        BudgetLine justified = paid(step(AdvanceStep.JUSTIFIED, "association", "80000 MAD"));
        BudgetLine came = BudgetLine.of(Money.parse("100000 MAD"))
                .with(Dimension.MEMBER, "association")
                .with(Dimension.COUNTERPART, "union")
                .with(Flow.RESOURCE)
                .on(close.minusDays(58));
        Elimination elimination =
                group.consolidate(List.of(SENT.on(close.minusDays(60)), came, SPENT, justified), Closing.on(close));
        assertThat(elimination.journal()).hasSize(1);
        assertThat(elimination.residuals()).isEmpty();
        assertThat(elimination.lines()).containsExactly(SPENT, justified);
    }

    @Test
    void there_are_four_steps() {
        for (AdvanceStep step : AdvanceStep.values()) {
            assertThat(AdvanceStep.parse(step.code())).isEqualTo(step);
        }
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> AdvanceStep.parse("lost"));
    }
}
