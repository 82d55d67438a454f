package org.indh.budget.rule.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.communal.Sketch.budget;
import static org.indh.budget.rule.communal.Sketch.found;
import static org.indh.budget.rule.communal.Sketch.notEvaluated;
import static org.indh.budget.rule.communal.Sketch.report;

import java.util.Objects;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;

/** Lines stand under their articles and chapters, which come to what their lines do; virements take what they give. */
class StructureTest {
    private static final String ROWS = """
            # operating expense voted=160
            20 voted=90
            20.10 voted=50
            20.20 voted=40
            30 voted=70
            30.99 voted=70
            """;

    @Test
    void a_tree_that_adds_up_is_left_alone() {
        assertThat(found(ROWS)).isEmpty();
    }

    @Test
    void lines_without_their_chapter_are_told_chapter_by_chapter() {
        assertThat(found(ROWS.replace("30 voted=70\n", "20.30 voted=0 \n 20.40 voted=0 \n")
                        + "30.98 voted=0 \n 40.10 voted=0"))
                .containsExactly("error CB-CODE-TREE /s/0/l/5/code /s/0/l/6/code", "error CB-CODE-TREE /s/0/l/7/code");
    }

    @Test
    void a_budget_that_lists_no_chapters_or_no_paragraphs_is_not_told_of_them() {
        assertThat(found("# operating expense \n 20.10 voted=5 \n 20.20 voted=5 \n 30 voted=5"))
                .isEmpty();
        assertThat(found("# operating expense \n 20 voted=5 \n 20.10.10.11 voted=5 \n - voted=1"))
                .isEmpty();
    }

    @Test
    void a_side_that_lists_no_chapters_is_not_told_of_those_that_the_other_lists() {
        assertThat(found(ROWS.replace("operating expense", "equipment expense")
                        + "# equipment receipt \n 30.10 voted=160"))
                .isEmpty();
    }

    @Test
    void a_chapter_of_the_other_side_is_not_the_lines_own() {
        assertThat(found("""
                # operating receipt
                10 voted=5
                10.10 voted=5
                # operating expense
                20 voted=9
                20.10 voted=5
                20.20 voted=4
                10.10 voted=5
                """)).contains("error CB-CODE-TREE /s/1/l/3/code");
    }

    @Test
    void a_chapter_that_does_not_come_to_its_lines_is_told_once_for_all_columns_with_what_may_explain_it() {
        String rows = """
                # operating expense voted=61 paid=44
                20 voted=61 paid=44
                20.10 voted=18 paid=15
                20.20 voted=24 paid=17
                20.30 voted=28 paid=21
                """;
        assertThat(found(rows)).containsExactly("error CB-CODE-TREE /s/0/l/0/voted /s/0/l/0/paid");
        String message = report(budget(rows)).findings().stream()
                .filter(finding -> finding.code().equals("CB-CODE-TREE"))
                .map(finding -> Objects.requireNonNull(finding.message()).orFirst(Language.EN))
                .findFirst()
                .orElseThrow();
        assertThat(message).contains("61", "70", "2 columns are concerned");
    }

    @Test
    void a_chapters_title_above_its_lines_and_its_total_below_them_are_one() {
        String rows = """
                # operating expense voted=90
                20
                20.10 voted=50
                20.20 voted=40
                20 voted=%s
                """;
        assertThat(found(rows.formatted("90"))).isEmpty();
        assertThat(found(rows.formatted("97"))).containsExactly("error CB-CODE-TREE /s/0/l/3/voted");
    }

    @Test
    void a_wrong_line_is_told_at_the_deepest_sum_that_it_upsets() {
        assertThat(found(ROWS.replace("20.10 voted=50", "20.10 voted=53")))
                .containsExactly("error CB-CODE-TREE /s/0/l/0/voted");
    }

    @Test
    void gaps_that_rounding_explains_are_one_information() {
        assertThat(found("""
                # operating expense
                20 voted=0.3
                20.10 voted=0.1
                20.20 voted=0.1
                30 voted=0.3
                30.10 voted=0.1
                30.20 voted=0.1
                """)).containsExactly("info CB-CODE-TREE /s/0/l/0/voted /s/0/l/3/voted");
    }

    @Test
    void a_blank_heading_is_passed_over_and_a_column_that_no_line_states_is_not_added() {
        assertThat(found("""
                # operating expense voted=90 paid=12
                20
                20.10 voted=50
                20.20 voted=40
                """)).isEmpty();
    }

    @Test
    void an_amount_that_nobody_could_read_leaves_its_column_unjudged() {
        String rows = ROWS.replace("20.10 voted=50", "20.10 voted=?");
        assertThat(found(rows)).isEmpty();
        assertThat(notEvaluated(budget(rows))).contains("CB-CODE-TREE unreadable");
    }

    @Test
    void a_virement_that_gives_more_than_it_takes_is_told_with_its_moves() {
        assertThat(found("~ decision=D-14 \n > operating 30.20 300 \n > operating 20.10 -200"))
                .containsExactly("warning CB-VIREMENT /virements/0/moves/0/amount /virements/0/moves/1/amount");
        assertThat(found("~ decision=D-14 \n > operating 30.20 300 \n > operating 20.10 -300"))
                .isEmpty();
    }

    @Test
    void a_virement_of_which_an_amount_is_missing_or_unreadable_is_not_added() {
        assertThat(found("~ decision=D-14 \n > operating 30.20 300 \n > operating 20.10 \u00a0"))
                .isEmpty();
        assertThat(notEvaluated(budget("~ decision=D-14 \n > operating 30.20 300 \n > operating 20.10 moins")))
                .containsExactly("CB-VIREMENT unreadable");
    }

    @Test
    void virements_between_chapters_without_a_decision_are_told_together() {
        assertThat(found("""
                ~
                > operating 30.20 3
                > operating 20.10 -3
                ~ decided=2026-05-07
                > operating 30.20 3
                > operating 20.10 -3
                ~
                > operating 30.20 3
                > operating 30.10 -3
                ~
                > equipment 30.20 3
                > operating 30.20 -3
                """)).containsExactly("warning CB-VIREMENT /virements/0/decision /virements/3/decision");
    }

    @Test
    void a_decision_or_its_day_that_nobody_could_read_is_not_taken_for_none() {
        String rows = """
                ~ decided=mai-2026-environ
                > operating 30.20 3
                > operating 20.10 -3
                """;
        assertThat(found(rows)).isEmpty();
        assertThat(notEvaluated(budget(rows))).containsExactly("CB-VIREMENT unreadable");
        assertThat(found(rows.replace("decided=mai-2026-environ", "")))
                .containsExactly("warning CB-VIREMENT /virements/0/decision");
        assertThat(notEvaluated(budget(rows.replace("20.10", "30.10"))))
                .as("nobody needs a decision within a chapter")
                .isEmpty();
    }
}
