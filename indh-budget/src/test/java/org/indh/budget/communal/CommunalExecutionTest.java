package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Currency;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.execution.Execution;
import org.indh.budget.execution.ExecutionFigures;
import org.indh.budget.execution.Stage;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** How a commune carried out its budget, reckoned of its flat lines. */
class CommunalExecutionTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    private static CommunalBudget budget() {
        return CommunalBudgetBuilder.builder()
                .currency(CurrencyCode.parse("MAD"))
                .addSections(BudgetSectionBuilder.builder()
                        .part(BudgetPart.EQUIPMENT)
                        .side(Side.EXPENSE)
                        .addLines(CommunalLineBuilder.builder()
                                .code(BudgetCode.parse("30.10"))
                                .voted(Decimal.of(120_000))
                                .modified(Decimal.of(-20_000))
                                .carriedOver(Decimal.of(35_000))
                                .committed(Decimal.of(110_000))
                                .ordered(Decimal.of(90_000))
                                .paid(Decimal.of(85_000))
                                .build())
                        .build())
                .addSections(BudgetSectionBuilder.builder()
                        .part(BudgetPart.EQUIPMENT)
                        .side(Side.RECEIPT)
                        .addLines(CommunalLineBuilder.builder()
                                .code(BudgetCode.parse("20.10"))
                                .voted(Decimal.of(100_000))
                                .build())
                        .build())
                .build();
    }

    @Test
    void what_was_carried_over_can_be_spent_and_is_no_new_credit() {
        List<BudgetLine> uses = budget().budgetLines().stream()
                .filter(line -> line.flow().filter(Flow.USE::equals).isPresent())
                .toList();
        ExecutionFigures figures = Execution.of(uses, Dimension.CHAPTER).at("30");
        assertThat(figures.of(Stage.PLAN).in(MAD)).isEqualTo(Money.parse("120000 MAD"));
        assertThat(figures.of(Stage.REVISED).in(MAD)).isEqualTo(Money.parse("100000 MAD"));
        assertThat(figures.of(Stage.AVAILABLE).in(MAD)).isEqualTo(Money.parse("135000 MAD"));
        assertThat(figures.rate(Stage.COMMITTED, Stage.AVAILABLE, MAD)).contains(Share.of(110_000, 135_000));
        assertThat(figures.rate(Stage.PAID, Stage.ORDERED, MAD)).contains(Share.of(85_000, 90_000));
        assertThat(figures.outstanding(MAD)).isEqualTo(Money.parse("25000 MAD"));
    }

    @Test
    void receipts_and_expenses_are_no_one_execution() {
        List<BudgetLine> both = budget().budgetLines();
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(() -> Execution.of(both));
        assertThat(Execution.of(both, Dimension.FLOW).at("resource").plan().in(MAD))
                .isEqualTo(Money.parse("100000 MAD"));
    }
}
