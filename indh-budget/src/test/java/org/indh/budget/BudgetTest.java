package org.indh.budget;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.period.YearCalendar;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** What a budget states, and what it adds up to. */
class BudgetTest {
    private static final SortedMap<MilestoneYear, Decimal> AMOUNTS = ImmutableSortedMap.of(
            MilestoneYear.calendar(2024), Decimal.parse("0.10"), MilestoneYear.calendar(2025), Decimal.parse("0.20"));

    private static CostLine line(String total) {
        return CostLineBuilder.builder()
                .nature(Nature.OPERATING)
                .amounts(AMOUNTS)
                .total(Decimal.parse(total))
                .build();
    }

    @Test
    void a_total_is_worked_out_exactly_whatever_the_table_states() {
        assertThat(line("0.31").computedTotal()).isEqualTo(Decimal.parse("0.3"));
        assertThat(line("0.31").total()).isEqualTo(Decimal.parse("0.31"));
    }

    @Test
    void a_heading_is_worked_out_by_year_from_all_its_parts() {
        Heading below = HeadingBuilder.builder().amounts(AMOUNTS).build();
        Heading heading = HeadingBuilder.builder()
                .addHeadings(below)
                .addLines(line("0.3"))
                .build();
        assertThat(heading.computedAmounts())
                .containsExactly(
                        entry(MilestoneYear.calendar(2024), Decimal.parse("0.2")),
                        entry(MilestoneYear.calendar(2025), Decimal.parse("0.4")));
        assertThat(below.computedAmounts()).isEmpty();
    }

    @Test
    void a_line_in_another_currency_is_not_added_to_those_in_the_budgets() {
        SortedMap<MilestoneYear, Decimal> ten = ImmutableSortedMap.of(MilestoneYear.calendar(2029), Decimal.of(10));
        CostLine euros = CostLineBuilder.builder()
                .amounts(ten)
                .currency(CurrencyCode.parse("EUR"))
                .build();
        Heading mixed =
                HeadingBuilder.builder().addLines(line("100")).addLines(euros).build();
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(mixed::computedAmounts);
        Heading alike = HeadingBuilder.builder()
                .addLines(euros)
                .addLines(euros)
                .addLines(CostLineBuilder.builder().build())
                .build();
        assertThat(alike.computedAmounts().get(MilestoneYear.calendar(2029))).isEqualTo(Decimal.of(20));
        assertThat(mixed.computedTotal())
                .as("what the heading states itself, which is nothing")
                .isEqualTo(Decimal.ZERO);
    }

    @Test
    void a_budget_is_its_headings_and_never_its_applicants() {
        Heading stated = HeadingBuilder.builder().total(Decimal.of(7)).build();
        Heading unstated = HeadingBuilder.builder().amounts(AMOUNTS).build();
        Budget budget = BudgetBuilder.builder()
                .addHeadings(stated)
                .addHeadings(unstated)
                .addApplicants(new ApplicantBudget(null, List.of(line("0.3")), null))
                .build();
        assertThat(budget.computedTotal()).isEqualTo(Decimal.parse("7.3"));
    }

    @Test
    void noughts_are_nil_and_a_total_alone_is_not() {
        CostLine noughts = CostLineBuilder.builder()
                .amounts(ImmutableSortedMap.of(MilestoneYear.calendar(2024), Decimal.ZERO))
                .build();
        assertThat(noughts.isNil()).isTrue();
        assertThat(line("0").isNil()).isFalse();
        assertThat(new ApplicantBudget(null, List.of(noughts), null).isNil()).isTrue();
        Heading total = HeadingBuilder.builder().total(Decimal.of(1)).build();
        assertThat(total.isNil()).isFalse();
        assertThat(new ApplicantBudget(null, List.of(noughts), total).isNil()).isFalse();
    }

    @Test
    void what_a_row_of_no_year_pays_for_goes_with_its_line_and_an_amount_of_a_year_is_for_that_year() {
        LocalDate first = LocalDate.of(2019, 3, 1);
        LocalDate last = LocalDate.of(2019, 11, 30);
        CostLineBuilder rent = CostLineBuilder.builder().periodFrom(first).periodUntil(last);
        Heading heading = HeadingBuilder.builder()
                .addLines(rent.total(Decimal.of(9000)).build())
                .addLines(rent.amounts(AMOUNTS).build())
                .build();
        List<BudgetLine> lines =
                BudgetBuilder.builder().addHeadings(heading).build().lines();
        assertThat(lines)
                .extracting(line ->
                        line.code(Dimension.YEAR).orElse("none") + " " + line.periodFrom() + " " + line.periodUntil())
                .containsExactly("none 2019-03-01 2019-11-30", "2024 null null", "2025 null null");
        assertThat(YearCalendar.budgetYear().place(lines.get(0)).code(Dimension.YEAR))
                .contains("2019");
    }

    private static CostLine of(Nature nature, String label) {
        return CostLineBuilder.builder()
                .label(LocalizedText.parse(label))
                .nature(nature)
                .amounts(AMOUNTS)
                .total(Decimal.parse("0.3"))
                .results(List.of("R1"))
                .activities(List.of("A.1.1", "A.1.2"))
                .build();
    }

    private static Budget thousands() {
        Heading split = HeadingBuilder.builder()
                .code("4")
                .label(LocalizedText.parse("Siège"))
                .amounts(AMOUNTS)
                .total(Decimal.parse("0.3"))
                .addLines(of(Nature.PERSONNEL, "Personnel"))
                .build();
        Heading whole = HeadingBuilder.builder()
                .label(LocalizedText.parse("Bureau local"))
                .total(Decimal.of(7))
                .build();
        return BudgetBuilder.builder()
                .currency(CurrencyCode.parse("MAD"))
                .scale(AmountScale.THOUSAND)
                .addHeadings(split)
                .addHeadings(whole)
                .total(HeadingBuilder.builder().total(Decimal.parse("7.3")).build())
                .addApplicants(new ApplicantBudget(
                        LocalizedText.parse("AVCB"), List.of(of(Nature.PERSONNEL, "Personnel")), split))
                .addApplicants(new ApplicantBudget(LocalizedText.parse("UVCW"), List.of(), whole))
                .build();
    }

    @Test
    void a_table_is_flattened_to_its_finest_rows_a_line_for_each_year() {
        BudgetLine split = BudgetLine.of(Money.parse("100 MAD"))
                .with(Dimension.BEARER, "4")
                .with(Dimension.HEADING, "4")
                .with(Dimension.ITEM, "Personnel")
                .with(Dimension.NATURE, "personnel")
                .with(Dimension.RESULT, "R1")
                .with(Dimension.VIEW, "by-bearer")
                .with(Flow.USE);
        BudgetLine whole = BudgetLine.of(Money.parse("7000 MAD"))
                .with(Dimension.BEARER, "Bureau local")
                .with(Dimension.HEADING, "Bureau local")
                .with(Dimension.VIEW, "by-bearer")
                .with(Flow.USE);
        assertThat(thousands().lines())
                .containsExactly(
                        split.with(MilestoneYear.calendar(2024)),
                        split.with(Money.parse("200 MAD")).with(MilestoneYear.calendar(2025)),
                        whole);
    }

    @Test
    void a_row_is_of_an_activity_where_it_is_of_one_alone() {
        CostLine one = CostLineBuilder.builder()
                .activities(List.of("A.1"))
                .total(Decimal.of(5))
                .build();
        CostLine two = CostLineBuilder.builder()
                .activities(List.of("A.1", "A.2"))
                .total(Decimal.of(6))
                .build();
        Budget budget = BudgetBuilder.builder()
                .currency(CurrencyCode.parse("MAD"))
                .addHeadings(HeadingBuilder.builder().lines(List.of(one, two)).build())
                .build();
        assertThat(budget.lines())
                .extracting(line -> line.code(Dimension.ACTIVITY).orElse(""))
                .containsExactly("A.1", "");
    }

    @Test
    void applicants_are_another_view_which_no_consolidation_adds() {
        List<BudgetLine> applicants = thousands().applicantLines();
        assertThat(applicants)
                .extracting(line -> line.code(Dimension.APPLICANT).orElseThrow() + " " + line.amount())
                .containsExactly("AVCB 100.00 MAD", "AVCB 200.00 MAD", "UVCW 7000.00 MAD");
        List<BudgetLine> both =
                Stream.concat(thousands().lines().stream(), applicants.stream()).toList();
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> both.stream().collect(Consolidation.by(Dimension.YEAR)));
        Consolidation views = both.stream().collect(Consolidation.by(Dimension.VIEW));
        assertThat(views.at("by-bearer").money())
                .isEqualTo(views.at("by-applicant").money());
    }

    @Test
    void amounts_of_no_stated_currency_are_in_none_and_never_mixed() {
        Budget budget = BudgetBuilder.builder()
                .addHeadings(HeadingBuilder.builder().amounts(AMOUNTS).build())
                .build();
        assertThat(budget.lines())
                .extracting(line -> line.amount())
                .containsExactly(Money.parse("0.1 XXX"), Money.parse("0.2 XXX"));
        CostLine euros = CostLineBuilder.builder()
                .currency(CurrencyCode.parse("EUR"))
                .amounts(AMOUNTS)
                .build();
        Budget mixed = BudgetBuilder.builder(budget)
                .headings(List.of(HeadingBuilder.builder().addLines(euros).build()))
                .build();
        assertThat(mixed.lines())
                .extracting(line -> line.amount())
                .containsExactly(Money.parse("0.1 EUR"), Money.parse("0.2 EUR"));
    }

    @Test
    void lines_are_of_the_version_that_the_budget_says_and_an_amendment_s_of_its_day() {
        LocalDate day = LocalDate.of(2026, 5, 7);
        Budget budget = BudgetBuilder.builder()
                .addHeadings(HeadingBuilder.builder().total(Decimal.of(7)).build())
                .addApplicants(new ApplicantBudget(
                        null,
                        List.of(),
                        HeadingBuilder.builder().total(Decimal.of(7)).build()))
                .phase(Phase.REVISED)
                .asAt(day)
                .build();
        assertThat(budget.lines()).allMatch(line -> line.is(Dimension.PHASE, "revised") && line.date() == null);
        assertThat(budget.applicantLines()).singleElement().matches(line -> line.is(Dimension.PHASE, "revised"));
        Budget amendment = BudgetBuilder.builder(budget).phase(Phase.AMENDMENT).build();
        assertThat(amendment.lines()).singleElement().matches(line -> day.equals(line.date()));
        assertThat(BudgetBuilder.builder(budget).phase(null).build().lines())
                .noneMatch(line -> line.phase().isPresent());
    }

    @Test
    void a_heading_whose_parts_are_blank_counts_with_its_own_amounts() {
        Heading blank =
                HeadingBuilder.builder().label(LocalizedText.parse("Divers")).build();
        Heading deep = HeadingBuilder.builder()
                .code("1")
                .amounts(AMOUNTS)
                .addHeadings(blank)
                .build();
        Budget budget = BudgetBuilder.builder().addHeadings(deep).build();
        assertThat(budget.lines()).hasSize(2).allMatch(line -> line.is(Dimension.HEADING, "1"));
        Heading filled = HeadingBuilder.builder(deep)
                .headings(
                        List.of(HeadingBuilder.builder(blank).addHeadings(deep).build()))
                .build();
        assertThat(BudgetBuilder.builder().addHeadings(filled).build().lines())
                .as("the same amounts, two steps below")
                .hasSize(2);
    }

    @Test
    void every_line_knows_the_amount_that_it_was_made_of() {
        assertThat(thousands().placedLines(List.of()))
                .extracting(line -> line.path() + " " + line.line().amount())
                .containsExactly(
                        "/headings/0/lines/0/amounts/2024 100.00 MAD",
                        "/headings/0/lines/0/amounts/2025 200.00 MAD",
                        "/headings/1/total 7000.00 MAD");
        assertThat(thousands().placedApplicantLines(List.of()))
                .extracting(line -> line.path().toString())
                .containsExactly(
                        "/applicants/0/lines/0/amounts/2024",
                        "/applicants/0/lines/0/amounts/2025",
                        "/applicants/1/total/total");
    }

    @Test
    void an_amount_that_could_not_be_read_is_a_line_whose_amount_is_unknown() {
        List<Path> unread = List.of(
                Path.parse("/headings/0/lines/0/amounts/2026"),
                Path.parse("/headings/0/lines/0/label"),
                Path.parse("/headings/1/amounts/2024"));
        List<PlacedLine> lines = thousands().placedLines(unread);
        assertThat(lines)
                .filteredOn(line -> line.line().money().isEmpty())
                .extracting(line -> line.path() + " " + line.line().codes().get(Dimension.YEAR))
                .containsExactly("/headings/0/lines/0/amounts/2026 2026", "/headings/1/amounts/2024 2024");
        assertThat(lines).as("the stated total would be the same money again").hasSize(4);
        assertThat(lines.stream()
                        .map(PlacedLine::line)
                        .collect(Consolidation.by())
                        .total()
                        .isAtLeast())
                .isTrue();
    }

    @Test
    void a_row_of_which_nothing_could_be_read_counts_and_its_heading_does_not_stand_in_for_it() {
        CostLine blank =
                CostLineBuilder.builder().label(LocalizedText.parse("Divers")).build();
        Heading heading = HeadingBuilder.builder()
                .code("1")
                .total(Decimal.of(9))
                .addLines(blank)
                .build();
        Budget budget = BudgetBuilder.builder().addHeadings(heading).build();
        assertThat(budget.placedLines(List.of()))
                .extracting(line -> line.path().toString())
                .containsExactly("/headings/0/total");
        assertThat(budget.placedLines(List.of(Path.parse("/headings/0/lines/0/total"))))
                .containsExactly(new PlacedLine(
                        BudgetLine.of(Absence.UNKNOWN)
                                .with(Dimension.BEARER, "1")
                                .with(Dimension.HEADING, "1")
                                .with(Dimension.ITEM, "Divers")
                                .with(Dimension.VIEW, "by-bearer")
                                .with(Flow.USE),
                        Path.parse("/headings/0/lines/0/total")));
    }
}
