package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BU-PERIOD-DUP on budgets that are judged together. */
class BudgetTwiceTest {
    private static final String FIRST = """
            kind: budget
            code: B-2031
            title: Budget
            phase: approved
            currency: MAD
            headings
            | label  | amounts.2031 | amounts.2032 |
            | Loyer  | 500          | 500          |
            | Ateliers | 900        | 900          |
            """;

    private static Written written(String... budgets) {
        return Written.of("BU-PERIOD-DUP", Stream.of(budgets).collect(Collectors.joining("\n")));
    }

    @Test
    void two_approved_budgets_of_one_code_and_year_are_told_once_however_many_lines_they_share() {
        Written written = written(FIRST, FIRST.replace("500", "300"));
        assertThat(written.found())
                .containsExactly("error /code /code /headings/0/amounts/2031 /headings/0/amounts/2031");
        assertThat(written.messages())
                .containsExactly("Budget B-2031 stands here 2 times at the same stage (approved),"
                        + " with 2 lines in common for years that overlap; the first is Loyer (2031).");
        assertThat(written(FIRST, FIRST, FIRST).found()).hasSize(1);
    }

    @Test
    void a_line_that_another_hand_wrote_is_the_same_line() {
        assertThat(written(FIRST, FIRST.replace("Loyer ", "LOYER. ").replace("Ateliers", "Voyages"))
                        .found())
                .containsExactly("error /code /code /headings/0/amounts/2031 /headings/0/amounts/2031");
    }

    @Test
    void years_that_overlap_in_part_are_the_same_period() {
        assertThat(written(FIRST, FIRST.replace("2032", "2033").replace("2031 ", "2032 "))
                        .found())
                .containsExactly("error /code /code /headings/0/amounts/2032 /headings/0/amounts/2032");
        assertThat(written(FIRST, FIRST.replace("amounts.2031", "amounts.2033").replace("amounts.2032", "amounts.2034"))
                        .found())
                .isEmpty();
    }

    @Test
    void a_total_over_all_years_of_a_table_is_of_each_of_them() {
        String whole = """
                kind: budget
                code: B-2031
                phase: approved
                currency: MAD
                period: 2030-2031
                headings
                | label | total |
                | Loyer | 700   |
                """;
        assertThat(written(FIRST, whole).found())
                .containsExactly("error /code /code /headings/0/amounts/2031 /headings/0/total");
        assertThat(written(FIRST, whole).messages()).singleElement().asString().contains("(2031, 2030-2031)");
        assertThat(written(FIRST, whole.replace("2030-2031", "2029-2030")).found())
                .isEmpty();
        assertThat(written(FIRST, whole.replace("period: 2030-2031", "asAt: 2031-01-01"))
                        .found())
                .as("of years that nobody states")
                .isEmpty();
    }

    @Test
    void years_of_a_programme_are_those_that_its_table_says_they_are() {
        String byYear = FIRST.replace("amounts.2031", "amounts.Y1").replace("amounts.2032", "amounts.Y2");
        assertThat(written(byYear, byYear).messages())
                .singleElement()
                .asString()
                .endsWith("Loyer (Y1).");
        assertThat(written(FIRST, byYear).found()).as("nobody says when Y1 is").isEmpty();
        assertThat(written(FIRST, byYear.replace("currency", "period: 2032-2033\ncurrency"))
                        .messages())
                .singleElement()
                .asString()
                .endsWith("Loyer (2032).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phase: revised",
                "phase: proposed",
                "phase: amendment",
                "asAt: 2031-01-01",
            })
    void another_stage_or_none_is_no_second_budget(String phase) {
        assertThat(written(FIRST, FIRST.replace("phase: approved", phase)).found())
                .isEmpty();
    }

    @Test
    void amendments_add_up() {
        String amendment = FIRST.replace("approved", "amendment");
        assertThat(written(FIRST, amendment, amendment).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code: B-2032",
                "asAt: 2031-01-01",
                "code: B-2031\ntitle: Budget de la coopérative Atlas",
            })
    void another_code_or_title_and_no_code_are_of_other_budgets(String code) {
        String other = FIRST.replace("title: Budget\n", "").replace("code: B-2031", code);
        assertThat(written(FIRST, other).found()).isEmpty();
    }

    @Test
    void applicants_that_have_nobody_in_common_are_of_other_bodies() {
        String ofAtlas = FIRST + "applicants\n| name |\n| Atlas |\n";
        assertThat(written(ofAtlas, FIRST + "applicants\n| name |\n| Souss |\n").found())
                .isEmpty();
        assertThat(written(ofAtlas, FIRST + "applicants\n| name |\n| Souss |\n| atlas |\n")
                        .found())
                .hasSize(1);
    }

    @Test
    void other_lines_other_currencies_noughts_and_lines_without_a_name_are_no_double() {
        assertThat(written(FIRST, FIRST.replace("Loyer", "Audit").replace("Ateliers", "Puits"))
                        .found())
                .isEmpty();
        assertThat(written(FIRST, FIRST.replace("MAD", "EUR")).found()).isEmpty();
        assertThat(written(FIRST, FIRST.replace("500", "0").replace("900", "0")).found())
                .isEmpty();
        String nameless = FIRST.replace("Loyer ", "").replace("Ateliers", "");
        assertThat(written(nameless, nameless).found()).isEmpty();
    }

    @Test
    void a_budget_approved_on_another_day_may_be_a_revision_and_later_proposals_and_revisions_are() {
        String later = "asAt: 2031-05-01\ncurrency";
        String dated = FIRST.replace("currency", "asAt: 2031-01-01\ncurrency");
        assertThat(written(dated, FIRST.replace("currency", later)).found())
                .singleElement()
                .asString()
                .startsWith("warning /code /code");
        String revised = dated.replace("approved", "revised");
        assertThat(written(revised, FIRST.replace("approved", "revised").replace("currency", later))
                        .found())
                .isEmpty();
        assertThat(written(revised, revised).found()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_said_and_not_taken_for_a_double() {
        Written stage = written(FIRST, FIRST.replace("approved", "voté hier"));
        assertThat(stage.found()).isEmpty();
        assertThat(stage.notEvaluated()).containsExactly("unreadable");
        Written amounts = written(FIRST, FIRST.replace("500", "cinq").replace("900", "neuf"));
        assertThat(amounts.found()).isEmpty();
        assertThat(amounts.notEvaluated()).containsExactly("unreadable");
        assertThat(written(FIRST, FIRST.replace("500", "cinq")).found())
                .as("another line is there twice")
                .hasSize(1);
        assertThat(written(FIRST.replace("approved", "voté hier")).notEvaluated())
                .isEmpty();
    }
}
