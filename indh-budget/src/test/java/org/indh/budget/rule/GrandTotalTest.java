package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.Dimension;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.budget.execution.StatedTotal;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A budget's total is one, whoever adds it up and whoever quotes it. */
class GrandTotalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Test
    void two_views_without_a_total_that_decides_give_the_same_total() {
        String views = """
                # A         | 30 | 40 | 70
                # B         |  5 |  6 | 11
                @ Réseau A
                + Total A   | 30 | 46 | 76
                @ Réseau B
                + Total B   |  5 |  0 |  5
                """;
        assertThat(found(views)).containsExactly("info BU-TOTAL-MISSING /total");
        assertThat(found(views.replace("5 |  0 |  5", "8 |  0 |  8")))
                .containsExactly("error BU-GRAND-SAME /headings /applicants", "info BU-TOTAL-MISSING /total");
        assertThat(found(views.replace("+ Total B   |  5 |  0 |  5", "")))
                .as("nobody filled it in for the second applicant")
                .containsExactly("info BU-EMPTY-PARTNER /applicants/1", "info BU-TOTAL-MISSING /total");
    }

    private static List<String> quoted(String amount, String... codes) {
        Budget budget = BudgetBuilder.builder(Sketch.of("# A | 30 | 40 | 70 \n # B | 5 | 6 | 11 \n = T | 35 | 46 | 81"))
                .code("T3-OS2")
                .currency(CurrencyCode.parse("MAD"))
                .scale(AmountScale.THOUSAND)
                .build();
        return quoted(budget, amount, codes);
    }

    private static List<String> quoted(Budget budget, String amount, String... codes) {
        ImmutableSortedMap.Builder<Dimension, String> told = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < codes.length; i += 2) {
            told.put(Dimension.of(codes[i]), codes[i + 1]);
        }
        FinancialReport report = FinancialReportBuilder.builder()
                .totals(List.of(StatedTotal.of(told.build(), Money.parse(amount))))
                .lines(List.of())
                .rates(List.of())
                .advances(List.of())
                .keys(List.of())
                .funding(List.of())
                .grants(List.of())
                .credits(List.of())
                .build();
        Dossier dossier =
                Dossier.of(List.of(Document.of(Budget.KIND, budget), Document.of(FinancialReport.KIND, report)));
        return Validator.standard().validate(dossier, TODAY).findings().stream()
                .filter(finding -> finding.code().equals("BU-GRAND-SAME"))
                .flatMap(finding -> Stream.of(finding.message().in(Language.EN).orElseThrow()))
                .toList();
    }

    @Test
    void a_gap_of_rounding_between_two_views_or_in_a_quote_is_an_information() {
        assertThat(found("# A | 100.5 | | 100.5 \n @ R \n operating | 100.4 | | 100.4"))
                .contains("info BU-GRAND-SAME /headings /applicants");
        Budget budget = BudgetBuilder.builder(Sketch.of("# A | 30.24 | | 30.24 \n = T | 30.24 | | 30.24"))
                .code("T3-OS2")
                .currency(CurrencyCode.parse("MAD"))
                .build();
        assertThat(quoted(budget, "30 MAD", "budget", "T3-OS2", "phase", "approved"))
                .singleElement()
                .asString()
                .endsWith("the same amount, rounded.");
        assertThat(quoted(budget, "31 MAD", "budget", "T3-OS2", "phase", "approved"))
                .singleElement()
                .asString()
                .doesNotContain("rounded");
    }

    @Test
    void a_report_quotes_the_total_that_the_budget_states() {
        String[] link = {"budget", "T3-OS2", "phase", "approved"};
        assertThat(quoted("81000 MAD", link)).isEmpty();
        assertThat(quoted("81499 MAD", link))
                .as("the table counts in whole thousands")
                .isEmpty();
        assertThat(quoted("18000 MAD", link))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("18,000.00\u00a0MAD", "T3-OS2", "81,000.00\u00a0MAD"));
        assertThat(quoted("18000 EUR", link)).as("another currency").isEmpty();
        assertThat(quoted("18000 MAD", "budget", "T3-OS9", "phase", "approved"))
                .as("of another")
                .isEmpty();
        assertThat(quoted("18000 MAD", "budget", "T3-OS2", "phase", "paid")).isEmpty();
        assertThat(quoted("18000 MAD", "budget", "T3-OS2", "phase", "approved", "year", "2021"))
                .as("of one year")
                .isEmpty();
    }

    private static List<String> same(Budget budget) {
        return found(budget).stream()
                .filter(said -> said.contains("BU-GRAND-SAME"))
                .toList();
    }

    @Test
    void headings_that_only_name_things_are_no_view() {
        String applicants = "@ Réseau A \n + Total A | 30 | 40 | 70";
        assertThat(same(Sketch.of("# Coopératives \n # Siège \n" + applicants))).isEmpty();
        assertThat(same(Sketch.of("# Coopératives \n # Siège | 30 | 45 | 75 \n" + applicants)))
                .hasSize(1);
    }

    @Test
    void a_heading_that_states_nothing_counts_with_what_stands_under_it() {
        String rows = """
                # Coopératives
                ## Tissage
                operating     | 10 | 10 | 20
                ## Menuiserie | 20 | 30 | 50
                ## Poterie
                @ Réseau A
                + Total A     | 30 | 40 | 70
                """;
        assertThat(same(Sketch.of(rows))).isEmpty();
        assertThat(same(Sketch.of(rows.replace("20 | 30 | 50", "20 | 38 | 58"))))
                .containsExactly("error BU-GRAND-SAME /headings /applicants");
    }

    @Test
    void rows_that_state_no_total_count_with_their_years() {
        String rows = """
                # Coopératives | 30 | 40 |
                @ Réseau A
                + Total A      | 30 | 40 |
                """;
        assertThat(same(Sketch.of(rows))).isEmpty();
        assertThat(same(Sketch.of(rows.replace("+ Total A      | 30", "+ Total A | 33"))))
                .hasSize(1);
    }

    @Test
    void views_in_the_currency_that_the_table_says_are_compared_as_well() {
        Budget budget = BudgetBuilder.builder(
                        Sketch.of("# A | 30 | 40 | 70 \n operating | 30 | 40 | 70 \n @ R \n + T | 30 | 45 | 75"))
                .currency(CurrencyCode.parse("MAD"))
                .build();
        assertThat(same(budget)).hasSize(1);
    }

    /** Of a table in thousands with one digit after the point, amounts are known to the hundred. */
    @ParameterizedTest
    @CsvSource({"81450, 0", "81450.01, 1", "81350, 0", "81349.99, 1"})
    void a_quote_is_right_within_half_a_step_of_a_table_in_thousands(String amount, int findings) {
        Budget budget = BudgetBuilder.builder(Sketch.of("# A | 35.2 | 46.2 | 81.4 \n = T | 35.2 | 46.2 | 81.4"))
                .code("T3-OS2")
                .currency(CurrencyCode.parse("MAD"))
                .scale(AmountScale.THOUSAND)
                .build();
        assertThat(quoted(budget, amount + " MAD", "budget", "T3-OS2", "phase", "approved"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "31.24, 31,    rounded",
        "31.50, 32,    rounded",
        "31.51, 31,    another",
        "31.24, 31.42, another",
        "31,    31.24, rounded",
        "31,    31.50, rounded",
        "31,    31.51, another",
    })
    void an_amount_in_whole_dirhams_is_the_same_to_the_cent_rounded(String stated, String quote, String said) {
        Budget budget = BudgetBuilder.builder(Sketch.of("# A | | | " + stated + " \n = T | | | " + stated))
                .code("T3-OS2")
                .currency(CurrencyCode.parse("MAD"))
                .build();
        assertThat(quoted(budget, quote + " MAD", "budget", "T3-OS2", "phase", "approved"))
                .singleElement()
                .matches(told -> told.endsWith("rounded.") == said.equals("rounded"));
    }
}
