package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.ACTIVITY;
import static org.indh.budget.Dimension.BUDGET;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.FLOW;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.TAX_BASIS;
import static org.indh.budget.Dimension.VIEW;
import static org.indh.budget.Dimension.YEAR;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** Several years, several budgets, and what is never added, in one execution. */
class ExecutionYearsTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    private static BudgetLine line(String phase, String year, String amount) {
        return BudgetLine.of(Money.parse(amount + " MAD")).with(PHASE, phase).with(YEAR, year);
    }

    private static BudgetLine carried(String phase, String year, String amount) {
        return line(phase, year, amount).with(VIEW, Execution.CARRIED_OVER);
    }

    private static String money(ExecutionFigures figures, Stage stage) {
        return figures.of(stage).in(MAD).amount().toPlainString();
    }

    /** Worked example 13: new 1,000, 800 and 500, carried over 400 and 200, 50 cancelled, 2,250 paid. */
    private static final List<BudgetLine> THREE_YEARS = List.of(
            line("approved", "2031", "1000"),
            line("approved", "2032", "800"),
            line("approved", "2033", "500"),
            carried("approved", "2032", "400"),
            carried("approved", "2033", "200"),
            line("amendment", "2033", "-50"),
            line("paid", "2031", "600"),
            line("paid", "2032", "1000"),
            line("paid", "2033", "650"));

    @Test
    void what_is_carried_from_year_to_year_counts_in_each_year_and_once_in_their_total() {
        Execution execution = Execution.of(THREE_YEARS, YEAR);
        assertThat(Stream.of("2031", "2032", "2033").map(year -> money(execution.at(year), Stage.AVAILABLE)))
                .containsExactly("1000.00", "1200.00", "650.00");
        ExecutionFigures total = execution.total();
        assertThat(money(total, Stage.AVAILABLE)).isEqualTo("2250.00");
        assertThat(money(total, Stage.CARRIED))
                .as("nothing came from before 2031")
                .isEqualTo("0.00");
        assertThat(total.rate(Stage.PAID, Stage.AVAILABLE, MAD)).contains(Share.of(2250, 2250));
        assertThat(Execution.of(THREE_YEARS).total())
                .as("though nobody asked for years")
                .isEqualTo(total);
    }

    @Test
    void burn_and_forecast_rest_on_money_that_counts_once() {
        Execution execution = Execution.of(THREE_YEARS, YEAR);
        assertThat(execution.burn(YEAR, Stage.PAID, Stage.AVAILABLE, MAD))
                .extracting(Burn::ofBudget)
                .containsExactly(Share.of(600, 2250), Share.of(1600, 2250), Share.of(2250, 2250));
        assertThat(Forecast.byCommitments(execution, MAD).left()).isEqualTo(Money.parse("0 MAD"));
        assertThat(Forecast.linear(execution, MAD, Share.of(3, 3), RoundingMode.HALF_UP)
                        .left())
                .isEqualTo(Money.parse("0 MAD"));
    }

    @Test
    void what_the_first_of_the_years_brings_with_it_is_there_to_be_spent() {
        Execution later = Execution.of(THREE_YEARS, YEAR)
                .filter(cell -> !cell.code(YEAR).orElseThrow().equals("2031"));
        assertThat(money(later.total(), Stage.AVAILABLE))
                .as("800 and 400 from 2031, 500, less 50")
                .isEqualTo("1650.00");
        assertThat(money(later.total(), Stage.CARRIED)).isEqualTo("400.00");
        assertThat(money(
                        Execution.of(List.of(carried("approved", "", "150"), line("approved", "2031", "20")))
                                .total(),
                        Stage.AVAILABLE))
                .as("of no year, it is taken to come from before")
                .isEqualTo("170.00");
    }

    @Test
    void each_budget_begins_in_a_year_of_its_own() {
        List<BudgetLine> lines = List.of(
                line("approved", "2031", "1000").with(MEMBER, "A"),
                carried("approved", "2032", "300").with(MEMBER, "A"),
                line("approved", "2032", "700").with(MEMBER, "B"),
                carried("approved", "2032", "50").with(MEMBER, "B"));
        Execution execution = Execution.of(lines, MEMBER, YEAR);
        assertThat(money(execution.per(MEMBER).at("A"), Stage.AVAILABLE)).isEqualTo("1000.00");
        assertThat(money(execution.per(MEMBER).at("B"), Stage.AVAILABLE)).isEqualTo("750.00");
        assertThat(money(execution.total(), Stage.AVAILABLE)).isEqualTo("1750.00");
    }

    @Test
    void what_one_commune_carries_over_came_from_no_other_communes_year() {
        List<BudgetLine> lines = List.of(
                line("approved", "2031", "1000").with(COMMUNE, "08.401.03.03"),
                line("approved", "2032", "700").with(COMMUNE, "08.401.03.05"),
                carried("approved", "2032", "50").with(COMMUNE, "08.401.03.05"));
        assertThat(money(Execution.of(lines).total(), Stage.AVAILABLE)).isEqualTo("1750.00");
    }

    @Test
    void what_is_carried_over_and_stated_again_as_revised_is_one_money() {
        ExecutionFigures figures = Execution.of(List.of(
                        carried("approved", "2032", "400"),
                        carried("revised", "2032", "400"),
                        line("approved", "2032", "850")))
                .total();
        assertThat(money(figures, Stage.CARRIED)).isEqualTo("400.00");
        assertThat(money(figures, Stage.AVAILABLE)).isEqualTo("1250.00");
        assertThat(figures.restatedCarried().in(MAD)).isEqualTo(Money.parse("400 MAD"));
        assertThat(money(
                        Execution.of(List.of(carried("revised", "2032", "400"), line("approved", "2032", "850")))
                                .total(),
                        Stage.CARRIED))
                .as("where only the revision states it")
                .isEqualTo("400.00");
    }

    @Test
    void each_budget_is_revised_by_its_own_decisions() {
        List<BudgetLine> lines = List.of(
                line("approved", "2031", "100").with(MEMBER, "A"),
                line("revised", "2031", "200").with(MEMBER, "B"),
                line("paid", "2031", "50").with(MEMBER, "B"));
        Execution execution = Execution.of(lines, MEMBER);
        assertThat(money(execution.at("B"), Stage.REVISED)).isEqualTo("200.00");
        assertThat(execution.at("B").rate(Stage.PAID, Stage.REVISED, MAD)).contains(Share.of(50, 200));
        assertThat(money(execution.total(), Stage.REVISED)).isEqualTo("300.00");
        assertThat(Execution.of(lines).total()).isEqualTo(execution.total());
        List<BudgetLine> byBudget = List.of(
                line("approved", "2031", "100").with(BUDGET, "T3-OS1"),
                line("revised", "2031", "120").with(BUDGET, "T3-OS1"),
                line("revised", "2031", "200").with(BUDGET, "T3-OS2"));
        ExecutionFigures total = Execution.of(byBudget).total();
        assertThat(money(total, Stage.REVISED)).isEqualTo("300.00");
        assertThat(total.restated().in(MAD)).isEqualTo(Money.parse("120 MAD"));
    }

    @Test
    void a_revision_or_carry_over_that_names_no_budget_may_be_of_any_and_is_not_counted_again() {
        ExecutionFigures total = Execution.of(List.of(
                        line("approved", "2031", "100").with(BUDGET, "T3-OS1"),
                        line("approved", "2032", "80").with(BUDGET, "T3-OS1"),
                        line("revised", "2031", "120"),
                        carried("approved", "2032", "30"),
                        carried("revised", "2032", "30").with(BUDGET, "T3-OS1")))
                .total();
        assertThat(money(total, Stage.AVAILABLE)).isEqualTo("180.00");
        assertThat(total.restated().in(MAD)).isEqualTo(Money.parse("120 MAD"));
        assertThat(total.carriedWithin().in(MAD)).isEqualTo(Money.parse("30 MAD"));
        assertThat(total.restatedCarried().in(MAD)).isEqualTo(Money.parse("30 MAD"));
    }

    @Test
    void executions_are_equal_where_their_cells_are() {
        Execution execution = Execution.of(THREE_YEARS, YEAR);
        assertThat(execution)
                .isEqualTo(Execution.of(THREE_YEARS, ACTIVITY, YEAR).per(YEAR))
                .hasSameHashCodeAs(Execution.of(THREE_YEARS, ACTIVITY, YEAR).per(YEAR))
                .isNotEqualTo(execution.per())
                .hasToString("by year: 3 cells");
    }

    @Test
    void a_cell_that_is_looked_at_alone_keeps_its_revised_budget() {
        List<BudgetLine> lines = List.of(
                line("approved", "2031", "50").with(ACTIVITY, "A.1"),
                line("revised", "2031", "45").with(ACTIVITY, "A.1"),
                line("revised", "2031", "5").with(ACTIVITY, "A.2"));
        Execution second = Execution.of(lines, ACTIVITY)
                .filter(cell -> cell.code(ACTIVITY).orElseThrow().equals("A.2"));
        assertThat(money(second.total(), Stage.REVISED))
                .as("the budget was approved without A.2")
                .isEqualTo("0.00");
        assertThat(second.total().restated().in(MAD)).isEqualTo(Money.parse("5 MAD"));
    }

    @Test
    void uses_and_resources_or_two_tax_bases_have_no_total() {
        refuses(
                FLOW,
                line("paid", "2031", "5").with(FLOW, "use"),
                line("paid", "2031", "7").with(FLOW, "resource"));
        refuses(
                TAX_BASIS,
                line("paid", "2031", "100").with(TAX_BASIS, "net"),
                line("paid", "2031", "120").with(TAX_BASIS, "gross"));
    }

    private static void refuses(Dimension apart, BudgetLine... lines) {
        Execution execution = Execution.of(List.of(lines), apart, YEAR);
        assertThat(execution.cells()).as("beside each other they are fine").hasSize(2);
        assertThat(execution.per(apart).cells()).hasSize(2);
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(execution::total)
                .satisfies(mixed -> assertThat(mixed.dimension()).isEqualTo(apart));
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(() -> execution.per(YEAR));
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> execution.burn(YEAR, Stage.PAID, Stage.AVAILABLE, MAD));
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(() -> Forecast.byCommitments(execution, MAD));
    }

    @Test
    void two_views_of_one_money_have_no_total_either() {
        Execution execution = Execution.of(
                List.of(
                        line("approved", "2031", "5").with(ACTIVITY, "A.1").with(VIEW, "by-bearer"),
                        line("approved", "2031", "5").with(ACTIVITY, "A.2").with(VIEW, "by-applicant")),
                ACTIVITY);
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(execution::total)
                .satisfies(mixed -> assertThat(mixed.dimension()).isEqualTo(VIEW));
    }

    @Test
    void totals_that_are_not_by_year_count_all_that_they_say_is_carried_over() {
        Consolidation totals = THREE_YEARS.stream().collect(Consolidation.by(PHASE, VIEW));
        assertThat(money(Execution.of(totals).total(), Stage.AVAILABLE)).isEqualTo("2850.00");
        Consolidation byYear = THREE_YEARS.stream().collect(Consolidation.by(PHASE, VIEW, YEAR));
        assertThat(money(Execution.of(byYear).total(), Stage.AVAILABLE)).isEqualTo("2250.00");
    }
}
