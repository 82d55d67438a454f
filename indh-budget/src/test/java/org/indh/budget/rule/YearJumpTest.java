package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.text.Language;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.Profile;
import org.indh.core.validation.RuleTexts;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** Which rows are asked for a reason where they change from one year to the next. */
class YearJumpTest {
    private static ValidationReport report(Dossier dossier, String... more) {
        List<String> lines = new ArrayList<>(List.of("profile: asking", "rule: BU-JUMP = info"));
        lines.addAll(List.of(more));
        return Validator.standard()
                .under(Profile.parse(lines, "asking", List.of()))
                .showingAll()
                .validate(dossier, LocalDate.of(2026, 1, 1));
    }

    private static List<String> jumped(Dossier dossier) {
        return report(dossier).findings().stream()
                .filter(finding -> finding.code().equals("BU-JUMP"))
                .map(finding -> finding.places().get(0).pointer() + " "
                        + finding.message().in(Language.EN).orElseThrow())
                .toList();
    }

    private static List<String> jumped(Budget budget) {
        return jumped(Dossier.of(List.of(Document.of(Budget.KIND, budget))));
    }

    private static List<String> jumped(String rows) {
        return jumped(Sketch.of(rows));
    }

    /** A line beside another that has 500. */
    private static List<String> jumps(String amounts) {
        return jumped("# Siège | 100 | 100 | 100 | 100 | 100 | 500\n# Réseau | " + amounts);
    }

    @Test
    void a_jump_between_inner_years_is_told_where_somebody_asks_for_it() {
        assertThat(jumps("100 | 100 | 160 | 160 | 160 | 680"))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith(
                                "/headings/1/amounts/2023 In 2023 this line goes from 100 to 160, a change of 60.0%"));
        assertThat(found("# A | 100 | 100 | 160 | 160 | 160 | 680"))
                .as("off by default")
                .isEmpty();
    }

    /** The other line has 500; of 500 and 26, the latter is less than a twentieth, of 500 and 27 it is more. */
    @Test
    void a_line_counts_above_the_part_of_the_total_that_the_rule_s_own_sentence_names() {
        assertThat(jumps("5 | 5 | 8 | 5 | 4 | 27")).hasSize(1);
        assertThat(jumps("5 | 5 | 8 | 4 | 4 | 26")).isEmpty();
        String exact = "# Siège | 95 | 95 | 95 | 95 | 95 | 475\n# Réseau | %s";
        assertThat(jumped(exact.formatted("5 | 5 | 8 | 4 | 3 | 25")))
                .as("5 %% and no more")
                .isEmpty();
        assertThat(jumped(exact.formatted("5 | 5 | 8 | 4 | 4 | 26"))).hasSize(1);
        RuleTexts texts = RuleTexts.read(BudgetPack.class, "budget", "BU-JUMP");
        assertThat(texts.asks(Language.FR).replaceAll("\\p{Z}", " ")).contains("plus de 5 % du total");
        assertThat(texts.asks(Language.EN).replaceAll("\\p{Z}", " ")).contains("above 5 % of the total");
        assertThat(texts.asks(Language.AR)).contains("5 في المائة من المجموع");
    }

    @Test
    void threshold_first_and_last_year_and_every_other_year_are_no_jumps() {
        assertThat(jumps("100 | 100 | 150 | 150 | 150 | 650"))
                .as("half and no more")
                .isEmpty();
        assertThat(jumps("100 | 200 | 200 | 200 | 200 | 900"))
                .as("the first year")
                .isEmpty();
        assertThat(jumps("200 | 200 | 200 | 200 | 90 | 890"))
                .as("the last year")
                .isEmpty();
        assertThat(jumps("28600 | 12800 | 27800 | 12800 | 27800 | 109800"))
                .as("years of meetings")
                .isEmpty();
        assertThat(jumps("5 | 5 | 9 | 9 | 9 | 37"))
                .as("a twentieth of all matters")
                .isNotEmpty();
        assertThat(jumps("3 | 3 | 6 | 6 | 6 | 24")).as("less than a twentieth").isEmpty();
        assertThat(jumps("0 | 0 | 90 | 90 | 90 | 270"))
                .as("what begins has no percentage")
                .isEmpty();
        assertThat(jumps("100 | 160 | 260"))
                .as("years that are all first or last")
                .isEmpty();
    }

    @Test
    void the_lines_of_a_heading_are_asked_and_not_the_heading_as_well() {
        assertThat(jumped("""
                # Siège   | 200 | 200 | 260 | 260 | 920
                operating | 100 | 100 | 160 | 160 | 520
                personnel | 100 | 100 | 100 | 100 | 400
                """))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("/headings/0/lines/0/amounts/2023 "));
    }

    @Test
    void the_headings_of_a_chapter_are_asked_in_its_place() {
        assertThat(jumped("""
                # Chapitre 1 | 200 | 200 | 320 | 320 | 1040
                ## Siège     | 100 | 100 | 160 | 160 |  520
                ## Antenne   | 100 | 100 | 160 | 160 |  520
                """)).hasSize(2).allMatch(said -> said.matches("/headings/0/headings/[01]/amounts/2023 .*"));
    }

    @Test
    void a_heading_whose_lines_are_blank_is_asked_itself() {
        assertThat(jumped("# Siège | 100 | 100 | 160 | 160 | 520 \n operating | | | | | "))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("/headings/0/amounts/2023 "));
    }

    @Test
    void a_total_without_years_counts_in_what_a_line_is_a_part_of() {
        String rows = "# Siège | 5 | 5 | 9 | 9 | 28 \n # Coopératives | | | | | %s";
        assertThat(jumped(rows.formatted("531"))).as("28 of 559").hasSize(1);
        assertThat(jumped(rows.formatted("532"))).as("28 of 560").isEmpty();
    }

    @Test
    void years_that_do_not_follow_each_other_are_not_compared() {
        assertThat(jumped("# Siège | 100 | 100 | | 160 | 160 | 520")).isEmpty();
        assertThat(jumped("# Siège | 100 | 100 | | 160 | 160 | 520 \n # Antenne | 1 | 1 | 1 | 1 | 1 | 5"))
                .as("a year in which only another line has something")
                .isEmpty();
    }

    @Test
    void a_line_of_which_a_year_could_not_be_read_is_not_asked() {
        assertThat(jumped(read("100"))).hasSize(1);
        assertThat(jumped(read("cent dix"))).isEmpty();
    }

    /** One heading whose first year is written like that. */
    private static Dossier read(String first) {
        ObjectNode amounts = ObjectNode.builder()
                .put("2021", first)
                .put("2022", "100")
                .put("2023", "160")
                .put("2024", "160")
                .build();
        // The others state all four years, whether or not this one can be read.
        ObjectNode even = ObjectNode.builder()
                .put("2021", "90")
                .put("2022", "90")
                .put("2023", "90")
                .put("2024", "90")
                .build();
        ListNode headings = new ListNode(
                List.of(
                        ObjectNode.builder()
                                .put("label", "Siège")
                                .put("amounts", amounts)
                                .build(),
                        ObjectNode.builder()
                                .put("label", "Antenne")
                                .put("amounts", even)
                                .build()),
                null);
        ObjectNode tree = ObjectNode.builder().put("headings", headings).build();
        return Dossier.of("t3.json", List.of(new Draft("budget", tree, List.of())), List.of(Budget.KIND));
    }

    @Test
    void where_no_threshold_is_in_force_that_is_said() {
        Dossier dossier =
                Dossier.of(List.of(Document.of(Budget.KIND, Sketch.of("# Siège | 100 | 100 | 160 | 160 | 520"))));
        ValidationReport report = report(
                dossier, "parameter: budget.jump", "  value: 50", "  from: 2027-01-01", "  fr: accord des partenaires");
        assertThat(report.findings()).noneMatch(finding -> finding.code().equals("BU-JUMP"));
        assertThat(report.notEvaluated()).extracting(NotEvaluated::code).contains("BU-JUMP");
    }
}
