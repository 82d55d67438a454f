package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.RESULT;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.allocation.LineSplit;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What one costs, and why that is sometimes undefined. */
class UnitCostsTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final ImmutableSortedMap<String, Decimal> PEOPLE =
            ImmutableSortedMap.of("R1", Decimal.of(240), "R2", Decimal.ZERO, "R3", Decimal.of(12));

    private static BudgetLine line(String amount, String result) {
        return BudgetLine.of(Money.parse(amount)).with(RESULT, result);
    }

    private static UnitCost at(UnitCosts costs, String code) {
        return costs.at(code).orElseThrow();
    }

    @Test
    void the_cost_of_one_is_an_exact_fraction() {
        UnitCosts costs = UnitCosts.of(
                List.of(line("1000.50 MAD", "R1"), line("199.50 MAD", "R1"), line("20 EUR", "R3")),
                RESULT,
                "beneficiary",
                PEOPLE);
        assertThat(at(costs, "R1").of(MAD)).contains(Share.of(1200, 240));
        assertThat(at(costs, "R3").of(Currency.getInstance("EUR"))).contains(Share.of(20, 12));
        assertThat(at(costs, "R1").gaps()).isEmpty();
        assertThat(UnitCosts.perCode(List.of(line("7 MAD", "R1"), line("8 MAD", "R1")), RESULT)
                        .costs())
                .extracting(cost -> cost.code() + " " + cost.of(MAD).orElseThrow())
                .containsExactly("R1 15/1");
    }

    @Test
    void without_beneficiaries_money_or_a_count_it_is_undefined_and_says_why() {
        UnitCosts costs =
                UnitCosts.of(List.of(line("5 MAD", "R2"), line("6 MAD", "R4")), RESULT, "beneficiary", PEOPLE);
        assertThat(costs.costs())
                .extracting(cost ->
                        cost.code() + " " + cost.gaps() + " " + cost.of(MAD).isPresent())
                .containsExactly(
                        "R1 [NOT_LINKED] false", "R2 [NONE] false", "R3 [NOT_LINKED] false", "R4 [NO_COUNT] false");
        assertThat(at(costs, "R3").direct(MAD))
                .as("nothing linked is not nothing spent")
                .isEmpty();
        assertThat(costs.at("R9")).isEmpty();
    }

    @Test
    void money_that_names_no_result_is_left_out_and_told() {
        UnitCosts costs = UnitCosts.of(
                List.of(line("240 MAD", "R1"), BudgetLine.of(Money.parse("960 MAD"))), RESULT, "beneficiary", PEOPLE);
        assertThat(at(costs, "R1").of(MAD)).contains(Share.of(240, 240));
        assertThat(costs.unlinked().in(MAD)).isEqualTo(Money.parse("960 MAD"));
    }

    @Test
    void a_part_that_came_by_a_key_makes_it_as_good_as_the_key() {
        AllocationKey surface = AllocationKey.byWeights("surface", List.of(KeyPart.of("R1", 1), KeyPart.of("R3", 3)));
        List<BudgetLine> lines = new ArrayList<>(
                LineSplit.of(BudgetLine.of(Money.parse("400 MAD")), RESULT, surface, Remainder.LARGEST_REMAINDER));
        lines.add(line("240 MAD", "R1"));
        UnitCost cost = at(UnitCosts.of(lines, RESULT, "beneficiary", PEOPLE), "R1");
        assertThat(cost.gaps()).containsExactly(CostGap.SHARED_BY_KEY);
        assertThat(cost.of(MAD)).isEmpty();
        assertThat(cost.direct(MAD)).contains(Share.of(240, 240));
        assertThat(cost.withShared(MAD)).contains(Share.of(340, 240));
    }

    @Test
    void with_an_unknown_amount_only_the_least_is_known() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN).with(RESULT, "R1");
        UnitCost cost = at(UnitCosts.of(List.of(line("24 MAD", "R1"), unknown), RESULT, "beneficiary", PEOPLE), "R1");
        assertThat(cost.gaps()).containsExactly(CostGap.UNKNOWN_AMOUNT);
        assertThat(cost.of(MAD)).isEmpty();
        assertThat(cost.direct(MAD)).contains(Share.of(24, 240));
    }

    @Test
    void lines_of_two_phases_are_no_cost_and_nobody_counts_nothing() {
        List<BudgetLine> both = List.of(
                line("5 MAD", "R1").with(Phase.PAID), line("6 MAD", "R2").with(Phase.APPROVED));
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> UnitCosts.of(both, RESULT, "beneficiary", PEOPLE));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> UnitCosts.of(List.of(), RESULT, " ", PEOPLE));
        assertThat(UnitCosts.of(List.of(line("5 MAD", "R1").with(Dimension.KEY, "k")), RESULT, "km", PEOPLE)
                        .unlinked()
                        .lines())
                .isZero();
    }
}
