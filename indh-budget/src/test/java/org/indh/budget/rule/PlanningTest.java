package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.CostLine;
import org.indh.budget.CostLineBuilder;
import org.indh.budget.Heading;
import org.indh.budget.HeadingBuilder;
import org.indh.budget.Phase;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.finding.Finding;
import org.indh.core.money.CurrencyCode;
import org.indh.core.time.YearRange;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** How the money was planned: applicants, signs, years, currencies, links, totals. */
class PlanningTest {
    private static final String APPLICANTS = """
            # Coopératives | 30 | 40 | 70
            = Total        | 30 | 40 | 70
            @ Réseau A
            + Total A      | 30 | 40 | 70
            @ Réseau B
            operating      |    |    |
            + Total B      |  0 |  0 |  0
            """;

    @Test
    void an_applicant_that_is_named_with_nothing_is_told_at_its_total() {
        assertThat(found(APPLICANTS)).containsExactly("info BU-EMPTY-PARTNER /applicants/1/total");
        assertThat(found(APPLICANTS.replace("+ Total B      |  0 |  0 |  0", "")))
                .containsExactly("info BU-EMPTY-PARTNER /applicants/1");
    }

    @Test
    void an_applicant_without_a_name_and_applicants_that_are_all_nil_are_a_template() {
        assertThat(found(APPLICANTS.replace("@ Réseau B", "@"))).isEmpty();
        assertThat(found("@ Réseau A \n + Total A | 0 | 0 | 0 \n @ Réseau B \n + Total B | | | "))
                .isEmpty();
    }

    @Test
    void a_negative_amount_is_told_once_with_the_sums_it_lowers() {
        assertThat(found("# A | 20 | -5 | 15 \n operating | 20 | 5 | 25 \n investment | | -10 | -10"))
                .containsExactly("warning BU-NEG /h/0/amounts/2022 /h/0/lines/1/amounts/2022 /h/0/lines/1/total");
        assertThat(found("# A | 20 | 0 | 20")).isEmpty();
    }

    @Test
    void an_amendment_may_take_money_away_and_an_approved_budget_may_not() {
        Budget less = Sketch.of("# A | 20 | -5 | 15");
        assertThat(Sketch.found(
                        BudgetBuilder.builder(less).phase(Phase.AMENDMENT).build()))
                .isEmpty();
        assertThat(Sketch.found(
                        BudgetBuilder.builder(less).phase(Phase.APPROVED).build()))
                .containsExactly("warning BU-NEG /h/0/amounts/2022");
    }

    private static Budget during(String rows, int first, int last) {
        return BudgetBuilder.builder(Sketch.of(rows))
                .period(new YearRange(first, last))
                .build();
    }

    @Test
    void amounts_outside_the_programmes_years_are_told_year_by_year() {
        assertThat(found(during("# A | 20 | 5 | 6 | 7 | 38", 2022, 2023)))
                .containsExactly(
                        "warning BU-YEARS /h/0/amounts/2021 /period", "info BU-YEARS /h/0/amounts/2024 /period");
        assertThat(found(during("# A | 0 | 5 | 6 | | 11", 2022, 2023))).isEmpty();
    }

    @Test
    void where_the_programmes_years_are_not_known_that_is_said() {
        Document<Budget> document = Document.of(Budget.KIND, Sketch.of("# A | 20 | 5 | 25"));
        assertThat(Validator.standard()
                        .validate(document, LocalDate.of(2026, 1, 1))
                        .notEvaluated())
                .extracting(NotEvaluated::code)
                .containsExactly("BU-YEARS");
    }

    private static Budget inEuros(String currency) {
        Budget dirhams = Sketch.of("# A | 30 | 30 \n operating | 10 | 10");
        var line = CostLineBuilder.builder(Sketch.of("# B | 1 | 1 \n investment | 21 | 21")
                        .headings()
                        .get(0)
                        .lines()
                        .get(0))
                .currency(CurrencyCode.parse(currency))
                .build();
        var heading =
                HeadingBuilder.builder(dirhams.headings().get(0)).addLines(line).build();
        return BudgetBuilder.builder(dirhams)
                .currency(CurrencyCode.parse("MAD"))
                .headings(List.of(heading))
                .build();
    }

    @Test
    void lines_in_two_currencies_are_told_and_not_added() {
        assertThat(found(inEuros("EUR"))).containsExactly("error BU-CCY /h/0/lines/1/currency");
    }

    @Test
    void lines_in_the_budgets_own_currency_are_added() {
        assertThat(found(inEuros("MAD"))).containsExactly("info BU-COL-SUM /h/0/amounts/2021 /h/0/total");
    }

    @Test
    void that_no_line_names_what_it_pays_for_is_told_once() {
        Budget linked = Sketch.of("# A | 30 | 30 \n operating | 10 | 10 \n investment | 20 | 20");
        var heading = linked.headings().get(0);
        var unlinked = heading.lines().stream()
                .map(line -> CostLineBuilder.builder(line).results(List.of()).build())
                .toList();
        Budget budget = BudgetBuilder.builder(linked)
                .headings(
                        List.of(HeadingBuilder.builder(heading).lines(unlinked).build()))
                .build();
        assertThat(found(budget)).containsExactly("info BU-LINE-LINK ");
        assertThat(found(linked)).isEmpty();
        assertThat(found("# A | 30 | 30")).isEmpty();
    }

    @Test
    void totals_that_are_not_stated_are_missed() {
        assertThat(found("# A | 30 | 30 | \n # B | 5 | 6 | 11 \n = T | 35 | 36 | "))
                .containsExactly("info BU-TOTAL-MISSING /h/0/total /total/total");
        assertThat(found("# A | 30 | 30 | 60 \n # B | 5 | 6 | 11")).containsExactly("info BU-TOTAL-MISSING /total");
        assertThat(found("# A | 30 | 30 | 60 \n # B | | | \n = T | 30 | 30 | 60"))
                .isEmpty();
    }

    @Test
    void headings_in_two_currencies_that_no_total_adds_stand_side_by_side() {
        Heading dirhams =
                Sketch.of("# A | 30 | 30 \n operating | 30 | 30").headings().get(0);
        Heading euros = inEuros("EUR").headings().get(0);
        Heading onlyEuros = HeadingBuilder.builder(euros)
                .amounts(new TreeMap<>())
                .total(null)
                .lines(List.of(euros.lines().get(1)))
                .build();
        BudgetBuilder apart =
                BudgetBuilder.builder().currency(CurrencyCode.parse("MAD")).headings(List.of(dirhams, onlyEuros));
        assertThat(found(apart.build())).isEmpty();
        Heading wrong =
                Sketch.of("# A | 90 | 90 \n operating | 30 | 30").headings().get(0);
        assertThat(found(apart.headings(List.of(wrong, onlyEuros)).build()))
                .contains("error BU-COL-SUM /h/0/amounts/2021 /h/0/total");
        Heading total = Sketch.of("= T | 51 | 51").total();
        assertThat(found(
                        apart.total(total).headings(List.of(dirhams, onlyEuros)).build()))
                .containsExactly("error BU-CCY /h/1/lines/0/currency");
    }

    @Test
    void a_year_that_a_heading_leaves_blank_and_its_total_has_nothing_of_is_nil() {
        assertThat(found("# A | | 100 | 100 \n operating | 40 | 100 |")).contains("error BU-COL-SUM /h/0/amounts/2021");
        assertThat(found("# A | | 100 | 140 \n operating | 40 | 100 | 140"))
                .noneMatch(said -> said.contains("BU-COL-SUM"));
    }

    private static ValidationReport judged(ObjectNode tree) {
        Dossier dossier = Dossier.of("t3.json", List.of(new Draft("budget", tree, List.of())), List.of(Budget.KIND));
        return Validator.standard().showingAll().validate(dossier, LocalDate.of(2026, 1, 1));
    }

    private static ObjectNode row(String label, String total) {
        return ObjectNode.builder().put("label", label).put("total", total).build();
    }

    @Test
    void what_could_not_be_read_is_neither_missing_nor_nil() {
        ObjectNode empty = ObjectNode.builder()
                .put("name", "Réseau B")
                .put("total", row("Total B", "douze mille"))
                .build();
        ObjectNode full = ObjectNode.builder()
                .put("name", "Réseau A")
                .put("total", row("Total A", "100"))
                .build();
        ValidationReport report = judged(ObjectNode.builder()
                .put("headings", new ListNode(List.of(row("A", "60"), row("B", "40")), null))
                .put("applicants", new ListNode(List.of(full, empty), null))
                .put("total", "cent")
                .build());
        assertThat(report.findings()).extracting(Finding::code).doesNotContain("BU-EMPTY-PARTNER", "BU-TOTAL-MISSING");
        assertThat(report.notEvaluated())
                .extracting(NotEvaluated::code)
                .contains("BU-EMPTY-PARTNER", "BU-TOTAL-MISSING");
    }

    @Test
    void a_template_whose_lines_are_blank_names_nothing_that_they_pay_for() {
        Budget template = Sketch.of("# A | 30 | 30 \n operating | |");
        Heading heading = template.headings().get(0);
        CostLine blank = CostLineBuilder.builder(heading.lines().get(0))
                .results(List.of())
                .build();
        assertThat(found(BudgetBuilder.builder(template)
                        .headings(List.of(HeadingBuilder.builder(heading)
                                .lines(List.of(blank))
                                .build()))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_row_of_one_year_needs_no_total() {
        assertThat(found("# A | 30 | | \n # B | 5 | 6 | 11 \n = T | 35 | 6 | 41"))
                .isEmpty();
        assertThat(found("# A | 30 | 1 | \n # B | 5 | 6 | 11 \n = T | 35 | 7 | 42"))
                .containsExactly("info BU-TOTAL-MISSING /h/0/total");
    }
}
