package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;

/** What a commune's budget and its accounts balance to, as voted and as carried out. */
class CommunalBalanceTest {
    private static CommunalLineBuilder line(String code, String voted, String paid) {
        return CommunalLineBuilder.builder()
                .code(BudgetCode.parse(code))
                .voted(Decimal.parse(voted))
                .paid(Decimal.parse(paid));
    }

    private static BudgetSectionBuilder section(BudgetPart part, Side side, CommunalLineBuilder... lines) {
        return BudgetSectionBuilder.builder()
                .part(part)
                .side(side)
                .lines(Arrays.stream(lines).map(CommunalLineBuilder::build).toList());
    }

    @Test
    void what_was_paid_and_recovered_balances_as_what_was_voted_does() {
        CommunalBudget budget = CommunalBudgetBuilder.builder()
                .addSections(section(BudgetPart.OPERATING, Side.RECEIPT, line("30.10", "14200000", "13900000"))
                        .build())
                .addSections(section(
                                BudgetPart.OPERATING,
                                Side.EXPENSE,
                                line("10", "11700000", "11500000"),
                                line("60", "2500000", "2400000").role(LineRole.TRANSFER))
                        .build())
                .addSections(section(
                                BudgetPart.EQUIPMENT,
                                Side.RECEIPT,
                                line("60", "2500000", "2400000").role(LineRole.TRANSFER),
                                line("20.20", "1500000", "0").role(LineRole.LOAN))
                        .build())
                .addSections(section(BudgetPart.EQUIPMENT, Side.EXPENSE, line("30.10", "4000000", "1900000"))
                        .build())
                .addLoans(LoanBuilder.builder().capitalDue(Decimal.of(600_000)).build())
                .build();
        Balance paid = budget.balance(CreditColumn.PAID);
        assertThat(paid.surplus()).isEqualTo(Decimal.of(2_400_000));
        assertThat(paid.equipmentGap()).as("2.4 million handed over, 1.9 paid").isEqualTo(Decimal.of(500_000));
        assertThat(paid.loanCapital()).as("due is not paid").isEqualTo(Decimal.ZERO);
        assertThat(budget.balance().equipmentGap()).isEqualTo(Decimal.ZERO);
        assertThat(budget.balance().loanCapital()).isEqualTo(Decimal.of(600_000));
        assertThat(budget.balance(CreditColumn.VOTED).surplus())
                .isEqualTo(budget.balance().surplus());
    }

    @Test
    void an_account_holds_what_it_held_and_received_less_what_it_spent() {
        CommunalBudget budget = CommunalBudgetBuilder.builder()
                .addSections(section(BudgetPart.ANNEX, Side.RECEIPT, line("10", "420000", "380000"))
                        .account("Abattoir")
                        .build())
                .addSections(section(BudgetPart.ANNEX, Side.EXPENSE, line("20", "500000", "350000"))
                        .account("Abattoir")
                        .build())
                .addSections(section(
                                BudgetPart.SPECIAL,
                                Side.RECEIPT,
                                line("10", "90000", "90000").role(LineRole.SURPLUS))
                        .account("CAS 36.01")
                        .build())
                .addSections(section(BudgetPart.SPECIAL, Side.EXPENSE, line("20", "70000", "95000"))
                        .account("CAS 36.01")
                        .build())
                .addAccounts(new BudgetAccount("Abattoir", BudgetPart.ANNEX, null, Decimal.of(150_000)))
                .build();
        AccountBalance voted = only(budget.annexBudgets(CreditColumn.VOTED));
        assertThat(voted.account()).isEqualTo("Abattoir");
        assertThat(voted.gap()).isEqualTo(Decimal.of(-80_000));
        assertThat(voted.closing()).contains(Decimal.of(70_000));
        assertThat(only(budget.annexBudgets(CreditColumn.PAID)).closing()).contains(Decimal.of(180_000));
        assertThat(only(budget.specialAccounts(CreditColumn.PAID)).closing())
                .as("its receipts state what it held")
                .contains(Decimal.of(-5000));
        assertThat(only(budget.specialAccounts(CreditColumn.COMMITTED)).closing())
                .as("nobody says what it held")
                .isEmpty();
    }

    private static AccountBalance only(List<AccountBalance> balances) {
        assertThat(balances).hasSize(1);
        return balances.get(0);
    }
}
