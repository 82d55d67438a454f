package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.core.document.Document;
import org.indh.core.finding.Finding;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** What findings on sums say may have made the gap. */
class SumExplanationTest {
    private static final String SOUND = """
            # Coopératives | 183402.17 | 197310.84 |  380713.01
            investment     | 120077.39 | 155120.63 |  275198.02
            operating      |  63324.78 |  42190.21 |  105514.99
            # Siège        | 140596.53 | 138840.95 |  279437.48
            operating      |  40211.36 |  38107.44 |   78318.80
            personnel      | 100385.17 | 100733.51 |  201118.68
            = Total        | 323998.70 | 336151.79 |  660150.49
            """;

    private static List<Finding> found(String rows) {
        return Validator.standard()
                .validate(Document.of(Budget.KIND, Sketch.of(rows)), LocalDate.of(2026, 1, 1))
                .findings();
    }

    private static String message(String rows, Language language) {
        List<Finding> found = found(rows);
        assertThat(found).hasSize(1);
        return found.get(0).message().in(language).orElseThrow();
    }

    private static String message(String rows) {
        return message(rows, Language.EN);
    }

    @Test
    void a_table_that_adds_up_is_silent() {
        assertThat(found(SOUND)).isEmpty();
    }

    @Test
    void the_cell_that_upsets_every_sum_has_two_digits_swapped() {
        String swapped = SOUND.replace("63324.78", "36324.78");
        assertThat(message(swapped))
                .contains("with 63,324.78 instead of 36,324.78, they would all be right.")
                .contains("A possible explanation: two neighbouring digits swapped, Coopératives / operating (2021);"
                        + " 63,324.78 instead of 36,324.78 would make the sum right (")
                .contains(" hypotheses tried; chance would do as well in 4.77% of cases at most).");
        assertThat(message(swapped, Language.FR))
                .contains("Explication possible : deux chiffres voisins intervertis, Coopératives / operating (2021)");
        assertThat(message(swapped, Language.AR)).contains("تفسير محتمل: رقمان متجاوران تبادلا موضعيهما");
    }

    @Test
    void a_total_that_upsets_the_sums_lost_a_digit() {
        assertThat(message(SOUND.replace("660150.49", "66150.49")))
                .contains("a digit left out, Total; a total of 660,150.49 instead of 66,150.49");
    }

    @Test
    void a_line_that_its_heading_lacks_stands_under_the_other() {
        // Both headings are right; the line of the second stands among those of the first as well.
        String twice = SOUND.replace("# Siège", "personnel | 100385.17 | 100733.51 | 201118.68\n# Siège");
        assertThat(message(twice))
                .startsWith("The heading states 183,402.17, whereas its lines make 283,787.34")
                .contains("A possible explanation: line left out of the total, Coopératives / personnel (2021)");
    }

    @Test
    void a_line_that_only_another_heading_has_is_missed() {
        String moved = SOUND.replace("323998.70 | 336151.79 |  660150.49", "424383.87 | 436885.30 |  861269.17")
                .replace("183402.17 | 197310.84 |  380713.01", "283787.34 | 298044.35 |  581831.69");
        assertThat(message(moved))
                .startsWith("The heading states 283,787.34, whereas its lines make 183,402.17")
                .contains(
                        "A possible explanation: line left out of the list, Siège / personnel (2021); 100,385.17 more");
    }

    @Test
    void an_amount_of_the_year_beside_is_told_so() {
        String shifted = SOUND.replace("|  63324.78 |  42190.21 |", "|  42190.21 |  63324.78 |");
        assertThat(found(shifted))
                .anySatisfy(
                        each -> assertThat(each.message().in(Language.EN).orElseThrow())
                                .contains(
                                        "shifted column, Coopératives / operating (2021) (compare Coopératives / operating (2022))"));
    }

    @Test
    void a_gap_in_round_amounts_has_no_explanation() {
        String round = """
                # Coopératives | 10000 | 20000 | 30000
                investment     |  4000 |  9000 | 13000
                operating      |  3000 | 11000 | 14000
                personnel      |  1000 |       |  1000
                """;
        assertThat(message(round)).contains("a gap of 2,000").doesNotContain("explanation");
    }

    @Test
    void only_as_many_gaps_as_a_report_shows_are_explained() {
        StringBuilder rows = new StringBuilder("# Juste | 5.13 | 6.24 | 11.37\n");
        for (int i = 0; i < 21; i++) {
            // The total has the wrong sign.
            rows.append("# Porteur ")
                    .append(i)
                    .append(" | ")
                    .append(11_203 + 137 * i)
                    .append(".47 | ");
            rows.append(20_111 + 61 * i)
                    .append(".12 | -")
                    .append(31_314 + 198 * i)
                    .append(".59\n");
        }
        List<String> messages = Validator.standard()
                .showingAll()
                .validate(Document.of(Budget.KIND, Sketch.of(rows.toString())), LocalDate.of(2026, 1, 1))
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("BU-ROW-SUM"))
                .map(finding -> finding.message().in(Language.EN).orElseThrow())
                .toList();
        assertThat(messages).hasSize(21);
        assertThat(messages.subList(0, 20)).allMatch(message -> message.contains("explanation: reversed sign"));
        assertThat(messages.get(20)).doesNotContain("explanation");
    }

    @Test
    void the_year_before_is_beside_as_well_and_blank_rows_do_not_hide_it() {
        String shifted = """
                # Coopératives | 162267.60 | 197310.84 |
                investment     | 120077.39 | 155120.63 |
                operating      |  42190.21 |  63324.78 |
                """;
        for (String rows : List.of(shifted, shifted + "personnel | | | ")) {
            assertThat(found(rows))
                    .anySatisfy(
                            each -> assertThat(each.message().in(Language.EN).orElseThrow())
                                    .contains(
                                            "shifted column, Coopératives / operating (2022) (compare Coopératives / operating (2021))"));
        }
    }

    @Test
    void an_amount_that_upsets_every_sum_is_explained_alone_though_another_could_explain_one_of_them() {
        // 27,000 less: 36,324.78 with its first digits swapped, or 14,190.21.
        String rows = """
                # Coopératives | 196310.84 | 183402.17 |  379713.01
                investment     | 155120.63 | 120077.39 |  275198.02
                operating      |  14190.21 |  36324.78 |   77514.99
                personnel      |  27000.00 |           |   27000.00
                """;
        assertThat(message(rows))
                .contains("two neighbouring digits swapped, Coopératives / operating (2022); 63,324.78 instead of")
                .doesNotContain("14,190.21");
    }

    @Test
    void an_applicant_s_line_is_called_by_the_applicant() {
        String applicant = SOUND.replace("# Siège", "@ Réseau A")
                .replace(
                        "= Total        | 323998.70 | 336151.79 |  660150.49",
                        "+ Total A | 140596.53 | 138840.95 |  279437.48")
                .replace("# Coopératives | 183402.17 | 197310.84 |  380713.01\n", "# Coopératives\n");
        assertThat(found(applicant.replace("38107.44", "31807.44")))
                .anySatisfy(each -> assertThat(each.message().in(Language.EN).orElseThrow())
                        .contains("two neighbouring digits swapped, Réseau A / operating (2022)"));
    }

    /** What the lines of a heading lack is looked for among the lines of others: not among its own, nor among sums. */
    @Test
    void neither_sums_nor_a_heading_s_own_lines_are_missed_in_its_list() {
        String rows = """
                # Coopératives | %s | 197310.84 |
                investment     | 120077.39 | 155120.63 |
                operating      |  63324.78 |  42190.21 |
                # Siège        | 140596.53 | 138840.95 |
                operating      |  40211.36 |  38107.44 |
                personnel      | 100385.17 | 100733.51 |
                = Total        | %s | 336151.79 |
                """;
        String missed = "line left out of the list";
        assertThat(messages(rows.formatted("283787.34", "424383.87")))
                .as("personnel of the other heading")
                .anyMatch(message -> message.contains(missed));
        assertThat(messages(rows.formatted("303479.56", "444076.09")))
                .as("its own investment")
                .anyMatch(message -> message.contains("a gap of 120,077.39"))
                .noneMatch(message -> message.contains(missed));
        assertThat(messages(rows.formatted("323998.70", "464595.23")))
                .as("the other heading's sum")
                .anyMatch(message -> message.contains("a gap of 140,596.53"))
                .noneMatch(message -> message.contains(missed));
    }

    private static List<String> messages(String rows) {
        return found(rows).stream()
                .map(each -> each.message().in(Language.EN).orElseThrow())
                .toList();
    }

    @Test
    void of_columns_no_more_gaps_are_explained_either() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            // The line has the wrong sign, in its only year.
            String amount = (11_203 + 137 * i) + ".47";
            rows.append("# Porteur " + i + " | " + amount + " | \noperating | -" + amount + " | \n");
        }
        List<String> messages = Validator.standard()
                .showingAll()
                .validate(Document.of(Budget.KIND, Sketch.of(rows.toString())), LocalDate.of(2026, 1, 1))
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("BU-COL-SUM"))
                .map(finding -> finding.message().in(Language.EN).orElseThrow())
                .toList();
        assertThat(messages).hasSize(21);
        assertThat(messages.subList(0, 20)).allMatch(message -> message.contains("explanation: reversed sign"));
        assertThat(messages.get(20)).doesNotContain("explanation");
    }
}
