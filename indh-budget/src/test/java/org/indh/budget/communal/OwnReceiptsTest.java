package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.communal.CommunalSketch.line;
import static org.indh.budget.communal.CommunalSketch.section;

import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A total of the second part's receipts that holds the surplus of the first already. */
class OwnReceiptsTest {
    /** A first part that leaves 2.5 over, and a second that spends 5.0. */
    private static CommunalBudgetBuilder around(BudgetSection receipts) {
        return CommunalBudgetBuilder.builder()
                .addSections(section(BudgetPart.OPERATING, Side.RECEIPT, line("30", "14.2")))
                .addSections(section(BudgetPart.OPERATING, Side.EXPENSE, line("10", "11.7")))
                .addSections(receipts)
                .addSections(section(BudgetPart.EQUIPMENT, Side.EXPENSE, line("30", "5.0")));
    }

    private static BudgetSection receipts(String total, CommunalLineBuilder... lines) {
        return BudgetSectionBuilder.builder(section(BudgetPart.EQUIPMENT, Side.RECEIPT, lines))
                .voted(Decimal.parse(total))
                .build();
    }

    private static void assertOwn(CommunalBudgetBuilder budget, String own) {
        assertThat(budget.build().balance().equipmentReceipts()).isEqualByComparingTo(Decimal.parse(own));
    }

    @Test
    void a_total_that_is_just_so_much_more_than_its_lines_counts_the_surplus_once() {
        BudgetSection printed = receipts("5.0", line("20.10", "1.0"), line("20.20", "1.5"));
        Balance balance = around(printed).build().balance();
        assertThat(balance.equipmentReceipts()).isEqualByComparingTo(Decimal.parse("2.5"));
        assertThat(balance.equipmentResources()).isEqualByComparingTo(Decimal.parse("5.0"));
        assertThat(balance.equipmentGap().isZero()).isTrue();
    }

    @Test
    void a_total_without_lines_that_balances_already_holds_the_surplus() {
        assertOwn(around(receipts("5.0")), "2.5");
        assertOwn(around(receipts("5.0", CommunalLineBuilder.builder().label(null))), "2.5");
    }

    @Test
    void a_line_of_just_the_surplus_is_it_where_the_second_part_balances() {
        assertOwn(around(receipts("5.0", line("60", "2.5"), line("20", "2.5"))), "2.5");
        BudgetSection unprinted =
                section(BudgetPart.EQUIPMENT, Side.RECEIPT, line("60", "2.5"), line("20", "2.0"), line("30", "0.5"));
        assertOwn(around(unprinted), "2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "4.0", "7.5"})
    void a_total_that_does_not_balance_by_itself_is_left_as_it_is(String total) {
        assertOwn(around(receipts(total)), total);
    }

    @Test
    void lines_that_make_up_the_total_are_all_that_it_holds() {
        assertOwn(around(receipts("4.0", line("10", "3.0"), line("20", "1.0"))), "4.0");
        assertOwn(around(receipts("2.5", line("10", "1.0"), line("20", "1.5"))), "2.5");
        assertOwn(around(receipts("2.5", line("10", "0"))), "2.5");
    }

    @Test
    void a_line_that_is_said_to_be_handed_over_leaves_nothing_to_guess() {
        assertOwn(around(receipts("7.5", line("60", "2.5").role(LineRole.TRANSFER), line("20", "2.5"))), "5.0");
    }

    @ParameterizedTest
    @CsvSource({"2.4, , 4.9, 2.5", ", 2.6, 5.1, 2.5", "2.4, 2.6, 5.1, 2.5", ", , 4.9, 4.9"})
    void what_the_budget_says_is_handed_over_may_be_what_the_total_holds(
            String transfer, String surplus, String total, String own) {
        assertOwn(
                around(receipts(total, line("10", "1.0"), line("20", "1.5")))
                        .transfer(transfer == null ? null : Decimal.parse(transfer))
                        .surplus(surplus == null ? null : Decimal.parse(surplus)),
                own);
    }

    @Test
    void a_first_part_that_leaves_nothing_over_is_held_nowhere() {
        CommunalBudgetBuilder deficit = CommunalBudgetBuilder.builder()
                .addSections(section(BudgetPart.OPERATING, Side.RECEIPT, line("30", "9")))
                .addSections(section(BudgetPart.OPERATING, Side.EXPENSE, line("10", "10")))
                .addSections(receipts("5.0"))
                .addSections(section(BudgetPart.EQUIPMENT, Side.EXPENSE, line("30", "5.0")));
        assertOwn(deficit, "5.0");
    }
}
