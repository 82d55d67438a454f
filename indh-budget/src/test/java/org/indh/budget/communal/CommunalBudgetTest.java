package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.Phase;
import org.indh.budget.PlacedLine;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Credits;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.Revision;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.place.HcpCode;
import org.indh.core.place.StatedTerritoryBuilder;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** What a commune's budget comes to, and its money as flat lines. */
class CommunalBudgetTest {
    private static CommunalLineBuilder line(String code, String voted) {
        return CommunalLineBuilder.builder().code(BudgetCode.parse(code)).voted(Decimal.parse(voted));
    }

    private static BudgetSection section(BudgetPart part, Side side, CommunalLineBuilder... lines) {
        return BudgetSectionBuilder.builder()
                .part(part)
                .side(side)
                .lines(Arrays.stream(lines).map(CommunalLineBuilder::build).toList())
                .build();
    }

    /** Receipts 14.2, expenses 11.7 million; a grant of 1.0, a loan of 1.5; works 4.4 and loan capital 0.6. */
    private static CommunalBudgetBuilder example() {
        return CommunalBudgetBuilder.builder()
                .commune(StatedTerritoryBuilder.builder()
                        .name("Amerzgane")
                        .code(HcpCode.parse("08.401.03.03"))
                        .build())
                .year(MilestoneYear.calendar(2027))
                .currency(CurrencyCode.parse("MAD"))
                .scale(AmountScale.MILLION)
                .addSections(section(
                        BudgetPart.OPERATING,
                        Side.RECEIPT,
                        line("30.10", "14.2").role(LineRole.OWN)))
                .addSections(section(
                        BudgetPart.OPERATING,
                        Side.EXPENSE,
                        line("10", "11.7"),
                        line("10.10", "8.7"),
                        line("10.20", "3.0"),
                        line("60", "2.5").role(LineRole.TRANSFER)))
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.RECEIPT,
                        line("60", "2.5").role(LineRole.TRANSFER),
                        line("20.10", "1.0").role(LineRole.GRANT),
                        line("20.20", "1.5").role(LineRole.LOAN)))
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.EXPENSE,
                        line("30.10", "4.4").project("P-07"),
                        line("50.10", "0.6").role(LineRole.LOAN_CAPITAL)));
    }

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
    void a_programming_is_flat_lines_by_year_in_a_view_of_its_own() {
        ProgrammedLine chapter = ProgrammedLineBuilder.builder()
                .code(BudgetCode.parse("30"))
                .amounts(ImmutableSortedMap.of(MilestoneYear.calendar(2027), Decimal.of(9)))
                .build();
        ProgrammedLine article = ProgrammedLineBuilder.builder()
                .code(BudgetCode.parse("30.10"))
                .project("P-07")
                .amounts(ImmutableSortedMap.of(
                        MilestoneYear.calendar(2027), Decimal.of(9), MilestoneYear.calendar(2028), Decimal.of(8)))
                .build();
        TriennialProgramming programming = TriennialProgrammingBuilder.builder()
                .currency(CurrencyCode.parse("MAD"))
                .scale(AmountScale.MILLION)
                .addSections(ProgrammedSectionBuilder.builder()
                        .part(BudgetPart.EQUIPMENT)
                        .side(Side.EXPENSE)
                        .totals(ImmutableSortedMap.of(MilestoneYear.calendar(2029), Decimal.of(7)))
                        .addLines(chapter)
                        .addLines(article)
                        .build())
                .build();
        List<PlacedLine> lines = programming.placedLines(List.of(
                Path.parse("/sections/0/lines/1/amounts/2030"), Path.parse("/sections/0/lines/1/amounts/un jour")));
        assertThat(lines)
                .extracting(line -> line.path() + " " + line.line().amount())
                .containsExactly(
                        "/sections/0/lines/1/amounts/2027 9000000.00 MAD",
                        "/sections/0/lines/1/amounts/2028 8000000.00 MAD",
                        "/sections/0/totals/2029 7000000.00 MAD",
                        "/sections/0/lines/1/amounts/2030 null");
        assertThat(lines.get(0).line().phase()).contains(Phase.PROPOSED);
        assertThat(lines.get(0).line().code(Dimension.VIEW)).contains("triennial-programming");
        assertThat(lines.get(0).line().code(Dimension.PROJECT)).contains("P-07");
        assertThat(lines.get(3).line().code(Dimension.ABSENCE)).contains("unknown");
    }

    private static ProgrammedLineBuilder programmed(String code, long... amounts) {
        ImmutableSortedMap.Builder<MilestoneYear, Decimal> byYear = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < amounts.length; i++) {
            byYear.put(MilestoneYear.calendar(2027 + i), Decimal.of(amounts[i]));
        }
        return ProgrammedLineBuilder.builder().code(BudgetCode.parse(code)).amounts(byYear.build());
    }

    /** A chapter of 9 in 2027 that says nothing of 2028, its two articles, and one more; 20 stated for 2027 alone. */
    private static ProgrammedSection threeYears() {
        return ProgrammedSectionBuilder.builder()
                .totals(ImmutableSortedMap.of(MilestoneYear.calendar(2027), Decimal.of(20)))
                .addLines(programmed("30", 9).build())
                .addLines(programmed("30.10", 5, 4).build())
                .addLines(programmed("30.20", 4, 3).build())
                .addLines(programmed("40", 10, 2)
                        .code(null)
                        .label(LocalizedText.parse("Divers"))
                        .build())
                .build();
    }

    @Test
    void a_programmed_year_comes_to_its_stated_total_else_to_its_outermost_amounts() {
        assertThat(threeYears().total(MilestoneYear.calendar(2027))).isEqualTo(Decimal.of(20));
        assertThat(threeYears().total(MilestoneYear.calendar(2028))).isEqualTo(Decimal.of(4 + 3 + 2));
        assertThat(threeYears().total(MilestoneYear.calendar(2029))).isEqualTo(Decimal.ZERO);
    }

    @Test
    void a_total_that_a_programmed_year_states_is_no_amount_beside_its_lines() {
        List<PlacedLine> lines = TriennialProgrammingBuilder.builder()
                .addSections(threeYears())
                .build()
                .placedLines(List.of(Path.parse("/sections/0"), Path.parse("/sections/0/lines")));
        assertThat(lines)
                .extracting(line -> line.path().toString())
                .containsExactly(
                        "/sections/0/lines/1/amounts/2027",
                        "/sections/0/lines/2/amounts/2027",
                        "/sections/0/lines/3/amounts/2027",
                        "/sections/0/lines/1/amounts/2028",
                        "/sections/0/lines/2/amounts/2028",
                        "/sections/0/lines/3/amounts/2028");
        assertThat(lines.get(2).line().code(Dimension.ITEM)).contains("Divers");
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
