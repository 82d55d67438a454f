package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.communal.CommunalSketch.example;
import static org.indh.budget.communal.CommunalSketch.line;
import static org.indh.budget.communal.CommunalSketch.section;

import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.Phase;
import org.indh.budget.PlacedLine;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** The money of a commune's budget as flat lines. */
class CommunalLinesTest {
    @Test
    void flat_lines_are_those_that_nothing_stands_under() {
        CommunalBudget budget = example().build();
        assertThat(budget.placedLines(List.of()))
                .extracting(line -> line.path() + " " + line.line().amount())
                .containsExactly(
                        "/sections/0/lines/0/voted 14200000.00 MAD",
                        "/sections/1/lines/1/voted 8700000.00 MAD",
                        "/sections/1/lines/2/voted 3000000.00 MAD",
                        "/sections/1/lines/3/voted 2500000.00 MAD",
                        "/sections/2/lines/0/voted 2500000.00 MAD",
                        "/sections/2/lines/1/voted 1000000.00 MAD",
                        "/sections/2/lines/2/voted 1500000.00 MAD",
                        "/sections/3/lines/0/voted 4400000.00 MAD",
                        "/sections/3/lines/1/voted 600000.00 MAD");
        assertThat(budget.budgetLines().get(7))
                .isEqualTo(BudgetLine.of(Money.parse("4400000.00 MAD"))
                        .with(Dimension.COMMUNE, "08.401.03.03")
                        .with(MilestoneYear.calendar(2027))
                        .with(Flow.USE)
                        .with(Phase.APPROVED)
                        .with(Dimension.VIEW, "communal-budget")
                        .with(CommunalDimensions.PART, "equipment")
                        .with(Dimension.CHAPTER, "30")
                        .with(Dimension.ARTICLE, "30.10")
                        .with(Dimension.ITEM, "30.10")
                        .with(Dimension.PROJECT, "P-07"));
    }

    @Test
    void a_total_that_a_side_states_is_no_amount_beside_its_lines() {
        BudgetSection expenses = BudgetSectionBuilder.builder(
                        section(BudgetPart.EQUIPMENT, Side.EXPENSE, line("30.10", "4.4"), line("50.10", "0.6")))
                .voted(Decimal.of(5))
                .paid(Decimal.of(3))
                .build();
        CommunalBudget budget =
                CommunalBudgetBuilder.builder().addSections(expenses).build();
        assertThat(budget.placedLines(List.of()))
                .extracting(line -> line.path().toString())
                .as("of what was paid nothing but the total is known")
                .containsExactly("/sections/0/lines/0/voted", "/sections/0/lines/1/voted", "/sections/0/paid");
    }

    @Test
    void what_one_part_hands_to_the_other_is_never_added_to_what_comes_in_and_goes_out() {
        Consolidation byView =
                example().build().budgetLines().stream().collect(Consolidation.by(Dimension.VIEW, Dimension.FLOW));
        assertThat(byView.at("communal-budget", "resource").money())
                .isEqualTo(MoneyByCurrency.of(Money.parse("16700000.00 MAD")));
        assertThat(byView.at("communal-budget", "use").money())
                .isEqualTo(MoneyByCurrency.of(Money.parse("16700000.00 MAD")));
        assertThat(byView.at("between-parts", "use").money())
                .isEqualTo(MoneyByCurrency.of(Money.parse("2500000.00 MAD")));
    }

    @Test
    void an_amount_that_could_not_be_read_is_a_line_whose_amount_is_unknown() {
        CommunalBudget budget = CommunalBudgetBuilder.builder()
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.EXPENSE,
                        line("30", "9"),
                        CommunalLineBuilder.builder().code(BudgetCode.parse("30.10"))))
                .build();
        assertThat(budget.placedLines(List.of()))
                .extracting(line -> line.path() + " " + line.line().amount())
                .containsExactly("/sections/0/lines/0/voted 9 XXX");
        List<PlacedLine> lines = budget.placedLines(List.of(Path.parse("/sections/0/lines/1/voted")));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path()).hasToString("/sections/0/lines/1/voted");
        assertThat(lines.stream()
                        .map(PlacedLine::line)
                        .collect(Consolidation.by())
                        .total()
                        .isAtLeast())
                .isTrue();
    }

    @Test
    void a_section_without_lines_counts_with_its_totals_and_a_line_without_a_code_goes_by_its_label() {
        CommunalBudget budget = CommunalBudgetBuilder.builder()
                .addSections(BudgetSectionBuilder.builder()
                        .part(BudgetPart.SPECIAL)
                        .side(Side.RECEIPT)
                        .account("INDH")
                        .voted(Decimal.of(7))
                        .build())
                .addSections(BudgetSectionBuilder.builder()
                        .addLines(CommunalLineBuilder.builder()
                                .label(LocalizedText.parse("Divers"))
                                .economic(EconomicCode.parse("6111"))
                                .paid(Decimal.of(3))
                                .build())
                        .build())
                .build();
        List<PlacedLine> lines = budget.placedLines(List.of());
        assertThat(lines)
                .extracting(line -> line.path().toString())
                .containsExactly("/sections/0/voted", "/sections/1/lines/0/paid");
        assertThat(lines.get(0).line().code(CommunalDimensions.ACCOUNT)).contains("INDH");
        assertThat(lines.get(1).line().code(Dimension.ITEM)).contains("Divers");
        assertThat(lines.get(1).line().code(CommunalDimensions.ECONOMIC)).contains("6111");
        assertThat(lines.get(1).line().phase()).contains(Phase.PAID);
    }
}
