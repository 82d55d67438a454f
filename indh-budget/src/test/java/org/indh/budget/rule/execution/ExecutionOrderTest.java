package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutionOrderTest {
    private static final String HEADER = "| heading | year | supplier | flow | phase | amount |\n";

    private static Written written(String... rows) {
        return Written.of("BU-EXEC-ORDER", "kind: financial-report\n" + HEADER + String.join("\n", rows));
    }

    private static List<String> found(String... rows) {
        return written(rows).found();
    }

    @Test
    void expenses_of_a_line_are_added_up_and_held_against_its_budget() {
        Written written = written(
                "| A | 2031 | | | approved | 100 MAD |",
                "| B | 2031 | | | approved | 100 MAD |",
                "| A | 2031 | Atlas | | paid | 70 MAD |",
                "| A | 2031 | Souss | use | paid | 50 MAD |");
        assertThat(written.found()).containsExactly("warning /lines/2/amount /lines/3/amount /lines/0/amount");
        assertThat(written.messages())
                .containsExactly(
                        "A: 120.00 MAD at stage “paid” against a budget of 100.00 MAD (overspend allowed: 0%).");
    }

    @Test
    void the_revised_budget_counts_and_else_the_approved_one_with_its_amendments() {
        String paid = "| A | 2031 | | | paid | 120 MAD |";
        String approved = "| A | 2031 | | | approved | 100 MAD |";
        assertThat(found(approved, "| A | 2031 | | | amendment | 20 MAD |", paid))
                .isEmpty();
        assertThat(found(approved, "| A | 2031 | | | amendment | -20 MAD |", paid))
                .hasSize(1);
        assertThat(found(approved, "| A | 2031 | | | revised | 130 MAD |", paid))
                .isEmpty();
        assertThat(found("| A | 2031 | | | approved | 130 MAD |", "| A | 2031 | | | revised | 110 MAD |", paid))
                .hasSize(1);
        assertThat(found("| A | 2031 | | | proposed | 100 MAD |", paid)).isEmpty();
    }

    @Test
    void amendments_of_a_budget_that_is_not_there_are_no_budget_and_open_new_lines_of_one_that_is() {
        String amended = "| A | 2031 | | | amendment | 20 MAD |";
        String paid = "| A | 2031 | | | paid | 120 MAD |";
        assertThat(found(amended, paid)).isEmpty();
        assertThat(found(amended, paid, "| B | 2031 | | | approved | 100 MAD |"))
                .containsExactly("warning /lines/1/amount /lines/0/amount");
    }

    @Test
    void the_profile_admits_a_shift_between_lines() {
        String rows = HEADER + "| A | 2031 | | | approved | 100 MAD |\n| A | 2031 | | | paid | %s MAD |";
        String ten = "# parameter: budget.line-shift = 10\nkind: financial-report\n";
        assertThat(Written.of("BU-EXEC-ORDER", ten + rows.formatted("110")).found())
                .isEmpty();
        assertThat(Written.of("BU-EXEC-ORDER", ten + rows.formatted("110.01")).found())
                .hasSize(1);
    }

    @Test
    void receipts_other_currencies_and_unknown_amounts_exceed_nothing() {
        String approved = "| A | 2031 | | | approved | 100 MAD |";
        assertThat(found(approved, "| A | 2031 | | resource | paid | 500 MAD |"))
                .isEmpty();
        assertThat(found(approved, "| A | 2031 | | | paid | 500 EUR |")).isEmpty();
        assertThat(found(approved, "| A | 2031 | | | paid | ? |", "| A | 2031 | | | paid | 500 MAD |"))
                .isEmpty();
        assertThat(found("| A | 2031 | | | approved | ? |", "| A | 2031 | | | paid | 500 MAD |"))
                .isEmpty();
    }

    @Test
    void a_commitment_of_one_year_may_be_for_several_and_one_without_years_exceeds_the_budget() {
        assertThat(found("| A | 2031 | | | approved | 100 MAD |", "| A | 2031 | | | committed | 300 MAD |"))
                .isEmpty();
        assertThat(found("| A | | | | approved | 100 MAD |", "| A | | | | committed | 300 MAD |"))
                .hasSize(1);
    }

    @Test
    void no_more_is_ordered_than_was_committed_to_the_same_supplier() {
        Written written = written(
                "| A | 2031 | Atlas | | committed | 100 MAD |",
                "| A | 2031 | Atlas | | ordered | 80 MAD |",
                "| A | 2031 | Atlas | | ordered | 30 MAD |");
        assertThat(written.found()).containsExactly("warning /lines/1/amount /lines/2/amount /lines/0/amount");
        assertThat(written.messages())
                .containsExactly("A: 110.00 MAD at stage “ordered” against a commitment of 100.00 MAD.");
    }

    @Test
    void spending_that_nobody_committed_exceeds_no_commitment() {
        assertThat(found(
                        "| A | 2031 | Atlas | | committed | 100 MAD |",
                        "| A | 2031 | Atlas | | paid | 100 MAD |",
                        "| A | 2031 | | | paid | 5000 MAD |"))
                .isEmpty();
    }

    @Test
    void where_a_line_could_not_be_read_nobody_knows_what_it_would_have_added() {
        Written written = written(
                "| A | 2031 | | | approved | 100 MAD |",
                "| A | 2031 | | | amended | 50 MAD |",
                "| A | 2031 | | | paid | 120 MAD |");
        assertThat(written.found()).isEmpty();
        assertThat(written.notEvaluated()).containsExactly("unreadable");
    }

    @Test
    void lines_of_another_view_are_the_same_money_again() {
        String rows = "| item | view | phase | amount |\n| A | | approved | 100 MAD |\n| A | | paid | 80 MAD |\n";
        assertThat(Written.of("BU-EXEC-ORDER", rows + "| A | by-applicant | paid | 80 MAD |")
                        .found())
                .isEmpty();
        assertThat(Written.of("BU-EXEC-ORDER", rows + "| A | | paid | 30 MAD |").found())
                .containsExactly("warning /lines/1/amount /lines/2/amount /lines/0/amount");
    }

    @Test
    void an_overspent_line_hides_no_breach_of_another() {
        assertThat(found(
                        "| A | 2031 | | | approved | 100 MAD |",
                        "| B | 2031 | | | approved | 200 MAD |",
                        "| A | 2031 | | | paid | 101 MAD |",
                        "| B | 2031 | Atlas | | committed | 50 MAD |",
                        "| B | 2031 | Atlas | | paid | 150 MAD |"))
                .containsExactly("warning /lines/2/amount /lines/0/amount", "warning /lines/4/amount /lines/3/amount");
    }

    @Test
    void under_a_heading_alone_nobody_knows_which_spending_was_committed() {
        assertThat(found(
                        "| A | 2031 | | | committed | 5000 MAD |",
                        "| A | 2031 | | | paid | 5000 MAD |",
                        "| A | 2031 | | | paid | 2000 MAD |"))
                .isEmpty();
    }
}
