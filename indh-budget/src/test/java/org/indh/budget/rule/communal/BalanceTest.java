package org.indh.budget.rule.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.communal.Sketch.budget;
import static org.indh.budget.rule.communal.Sketch.found;
import static org.indh.budget.rule.communal.Sketch.notEvaluated;
import static org.indh.budget.rule.communal.Sketch.report;

import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts balance by themselves, the first hands its surplus to the second, and the second pays nothing of the first. */
class BalanceTest {
    /** The worked example: 14.2 and 11.7, a grant, a loan, works and loan capital; the surplus stands in both parts. */
    private static final String SOUND = """
            ! scale=million surplus=2.5
            # operating receipt
            30.10 own voted=14.2
            # operating expense
            10.10 voted=11.7
            60.10 transfer voted=2.5
            # equipment receipt
            60.10 transfer voted=2.5
            20.10 grant voted=1.0
            20.20 loan voted=1.5
            # equipment expense
            30.10 voted=4.4
            50.10 loan-capital voted=0.6
            """;

    @Test
    void a_sound_budget_is_left_alone() {
        assertThat(found(SOUND)).isEmpty();
        assertThat(notEvaluated(budget(SOUND))).containsExactly("CB-DEBT limit-unknown");
    }

    @Test
    void a_surplus_that_stands_nowhere_is_taken_to_be_handed_over() {
        String rows = """
                # operating receipt voted=100
                # operating expense voted=90
                # equipment receipt
                20.10 grant voted=30
                # equipment expense voted=%s
                """;
        assertThat(found(rows.formatted("40"))).isEmpty();
        assertThat(found(rows.formatted("30"))).containsExactly("error CB-PART-BALANCE /s/2/l/0/voted /s/3/voted");
    }

    @Test
    void a_total_of_the_second_part_that_balances_may_hold_the_surplus_already() {
        String rows = """
                # operating receipt voted=100
                # operating expense voted=90
                # equipment receipt voted=%s
                # equipment expense voted=%s
                """;
        assertThat(notEvaluated(budget(rows.formatted("30", "30"))))
                .containsExactly("CB-PART-BALANCE transfer-unknown");
        assertThat(found(rows.formatted("30", "30"))).isEmpty();
        assertThat(found(rows.formatted("5", "5")))
                .as("too small to hold it")
                .containsExactly("error CB-PART-BALANCE /s/2/voted /s/3/voted");
        assertThat(found(rows.formatted("30", "20"))).containsExactly("error CB-PART-BALANCE /s/2/voted /s/3/voted");
    }

    @Test
    void a_blank_line_for_the_surplus_does_not_say_that_it_was_handed_over() {
        String rows = """
                # operating receipt voted=100
                # operating expense voted=90
                # equipment receipt%s
                60.10 transfer
                20.10 grant voted=30
                # equipment expense voted=%s
                """;
        assertThat(found(rows.formatted("", "40"))).isEmpty();
        assertThat(found(rows.formatted("", "45"))).containsExactly("error CB-PART-BALANCE /s/2/l/1/voted /s/3/voted");
        assertThat(report(budget(rows.formatted("", "45"))).findings())
                .extracting(finding -> finding.message(Language.EN))
                .anySatisfy(message -> assertThat(message)
                        .contains("a surplus of 10 that no line hands to the second")
                        .contains("a gap of 5"));
        assertThat(notEvaluated(budget(rows.formatted(" voted=40", "40"))))
                .as("the total may hold it")
                .contains("CB-PART-BALANCE transfer-unknown");
    }

    @Test
    void an_unmarked_line_of_the_surplus_is_not_counted_twice() {
        String rows = """
                # operating receipt voted=100
                # operating expense voted=90
                # equipment receipt
                60.10 voted=10
                20.10 grant voted=30
                # equipment expense voted=%s
                """;
        assertThat(found(rows.formatted("40"))).isEmpty();
        assertThat(found(rows.formatted("50")))
                .as("or it is another amount that happens to be the same")
                .isEmpty();
        assertThat(found(rows.formatted("42")))
                .containsExactly("error CB-PART-BALANCE /s/2/l/0/voted /s/2/l/1/voted /s/3/voted");
    }

    @Test
    void lines_that_hand_the_surplus_over_without_being_marked_are_left_alone() {
        assertThat(found(SOUND.replace(" transfer", ""))).isEmpty();
        assertThat(found(SOUND.replace("60.10 transfer voted=2.5\n# equipment receipt", "# equipment receipt")
                        .replace("! scale=million surplus=2.5", "")
                        .replace(" transfer", "")))
                .as("only the second part has the line")
                .isEmpty();
        assertThat(found(SOUND.replaceFirst(" transfer", "")))
                .as("the second part's is marked")
                .isEmpty();
    }

    @Test
    void a_first_part_that_does_not_pay_its_way_is_told() {
        assertThat(found("# operating receipt voted=90 \n # operating expense voted=100"))
                .containsExactly("error CB-PART-BALANCE /s/0/voted /s/1/voted");
    }

    @Test
    void a_surplus_of_the_first_part_alone_says_nothing() {
        assertThat(found("# operating receipt voted=10 \n # operating expense voted=9"))
                .isEmpty();
        assertThat(found("# operating receipt voted=10")).isEmpty();
    }

    @Test
    void a_second_part_by_itself_may_lack_what_the_first_hands_over_and_can_have_no_more_than_it_spends() {
        String rows = "# equipment receipt voted=%s \n # equipment expense voted=5";
        assertThat(notEvaluated(budget(rows.formatted("2.5")))).containsExactly("CB-PART-BALANCE transfer-unknown");
        assertThat(found(rows.formatted("2.5"))).isEmpty();
        assertThat(found(rows.formatted("5.5"))).containsExactly("error CB-PART-BALANCE /s/0/voted /s/1/voted");
    }

    @Test
    void a_total_of_the_second_part_without_lines_holds_the_surplus_that_the_budget_states() {
        String rows = """
                ! transfer=10
                # operating receipt voted=100
                # operating expense voted=90
                # equipment receipt voted=%s
                # equipment expense voted=50
                """;
        assertThat(found(rows.formatted("50"))).isEmpty();
        assertThat(found(rows.formatted("40"))).isEmpty();
        assertThat(found(rows.formatted("60")))
                .containsExactly("error CB-PART-BALANCE /s/2/voted /s/3/voted /transfer");
        assertThat(found(rows.replace("transfer=10", "transfer=80").formatted("50")))
                .as("too small to hold it")
                .anyMatch(said -> said.contains("CB-PART-BALANCE"));
        assertThat(found(rows.replace("receipt voted=%s", "receipt \n 20.10 grant voted=50")))
                .as("lines that do not name it do not hold it")
                .containsExactly("error CB-PART-BALANCE /s/2/l/0/voted /s/3/voted /transfer");
    }

    @Test
    void a_line_of_the_surplus_that_only_the_first_part_marks_is_not_counted_twice() {
        String rows = SOUND.replace("# equipment receipt\n60.10 transfer", "# equipment receipt\n60.10");
        assertThat(rows).isNotEqualTo(SOUND);
        assertThat(found(rows)).isEmpty();
    }

    @Test
    void a_total_may_leave_out_the_line_that_hands_the_surplus_over() {
        String rows = """
                # operating receipt voted=100
                # operating expense voted=%s
                10 voted=90
                - transfer voted=10
                # equipment receipt voted=%s
                20 grant voted=40
                - transfer voted=10
                # equipment expense voted=50
                """;
        assertThat(found(rows.formatted("90", "50"))).isEmpty();
        assertThat(found(rows.formatted("100", "50"))).isEmpty();
        assertThat(found(rows.formatted("90", "40"))).isEmpty();
        assertThat(found(rows.formatted("80", "50")))
                .as("the total of the other lines is not that either")
                .anyMatch(said -> said.contains("CB-CODE-TREE /s/1/voted"));
    }

    @Test
    void a_deficit_that_the_budget_states_as_a_surplus_below_nil_is_held_against_it() {
        String rows = "! surplus=%s \n # operating receipt voted=800 \n # operating expense voted=1000";
        assertThat(found(rows.formatted("-200"))).containsExactly("error CB-PART-BALANCE /s/0/voted /s/1/voted");
        assertThat(found(rows.formatted("-150")))
                .containsExactly("error CB-SURPLUS-TO-II /surplus /s/0/voted > CB-PART-BALANCE");
        assertThat(notEvaluated(budget(rows.formatted("oui")))).containsExactly("CB-SURPLUS-TO-II unreadable");
    }

    @Test
    void a_gap_that_rounding_explains_is_information() {
        String rows = """
                # annex receipt abattoir
                10 voted=0.4
                20 voted=0.4
                # annex expense abattoir
                10 voted=%s
                """;
        assertThat(found(rows.formatted("0.9")))
                .containsExactly("info CB-PART-BALANCE /s/0/l/0/voted /s/0/l/1/voted /s/1/l/0/voted");
        assertThat(found(rows.formatted("1.0")))
                .containsExactly("error CB-PART-BALANCE /s/0/l/0/voted /s/0/l/1/voted /s/1/l/0/voted");
    }

    @Test
    void each_annex_budget_balances_by_itself() {
        String rows = """
                # annex receipt abattoir voted=5
                # annex expense abattoir voted=5
                # annex receipt marché voted=40
                # annex expense marché voted=30
                # annex receipt crèche voted=4
                """;
        assertThat(found(rows)).containsExactly("error CB-PART-BALANCE /s/2/voted /s/3/voted");
    }

    @Test
    void a_transfer_that_is_not_the_surplus_is_the_cause_and_the_second_part_follows() {
        assertThat(found("""
                # operating receipt voted=10.00
                # operating expense voted=9.01
                # equipment receipt
                10 transfer voted=0.8
                20 grant voted=2
                # equipment expense voted=3
                """)).containsExactly("error CB-SURPLUS-TO-II /s/2/l/0/voted /s/0/voted > CB-PART-BALANCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"! scale=million surplus=2.1", "! surplus=2.5 transfer=2.9"})
    void what_the_document_states_of_its_surplus_is_held_against_it(String head) {
        assertThat(found(SOUND.replace("! scale=million surplus=2.5", head)))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("error CB-SURPLUS-TO-II /"));
    }

    @Test
    void figures_of_one_transfer_that_are_off_are_told_together() {
        assertThat(found(SOUND.replace("transfer voted=2.5", "transfer voted=2.1")
                        .replace("voted=4.4", "voted=4.0")))
                .containsExactly("error CB-SURPLUS-TO-II /s/2/l/0/voted /s/1/l/1/voted /s/0/l/0/voted");
    }

    @Test
    void a_deficit_hands_nothing_over() {
        assertThat(found("! surplus=0 \n # operating receipt voted=80 \n # operating expense voted=90"))
                .containsExactly("error CB-PART-BALANCE /s/0/voted /s/1/voted");
        assertThat(found("! surplus=10 \n # operating receipt voted=80 \n # operating expense voted=90"))
                .containsExactly("error CB-SURPLUS-TO-II /surplus /s/0/voted > CB-PART-BALANCE");
    }

    @Test
    void a_loan_among_the_first_parts_receipts_or_for_its_expenses_is_told_once() {
        assertThat(found("""
                # operating receipt
                30.10 own voted=7
                40.10 loan voted=3
                # operating expense voted=10
                $ pays=operating principal=3
                $ pays=equipment principal=5
                """)).containsExactly("error CB-NO-II-TO-I /s/0/l/1/voted /loans/0/pays");
        assertThat(found("# operating receipt \n 40.10 loan voted=0 \n 30.10 grant voted=4"))
                .isEmpty();
    }

    @Test
    void what_the_second_part_hands_back_is_told() {
        assertThat(found("# equipment receipt voted=4 \n # equipment expense \n 60 transfer voted=1 \n 30 voted=3"))
                .containsExactly("error CB-NO-II-TO-I /s/1/l/0/voted");
    }

    @Test
    void a_budget_that_balances_only_as_a_whole_is_one_cause() {
        String rows = """
                # operating receipt voted=90
                # operating expense voted=100
                # equipment receipt voted=%s
                # equipment expense voted=30
                """;
        assertThat(found(rows.formatted("40")))
                .containsExactly("error CB-NO-II-TO-I /s/0/voted /s/2/voted > CB-PART-BALANCE > CB-PART-BALANCE");
        assertThat(found(rows.formatted("30"))).containsExactly("error CB-PART-BALANCE /s/0/voted /s/1/voted");
    }

    @Test
    void an_amount_that_nobody_could_read_leaves_its_part_unjudged() {
        String rows = SOUND.replace("own voted=14.2", "own voted=beaucoup");
        assertThat(found(rows)).isEmpty();
        assertThat(notEvaluated(budget(rows))).contains("CB-PART-BALANCE unreadable", "CB-SURPLUS-TO-II unreadable");
    }

    @Test
    void a_total_that_disagrees_with_its_lines_is_the_cause_of_what_does_not_balance() {
        assertThat(found("""
                # operating receipt voted=90
                10 voted=40
                20 voted=60
                # operating expense voted=100
                """)).containsExactly("error CB-CODE-TREE /s/0/voted > CB-PART-BALANCE");
    }
}
