package org.indh.budget.rule.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.communal.Sketch.budget;
import static org.indh.budget.rule.communal.Sketch.found;
import static org.indh.budget.rule.communal.Sketch.notEvaluated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits limit commitments, commitments orders, orders payments; and what is carried from year to year. */
class ExecutionTest {
    private static final String LINE = "# operating expense \n 30.20 voted=90 modified=10 %s";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "committed=120 ordered=80 paid=80; error CB-EXEC-ORDER /s/0/l/0/committed /s/0/l/0/voted /s/0/l/0/modified",
                "committed=100 ordered=103 paid=80; error CB-EXEC-ORDER /s/0/l/0/ordered /s/0/l/0/committed",
                "committed=100 ordered=80 paid=83; error CB-EXEC-ORDER /s/0/l/0/paid /s/0/l/0/ordered",
                "ordered=120; error CB-EXEC-ORDER /s/0/l/0/ordered /s/0/l/0/voted /s/0/l/0/modified",
                "committed=120 ordered=130 paid=140;"
                        + " error CB-EXEC-ORDER /s/0/l/0/committed /s/0/l/0/voted /s/0/l/0/modified",
            })
    void a_stage_that_goes_beyond_the_one_before_is_told_once_a_line(String stages, String said) {
        assertThat(found(LINE.formatted(stages))).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"committed=100 ordered=100 paid=100", "paid=100", "committed=120 carriedOver=20", "ordered=3 paid=2"})
    void stages_within_the_one_before_are_left_alone(String stages) {
        assertThat(found(LINE.replace("operating", "equipment").formatted(stages)))
                .isEmpty();
    }

    @Test
    void receipts_may_exceed_what_was_foreseen_and_a_line_without_credits_or_stages_says_nothing() {
        assertThat(found("# operating receipt \n 30 voted=90 modified=0 ordered=120 paid=110"))
                .isEmpty();
        assertThat(found("# operating expense \n 30 committed=90 \n 40 voted=5 modified=1"))
                .isEmpty();
    }

    @Test
    void a_table_without_a_column_for_changes_or_carried_credits_is_only_warned() {
        assertThat(found("# operating expense \n 30 voted=90 committed=120"))
                .containsExactly("warning CB-EXEC-ORDER /s/0/l/0/committed /s/0/l/0/voted");
        assertThat(found("# equipment expense \n 30 voted=90 modified=0 committed=120"))
                .containsExactly("warning CB-EXEC-ORDER /s/0/l/0/committed /s/0/l/0/voted /s/0/l/0/modified");
        assertThat(found("# equipment expense \n 30 voted=90 modified=0 committed=120 \n 40 voted=1 carriedOver=1"))
                .containsExactly("error CB-EXEC-ORDER /s/0/l/0/committed /s/0/l/0/voted /s/0/l/0/modified");
    }

    @Test
    void what_rounding_explains_and_what_a_chapter_only_sums_up_is_not_told() {
        assertThat(found("# operating expense \n 30 voted=1.5 modified=0 committed=1.6"))
                .isEmpty();
        assertThat(found("""
                # operating expense
                30 voted=200 modified=0 committed=240
                30.10 voted=100 committed=120
                30.20 voted=100 committed=120
                """))
                .containsExactly(
                        "error CB-EXEC-ORDER /s/0/l/1/committed /s/0/l/1/voted",
                        "error CB-EXEC-ORDER /s/0/l/2/committed /s/0/l/2/voted");
    }

    @Test
    void orders_beside_commitments_of_nil_are_only_warned_of_as_long_as_there_is_credit() {
        assertThat(found(LINE.formatted("committed=0 ordered=90 paid=90")))
                .containsExactly("warning CB-EXEC-ORDER /s/0/l/0/ordered /s/0/l/0/committed");
        assertThat(found(LINE.formatted("committed=0 ordered=120 paid=90")))
                .as("beyond the credit all the same")
                .containsExactly("error CB-EXEC-ORDER /s/0/l/0/ordered /s/0/l/0/voted /s/0/l/0/modified");
        assertThat(found(LINE.formatted("committed=0 ordered=80 paid=90")))
                .as("and paid beyond the order")
                .containsExactly("error CB-EXEC-ORDER /s/0/l/0/paid /s/0/l/0/ordered");
        assertThat(found(LINE.formatted("committed=0 ordered=0 paid=0"))).isEmpty();
        assertThat(found(LINE.formatted("committed=5 ordered=90")))
                .containsExactly("error CB-EXEC-ORDER /s/0/l/0/ordered /s/0/l/0/committed");
    }

    @Test
    void a_stage_that_only_a_chapter_or_a_section_states_is_judged_there() {
        String rows = """
                # operating expense voted=100%s
                10 voted=100%s
                10.10 voted=60 modified=%s
                10.20 voted=40
                """;
        assertThat(found(rows.formatted("", " committed=120", "0")))
                .containsExactly("error CB-EXEC-ORDER /s/0/l/0/committed /s/0/l/0/voted");
        assertThat(found(rows.formatted(" committed=120", "", "0")))
                .containsExactly("error CB-EXEC-ORDER /s/0/committed /s/0/voted");
        assertThat(found(rows.formatted("", " committed=120", "20")))
                .as("lines below the chapter were given more")
                .isEmpty();
        assertThat(found(rows.formatted("", " committed=120", "0").replace("10 voted=100", "10")))
                .as("nobody knows whether the lines that state credits are all")
                .isEmpty();
    }

    @Test
    void an_amount_that_nobody_could_read_leaves_its_line_unjudged() {
        String rows = LINE.formatted("committed=trop ordered=120");
        assertThat(found(rows)).isEmpty();
        assertThat(notEvaluated(budget(rows))).contains("CB-EXEC-ORDER unreadable");
    }

    @Test
    void credits_of_operation_that_are_carried_over_are_told_together() {
        assertThat(found("""
                # operating expense
                10.10 voted=5 carriedOver=2
                10.20 voted=5 carriedOver=0
                10.30 voted=5 carriedOver=1
                # equipment expense
                30.10 voted=5 carriedOver=4
                # special expense INDH
                36.10 voted=5 carriedOver=4
                """)).containsExactly("warning CB-CARRY /s/0/l/0/carriedOver /s/0/l/2/carriedOver");
    }

    @Test
    void credits_of_operation_that_only_a_chapter_carries_over_are_told_there() {
        assertThat(found("""
                # operating expense
                10 voted=100 carriedOver=50
                10.10 voted=60
                10.20 voted=40
                20 carriedOver=7 voted=5
                20.10 voted=5 carriedOver=7
                """)).containsExactly("warning CB-CARRY /s/0/l/0/carriedOver /s/0/l/4/carriedOver");
        String unread = "# operating expense \n 10 voted=100 carriedOver=un";
        assertThat(found(unread)).isEmpty();
        assertThat(notEvaluated(budget(unread))).contains("CB-CARRY unreadable");
    }

    @Test
    void credits_of_equipment_without_their_line_of_the_year_before_are_not_judged() {
        assertThat(notEvaluated(budget(AFTER))).containsExactly("CB-CARRY year-before-unknown");
        assertThat(notEvaluated(budget(AFTER.replace("carriedOver=12", "carriedOver=0"))))
                .isEmpty();
        assertThat(notEvaluated(budget(BEFORE.formatted("10").replace("30.10", "30.11")), budget(AFTER)))
                .containsExactly("CB-CARRY year-before-unknown");
        assertThat(notEvaluated(budget(BEFORE.formatted("10").replace("! ", "! scale=million ")), budget(AFTER)))
                .containsExactly("CB-CARRY units-differ");
    }

    @Test
    void a_chapter_that_carries_credits_is_held_against_itself_where_its_lines_leave_them_blank() {
        String after = AFTER.replace("30.10 voted=5 carriedOver=12", "30 voted=5 carriedOver=12 \n 30.10 voted=5");
        String before = BEFORE.formatted("10").replace("30.10", "30");
        assertThat(found(budget(before), budget(after)))
                .containsExactly("warning CB-CARRY /s/0/l/0/carriedOver /s/0/l/0/committed /s/0/l/0/paid");
    }

    private static final String BEFORE =
            "! year=2026 commune=Tamda \n # equipment expense \n 30.10 voted=20 carriedOver=0 modified=0 committed=20 paid=%s";
    private static final String AFTER =
            "! year=2027 commune=Tamda \n # equipment expense \n 30.10 voted=5 carriedOver=12";

    @Test
    void credits_of_equipment_are_carried_as_far_as_the_year_before_left_them_unpaid() {
        assertThat(found(budget(BEFORE.formatted("8")), budget(AFTER))).isEmpty();
        assertThat(found(budget(BEFORE.formatted("10")), budget(AFTER)))
                .containsExactly("warning CB-CARRY /s/0/l/0/carriedOver /s/0/l/0/committed /s/0/l/0/paid");
    }

    @Test
    void a_year_before_that_does_not_say_what_was_paid_is_not_judged_by() {
        assertThat(notEvaluated(budget(BEFORE.replace(" paid=%s", "")), budget(AFTER)))
                .containsExactly("CB-CARRY unpaid-unknown");
    }

    @ParameterizedTest
    @CsvSource({"commune=Tamda,commune=Aghmat", "year=2026,year=2025", "30.10,30.11", "! ,! scale=million "})
    void another_commune_year_line_or_unit_is_no_year_before(String here, String there) {
        assertThat(found(budget(BEFORE.formatted("10").replace(here, there)), budget(AFTER)))
                .isEmpty();
    }

    @Test
    void a_commune_is_told_by_its_code_where_both_documents_give_one() {
        String before = BEFORE.formatted("10").replace("commune=Tamda", "commune=%s");
        String after = AFTER.replace("commune=Tamda", "commune=08.401.03.03");
        assertThat(found(budget(before.formatted("08.401.03.03")), budget(after)))
                .hasSize(1);
        assertThat(found(budget(before.formatted("08.401.03.05")), budget(after)))
                .isEmpty();
        assertThat(found(budget(before.formatted("Tamda")), budget(after)))
                .as("one document gives the name and the other the code: nobody knows")
                .isEmpty();
        assertThat(found(budget(before.replace("commune=%s", "")), budget(after)))
                .as("one document says nothing")
                .hasSize(1);
    }

    @Test
    void two_budgets_of_the_year_before_are_one_too_many_to_judge_by() {
        assertThat(found(budget(BEFORE.formatted("10")), budget(BEFORE.formatted("9")), budget(AFTER)))
                .isEmpty();
    }
}
