package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.communal.CommunalSketch.example;
import static org.indh.budget.communal.CommunalSketch.line;
import static org.indh.budget.communal.CommunalSketch.section;

import java.util.List;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;

/** What a commune's budget balances to, as voted and as carried out. */
class CommunalBalanceTest {
    @Test
    void the_surplus_of_the_first_part_and_the_capacity_for_projects() {
        Balance balance = example().build().balance();
        assertThat(balance.surplus()).isEqualTo(Decimal.parse("2.5"));
        assertThat(balance.equipmentResources()).isEqualTo(Decimal.parse("5.0"));
        assertThat(balance.equipmentGap().isZero()).isTrue();
        assertThat(balance.capacity()).isEqualTo(Decimal.parse("4.4"));
        assertThat(Decimal.parse("3.9")).isLessThan(balance.capacity());
        assertThat(Decimal.parse("12")).isGreaterThan(balance.capacity());
    }

    @Test
    void a_deficit_hands_nothing_over_and_loans_tell_their_capital_where_no_line_does() {
        Balance balance = new Balance(Decimal.of(8), Decimal.of(9), Decimal.of(3), Decimal.of(3), Decimal.ZERO);
        assertThat(balance.transfer().isZero()).isTrue();
        assertThat(balance.equipmentResources()).isEqualTo(Decimal.of(3));
        CommunalBudget withLoan = CommunalBudgetBuilder.builder()
                .addLoans(LoanBuilder.builder().capitalDue(Decimal.parse("0.6")).build())
                .build();
        assertThat(withLoan.balance().capacity()).isEqualTo(Decimal.parse("-0.6"));
    }

    @Test
    void what_was_recovered_and_paid_balances_by_itself() {
        CommunalBudget budget = CommunalBudgetBuilder.builder()
                .addSections(section(
                        BudgetPart.OPERATING, Side.RECEIPT, line("30", "14").paid(Decimal.of(12))))
                .addSections(section(
                        BudgetPart.OPERATING, Side.EXPENSE, line("10", "11").paid(Decimal.of(9))))
                .addLoans(LoanBuilder.builder().capitalDue(Decimal.of(1)).build())
                .build();
        assertThat(budget.balance(CreditColumn.PAID).surplus()).isEqualTo(Decimal.of(3));
        assertThat(budget.balance(CreditColumn.PAID).capacity())
                .as("what falls due is not yet paid")
                .isEqualTo(Decimal.of(3));
        assertThat(budget.balance(CreditColumn.VOTED)).isEqualTo(budget.balance());
        assertThat(budget.balance().capacity()).isEqualTo(Decimal.of(2));
    }

    @Test
    void a_total_that_leaves_out_what_is_handed_over_is_not_made_smaller_by_it() {
        CommunalBudget budget = example().build();
        BudgetSection expenses = budget.sections().get(1);
        for (String total : List.of("14.2", "11.7")) {
            BudgetSection stated = BudgetSectionBuilder.builder(expenses)
                    .voted(Decimal.parse(total))
                    .build();
            assertThat(stated.totalWithout(LineRole.TRANSFER, CreditColumn.VOTED))
                    .isEqualByComparingTo(Decimal.parse("11.7"));
        }
        assertThat(expenses.totalWithout(LineRole.TRANSFER, CreditColumn.VOTED))
                .isEqualByComparingTo(Decimal.parse("11.7"));
    }

    @Test
    void what_was_paid_and_recovered_balances_as_what_was_voted_does() {
        CommunalBudget budget = CommunalBudgetBuilder.builder()
                .addSections(section(BudgetPart.OPERATING, Side.RECEIPT, line("30.10", "14200000", "13900000")))
                .addSections(section(
                        BudgetPart.OPERATING,
                        Side.EXPENSE,
                        line("10", "11700000", "11500000"),
                        line("60", "2500000", "2400000").role(LineRole.TRANSFER)))
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.RECEIPT,
                        line("60", "2500000", "2400000").role(LineRole.TRANSFER),
                        line("20.20", "1500000", "0").role(LineRole.LOAN)))
                .addSections(section(BudgetPart.EQUIPMENT, Side.EXPENSE, line("30.10", "4000000", "1900000")))
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
}
