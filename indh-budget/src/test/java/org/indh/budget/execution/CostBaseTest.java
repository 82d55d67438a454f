package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Currency;
import java.util.List;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.Phase;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** What a flat rate is reckoned on. */
class CostBaseTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    private static BudgetLine operational(BudgetLine line) {
        return line.with(Dimension.COST_CLASS, "operational");
    }

    private static BudgetLine operational(String amount) {
        return operational(BudgetLine.of(Money.parse(amount)));
    }

    @Test
    void a_base_adds_no_plan_to_its_payments_and_no_resource_to_a_use() {
        BudgetLine approved = operational("100000 MAD").with(Phase.APPROVED);
        BudgetLine paid = operational("80000 MAD").with(Phase.PAID);
        BudgetLine management = BudgetLine.of(Money.parse("9000 MAD"))
                .with(Dimension.COST_CLASS, "management")
                .with(Phase.PAID);
        for (BudgetLine other :
                List.of(paid, management, operational("50000 MAD").with(Flow.RESOURCE))) {
            assertThatExceptionOfType(MixedMoneyException.class)
                    .isThrownBy(() -> CostBase.byClass().costs(List.of(approved, other), MAD));
        }
        assertThat(CostBase.byClass().costs(List.of(paid, management, paid), MAD))
                .isEqualTo(ImmutableSortedMap.of("management", Decimal.of(9000), "operational", Decimal.of(160_000)));
        assertThat(CostBase.byClass().without(Dimension.PHASE, "approved").costs(List.of(approved, paid), MAD))
                .as("one of the two is left out by name")
                .isEqualTo(ImmutableSortedMap.of("operational", Decimal.of(80_000)));
    }

    @Test
    void what_a_base_cannot_count_is_listed_beside_what_the_donor_leaves_out() {
        BudgetLine counted = operational("100000 MAD");
        BudgetLine euros = operational("80000 EUR");
        BudgetLine unknown = operational(BudgetLine.of(Absence.UNKNOWN));
        BudgetLine none = operational(BudgetLine.of(Absence.NOT_APPLICABLE));
        BudgetLine unclassed = BudgetLine.of(Money.parse("700 MAD"));
        BudgetLine excluded = euros.with(Dimension.NATURE, "sub-grant");
        CostBase base = CostBase.byClass().without(Dimension.NATURE, "sub-grant");
        List<BudgetLine> lines = List.of(counted, euros, unknown, none, unclassed, excluded);
        assertThat(base.costs(lines, MAD)).isEqualTo(ImmutableSortedMap.of("operational", Decimal.of(100_000)));
        assertThat(base.uncounted(lines, MAD)).containsExactly(euros, unknown, unclassed);
        assertThat(base.leftOut(lines)).containsExactly(excluded);
        assertThat(base.uncounted(List.of(counted, none), MAD)).isEmpty();
    }
}
