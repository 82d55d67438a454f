package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.CostLine;
import org.indh.budget.CostLineBuilder;
import org.indh.budget.HeadingBuilder;
import org.indh.core.document.Document;
import org.indh.core.finding.Finding;
import org.indh.core.money.CurrencyCode;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** Tables in which some lines, those called "€", are in euros and all others in dirhams. */
class CurrencyTest {
    private static Budget mixed(String rows) {
        Budget budget = Sketch.of(rows);
        return BudgetBuilder.builder(budget)
                .currency(CurrencyCode.parse("MAD"))
                .headings(budget.headings().stream()
                        .map(heading -> HeadingBuilder.builder(heading)
                                .lines(inEuros(heading.lines()))
                                .build())
                        .toList())
                .applicants(budget.applicants().stream()
                        .map(each -> new ApplicantBudget(each.name(), inEuros(each.lines()), each.total()))
                        .toList())
                .build();
    }

    private static List<CostLine> inEuros(List<CostLine> lines) {
        return lines.stream()
                .map(line -> line.label() != null && line.label().text().equals("€")
                        ? CostLineBuilder.builder(line)
                                .currency(CurrencyCode.parse("EUR"))
                                .build()
                        : line)
                .toList();
    }

    private static List<String> told(String rows) {
        return Sketch.found(mixed(rows)).stream()
                .filter(said -> said.contains("BU-CCY"))
                .toList();
    }

    @Test
    void a_sum_of_two_currencies_names_both() {
        Budget budget = mixed("# A | 40 | 40 \n operating | 10 | 10 \n € | 20 | 20 \n € | 10 | 10");
        List<Finding> found = Validator.standard()
                .validate(Document.of(Budget.KIND, budget), LocalDate.of(2026, 1, 1))
                .findings();
        assertThat(found)
                .singleElement()
                .satisfies(each ->
                        assertThat(each.message().in(Language.EN).orElseThrow()).contains("MAD", "EUR"));
        assertThat(found.get(0).places()).hasSize(2);
    }

    @Test
    void blank_lines_in_another_currency_add_nothing() {
        assertThat(told("# A | 10 | 10 \n operating | 10 | 10 \n € | | ")).isEmpty();
        assertThat(told("# A | 30 | 30 \n operating | 10 | 10 \n € | 20 | 20 \n € | | "))
                .containsExactly("error BU-CCY /h/0/lines/1/currency");
    }

    @Test
    void a_total_that_is_left_blank_adds_nothing() {
        String apart = "# A \n operating | 10 | 10 \n # B \n € | 20 | 20 \n = Total | %s | %s";
        assertThat(told(apart.formatted("", ""))).isEmpty();
        assertThat(told(apart.formatted("30", "30"))).containsExactly("error BU-CCY /h/1/lines/0/currency");
    }

    @Test
    void an_applicant_s_total_adds_its_own_lines_alone() {
        String rows = "@ R \n operating | 10 | 10 \n %s | 20 | 20 \n + T | 30 | 30 \n @ S \n € | 7 | 7 \n + T | 7 | 7";
        assertThat(told(rows.formatted("€")))
                .containsExactly("error BU-CCY /applicants/0/lines/1/currency" + " /applicants/1/lines/0/currency");
        assertThat(told(rows.formatted("operating"))).isEmpty();
    }

    @Test
    void applicants_in_two_currencies_make_no_total() {
        String rows = "@ R \n operating | 10 | 10 \n + T | 10 | 10 \n @ S \n € | 20 | 20 \n + T | 20 | 20 \n";
        assertThat(told(rows)).as("side by side").isEmpty();
        assertThat(told(rows + "= Total | 30 | 30")).containsExactly("error BU-CCY /applicants/1/lines/0/currency");
    }

    @Test
    void views_of_money_in_two_currencies_are_not_compared() {
        String rows =
                "# A | 10 | 10 \n operating | 10 | 10 \n # B \n %s | 20 | 20 \n @ R \n operating | 50 | 50 \n + T | 50 | 50";
        assertThat(Sketch.found(mixed(rows.formatted("operating")))).anyMatch(said -> said.contains("BU-GRAND-SAME"));
        assertThat(Sketch.found(mixed(rows.formatted("€")))).noneMatch(said -> said.contains("BU-GRAND-SAME"));
    }
}
