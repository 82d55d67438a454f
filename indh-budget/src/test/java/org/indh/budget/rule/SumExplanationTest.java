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
}
