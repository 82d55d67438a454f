package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.communal.CommunalSketch.line;
import static org.indh.budget.communal.CommunalSketch.section;

import java.util.List;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;

/** What annex budgets and special accounts come to by themselves. */
class AccountBalanceTest {
    @Test
    void annex_budgets_and_special_accounts_come_to_something_by_themselves() {
        BudgetSection slaughterhouse = BudgetSectionBuilder.builder(
                        section(BudgetPart.ANNEX, Side.RECEIPT, line("10", "5")))
                .account("Abattoir")
                .build();
        BudgetSection receipts = BudgetSectionBuilder.builder(
                        section(BudgetPart.SPECIAL, Side.RECEIPT, line("10", "1.0")))
                .account("INDH")
                .build();
        BudgetSection expenses = BudgetSectionBuilder.builder(receipts)
                .side(Side.EXPENSE)
                .voted(Decimal.parse("1.5"))
                .build();
        CommunalBudgetBuilder budget = CommunalBudgetBuilder.builder()
                .addSections(slaughterhouse)
                .addSections(receipts)
                .addSections(expenses);
        assertThat(budget.build().annexBudgets(CreditColumn.VOTED))
                .containsExactly(new AccountBalance(BudgetPart.ANNEX, "Abattoir", null, Decimal.of(5), Decimal.ZERO));
        assertThat(budget.build().specialAccounts(CreditColumn.VOTED))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.gap()).isEqualByComparingTo(Decimal.parse("-0.5"));
                    assertThat(account.closing()).as("nobody says what it held").isEmpty();
                });
        CommunalBudget opened = budget.addAccounts(
                        new BudgetAccount("INDH", BudgetPart.SPECIAL, null, Decimal.parse("0.3")))
                .build();
        assertThat(opened.specialAccounts(CreditColumn.VOTED).get(0).closing())
                .hasValueSatisfying(closing -> assertThat(closing).isEqualByComparingTo(Decimal.parse("-0.2")));
        assertThat(opened.specialAccounts(CreditColumn.PAID).get(0).closing())
                .hasValueSatisfying(closing -> assertThat(closing).isEqualByComparingTo(Decimal.parse("0.3")));
    }

    @Test
    void an_opening_balance_may_stand_among_the_receipts_of_a_special_account() {
        CommunalBudget budget = CommunalBudgetBuilder.builder()
                .addSections(section(
                        BudgetPart.SPECIAL, Side.RECEIPT, line("10", "3").role(LineRole.SURPLUS), line("20", "4")))
                .build();
        assertThat(budget.specialAccounts(CreditColumn.VOTED).get(0).closing()).contains(Decimal.of(7));
    }

    @Test
    void an_account_holds_what_it_held_and_received_less_what_it_spent() {
        CommunalBudget budget = CommunalBudgetBuilder.builder()
                .addSections(of("Abattoir", BudgetPart.ANNEX, Side.RECEIPT, line("10", "420000", "380000")))
                .addSections(of("Abattoir", BudgetPart.ANNEX, Side.EXPENSE, line("20", "500000", "350000")))
                .addSections(of(
                        "CAS 36.01",
                        BudgetPart.SPECIAL,
                        Side.RECEIPT,
                        line("10", "90000", "90000").role(LineRole.SURPLUS)))
                .addSections(of("CAS 36.01", BudgetPart.SPECIAL, Side.EXPENSE, line("20", "70000", "95000")))
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

    private static BudgetSection of(String account, BudgetPart part, Side side, CommunalLineBuilder line) {
        return BudgetSectionBuilder.builder(section(part, side, line))
                .account(account)
                .build();
    }

    private static AccountBalance only(List<AccountBalance> balances) {
        assertThat(balances).hasSize(1);
        return balances.get(0);
    }
}
