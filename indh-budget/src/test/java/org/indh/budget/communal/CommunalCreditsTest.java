package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.communal.CommunalSketch.example;
import static org.indh.budget.communal.CommunalSketch.line;
import static org.indh.budget.communal.CommunalSketch.section;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Credits;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.Revision;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** What sections and lines of a commune's budget come to, and what they have of their credits. */
class CommunalCreditsTest {
    @Test
    void a_side_comes_to_its_stated_total_else_to_its_outermost_lines() {
        BudgetSection expenses = example().build().sections().get(1);
        assertThat(expenses.total(CreditColumn.VOTED)).isEqualTo(Decimal.parse("14.2"));
        assertThat(expenses.total(LineRole.TRANSFER, CreditColumn.VOTED)).isEqualTo(Decimal.parse("2.5"));
        BudgetSection stated =
                BudgetSectionBuilder.builder(expenses).voted(Decimal.of(14)).build();
        assertThat(stated.total(CreditColumn.VOTED)).isEqualTo(Decimal.of(14));
        CommunalLine blank =
                CommunalLineBuilder.builder(expenses.lines().get(0)).voted(null).build();
        BudgetSection without = BudgetSectionBuilder.builder(expenses)
                .lines(List.of(blank, expenses.lines().get(1), expenses.lines().get(2)))
                .build();
        assertThat(without.total(CreditColumn.VOTED)).isEqualTo(Decimal.parse("11.7"));
    }

    @Test
    void credits_and_rates_of_a_line() {
        CommunalLine line = line("30", "90")
                .modified(Decimal.of(-10))
                .carriedOver(Decimal.of(20))
                .committed(Decimal.of(75))
                .ordered(Decimal.of(60))
                .build();
        assertThat(line.revised()).isEqualTo(Decimal.of(80));
        assertThat(line.available()).isEqualTo(Decimal.of(100));
        assertThat(line.commitmentRate().map(rate -> rate.percent(0, RoundingMode.HALF_UP)))
                .contains(Percent.of(75));
        assertThat(line.orderRate().map(rate -> rate.percent(0, RoundingMode.HALF_UP)))
                .contains(Percent.of(80));
        assertThat(line.paymentRate()).isEmpty();
        assertThat(CommunalLineBuilder.builder(line)
                        .paid(Decimal.of(45))
                        .build()
                        .paymentRate()
                        .map(rate -> rate.percent(0, RoundingMode.HALF_UP)))
                .as("of what was ordered")
                .contains(Percent.of(75));
        assertThat(line("30", "0").committed(Decimal.of(5)).build().commitmentRate())
                .as("no part of nothing")
                .isEmpty();
    }

    private static CommunalBudget carried() {
        return CommunalBudgetBuilder.builder()
                .currency(CurrencyCode.parse("MAD"))
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.EXPENSE,
                        line("30", "800").modified(Decimal.of(50)).carriedOver(Decimal.of(400))))
                .build();
    }

    @Test
    void credits_carried_over_are_never_added_to_new_ones() {
        List<BudgetLine> approved = carried().budgetLines().stream()
                .filter(line -> line.is(Dimension.PHASE, "approved"))
                .toList();
        assertThat(approved).hasSize(2);
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> approved.stream().collect(Consolidation.by(Dimension.CHAPTER)));
        Consolidation revised =
                Revision.of(carried().budgetLines()).lines().stream().collect(Consolidation.by(Dimension.VIEW));
        assertThat(revised.at("communal-budget").money()).isEqualTo(MoneyByCurrency.of(Money.parse("850.00 MAD")));
        assertThat(revised.at("carried-over").money()).isEqualTo(MoneyByCurrency.of(Money.parse("400.00 MAD")));
    }

    private static CommunalBudget year(int year, String voted, String carried, String paid) {
        return CommunalBudgetBuilder.builder()
                .year(MilestoneYear.calendar(year))
                .currency(CurrencyCode.parse("MAD"))
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.EXPENSE,
                        line("30", voted).carriedOver(Decimal.parse(carried)).paid(Decimal.parse(paid))))
                .build();
    }

    @Test
    void credits_of_several_years_count_what_is_carried_over_once() {
        Credits credits = Credits.of(Stream.of(
                        year(2025, "1000", "0", "600"),
                        year(2026, "800", "400", "1000"),
                        year(2027, "500", "200", "650"))
                .flatMap(budget -> budget.creditYear(BudgetPart.EQUIPMENT).stream())
                .toList());
        assertThat(credits.total()).isEqualTo(Money.parse("2300.00 MAD"));
        assertThat(credits.doubleCount()).isEqualTo(Money.parse("2900.00 MAD"));
        assertThat(credits.breaks()).isEmpty();
        assertThat(CommunalBudgetBuilder.builder().build().creditYear(BudgetPart.EQUIPMENT))
                .isEmpty();
    }
}
