package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.indh.budget.FundingState;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.budget.execution.FundedCost;
import org.indh.budget.funding.FundingPlan;
import org.indh.budget.funding.FundingSource;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InKindApartTest {
    private static final String CODE = "BU-INKIND-APART";

    @ParameterizedTest
    @CsvSource({
        "'', 100 MAD, info /totals/0/amount /lines/1/amount",
        "cash, 100 MAD, error /totals/0/amount /lines/1/amount",
        "'', 80 MAD, ''",
        "in-kind, 20 MAD, ''",
        "in-kind, 100 MAD, ''",
        "'', 90 MAD, ''",
    })
    void no_total_of_money_counts_what_is_in_kind_and_one_of_all_is_told(String form, String amount, String found) {
        Written written = Written.of(CODE, """
                | item | form | phase | amount |
                | Maçonnerie | | paid | 80 MAD |
                | Terrain | in-kind | paid | 20 MAD |
                totals
                | phase | form | amount |
                | paid | %s | %s |
                """.formatted(form, amount));
        assertThat(String.join(";", written.found())).isEqualTo(found);
    }

    @Test
    void a_total_that_holds_nothing_else_is_one_of_what_is_in_kind() {
        assertThat(Written.of(CODE, """
                | item | form | amount |
                | Terrain | in-kind | 20 MAD |
                totals
                | item | amount |
                | Terrain | 20 MAD |
                """).found()).isEmpty();
    }

    private static Written sides(String kindIn, String kindOut) {
        return Written.of(CODE, """
                | flow | form | phase | amount |
                | resource | cash | approved | 80 MAD |
                | use | cash | paid | 80 MAD |
                | resource | in-kind | approved | %s |
                | use | in-kind | %s |
                """.formatted(kindIn, kindOut));
    }

    @Test
    void what_is_in_kind_is_a_resource_and_a_use_of_one_value() {
        assertThat(sides("20 MAD", "approved | 15 MAD").messages())
                .containsExactly("Contributions in kind are 20.00 MAD as resources and 15.00 MAD as uses.");
        assertThat(sides("0 MAD", "paid | 15 MAD").found()).hasSize(1);
        assertThat(sides("20 MAD", "approved | 20 MAD").found()).isEmpty();
        assertThat(sides("20 MAD", "paid | 15 MAD").found()).as("of two stages").isEmpty();
        assertThat(sides("20 MAD", "approved | ?").found()).as("unknown").isEmpty();
    }

    @Test
    void a_contribution_that_does_not_say_its_side_leaves_the_sides_open() {
        assertThat(sides("20 MAD", "approved | 15 MAD |\n| | in-kind | approved | 5 MAD")
                        .found())
                .isEmpty();
    }

    @Test
    void a_list_of_uses_alone_has_no_other_side() {
        assertThat(Written.of(CODE, "| flow | form | amount |\n| use | cash | 1 MAD |\n| use | in-kind | 2 MAD |")
                        .found())
                .isEmpty();
    }

    private static List<String> valued(String valuation) {
        FundingSource land = new FundingSource(
                "Commune", Decimal.of(20), FundingState.ACQUIRED, org.indh.budget.Form.IN_KIND, valuation);
        return Written.of(
                        CODE,
                        FinancialReportBuilder.builder()
                                .addFunding(new FundedCost(
                                        "Puits",
                                        ImmutableSortedMap.of(),
                                        new FundingPlan(Decimal.of(20), List.of(land)))))
                .found();
    }

    @Test
    void the_value_of_what_is_in_kind_rests_on_something() {
        assertThat(valued(" ")).containsExactly("warning /funding/0/plan/sources/0/valuation");
        assertThat(valued("barème provincial 2031")).isEmpty();
    }
}
