package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class RowSumTest {
    /** The last of three headings is short of a cent, and so is every total below it. */
    private static final String ONE_CENT = """
            # Coopératives | 30.10 | 40.25 | 70.35
            operating      | 30.10 | 40.25 | 70.35
            personnel      |       |       |
            # Siège        | 11.30 | 13.40 | 24.69
            operating      |  1.20 |  2.20 |  3.40
            personnel      | 10.10 | 11.20 | 21.29
            = Total        | 41.40 | 53.65 | 95.04
            operating      | 31.30 | 42.45 | 73.75
            personnel      | 10.10 | 11.20 | 21.29
            @ Réseau A
            operating      | 31.30 | 42.45 | 73.75
            personnel      | 10.10 | 11.20 | 21.29
            + Total A      | 41.40 | 53.65 | 95.04
            """;

    @Test
    void a_gap_that_goes_down_the_total_column_is_told_once_at_the_row_it_started_from() {
        assertThat(found(ONE_CENT))
                .containsExactly("info BU-ROW-SUM /h/1/lines/1/total /h/1/total /total/total /total/lines/1/total"
                        + " /applicants/0/lines/1/total /applicants/0/total/total");
    }

    @Test
    void the_same_gap_beyond_rounding_is_an_error_with_the_same_root() {
        String tenEuros =
                ONE_CENT.replace("21.29", "11.30").replace("24.69", "14.70").replace("95.04", "85.05");
        assertThat(found(tenEuros))
                .containsExactly("error BU-ROW-SUM /h/1/lines/1/total /h/1/total /total/total /total/lines/1/total"
                        + " /applicants/0/lines/1/total /applicants/0/total/total");
    }

    @Test
    void without_the_gap_nothing_is_said() {
        assertThat(found(ONE_CENT.replace("21.29", "21.30")
                        .replace("24.69", "24.70")
                        .replace("95.04", "95.05")))
                .isEmpty();
    }

    @Test
    void two_gaps_of_two_rows_are_told_apart_and_a_total_that_bears_both_is_a_place_of_each() {
        assertThat(found("""
                # Coopératives | 30 | 40 |  90
                # Siège        | 10 | 10 |  50
                # Antenne      |  5 |  5 |  10
                = Total        | 45 | 55 | 150
                """))
                .containsExactly(
                        "error BU-ROW-SUM /h/0/total /total/total", "error BU-ROW-SUM /h/1/total /total/total");
    }

    @Test
    void rounding_explains_half_a_step_for_each_amount_and_for_the_total() {
        // Two amounts and their total in steps of 0.1: 0.15 is explained, 0.2 is not.
        assertThat(found("# A | 1.1 | 1.1 | 2.3")).containsExactly("info BU-ROW-SUM /h/0/total");
        assertThat(found("# A | 1.1 | 1.1 | 2.4")).containsExactly("error BU-ROW-SUM /h/0/total");
        assertThat(found("# A | 1.1 | 1.1 | 2.1")).containsExactly("info BU-ROW-SUM /h/0/total");
    }

    @Test
    void the_steps_are_those_of_the_whole_table() {
        assertThat(found("# A | 11 | 11 | 23")).containsExactly("info BU-ROW-SUM /h/0/total");
        assertThat(found("# A | 11 | 11 | 23 \n # B | 1.25 | 2 | 3.25 \n = T | 12.25 | 13 | 26.25"))
                .containsExactly("error BU-ROW-SUM /h/0/total /total/total");
    }

    @Test
    void a_year_that_is_left_out_of_every_row_is_one_finding() {
        assertThat(found("""
                # Coopératives | 30 | 40 |  90
                operating      | 30 | 40 |  90
                # Siège        | 10 | 10 |  50
                personnel      | 10 | 10 |  50
                = Total        | 40 | 50 | 140
                """))
                .containsExactly("error BU-ROW-SUM /h/0/total /h/0/lines/0/total /h/1/total /h/1/lines/0/total"
                        + " /total/total");
    }

    @Test
    void nil_rows_and_rows_without_a_total_are_no_gaps() {
        assertThat(found("# A | | | \n # B | 5 | 6 | 11 \n = T | 5 | 6 | 11")).isEmpty();
        assertThat(found("# A | 5 | | 5 \n # B | | | 7 \n = T | | | 12")).isEmpty();
    }

    @Test
    void digits_that_only_a_formula_made_are_no_gap_in_whatever_sum() {
        String thirds = """
                # Partenaires | 333333.333333333 | 333333.333333333 | 333333.333333333 | 1000000
                operating     | 333333.333333333 | 333333.333333333 | 333333.333333333 | 1000000
                # Siège       | 33.3333333333333 | 33.3333333333333 | 33.3333333333333 | 100
                operating     | 33.3333333333333 | 33.3333333333333 | 33.3333333333333 | 100
                = Total       | 333366.666666667 | 333366.666666667 | 333366.666666667 | 1000100
                """;
        assertThat(found(thirds)).isEmpty();
        assertThat(found(thirds.replace("1000100", "1000100.01")))
                .containsExactly("error BU-ROW-SUM /total/total > BU-TREE-SUM");
    }

    @Test
    void three_rows_that_all_lack_something_are_a_missing_column_and_two_are_two_gaps() {
        String two = "# Coopératives | 30 | 40 | 90 \n # Siège | 10 | 10 | 50 \n";
        assertThat(found(two + "= Total | 40 | 50 | 140"))
                .containsExactly("error BU-ROW-SUM /h/0/total /h/1/total /total/total");
        assertThat(found(two)).contains("error BU-ROW-SUM /h/0/total", "error BU-ROW-SUM /h/1/total");
    }

    @Test
    void a_gap_of_one_line_that_is_in_every_row_is_no_missing_column() {
        assertThat(found("""
                # Siège   | 30 | 40 | 90
                operating | 30 | 40 | 90
                = Total   | 30 | 40 | 90
                """)).containsExactly("error BU-ROW-SUM /h/0/lines/0/total /h/0/total /total/total");
    }

    @Test
    void where_one_amount_explains_a_gap_no_column_is_missing() {
        assertThat(found("""
                # Coopératives | 30 | 40 |  90
                # Siège        | 10 | 10 |  50
                = Total        | 40 | 50 | 120
                """))
                .containsExactly(
                        "error BU-ROW-SUM /h/0/total > BU-TREE-SUM",
                        "error BU-ROW-SUM /h/1/total",
                        "error BU-ROW-SUM /total/total");
    }

    @Test
    void blank_years_explain_no_rounding() {
        String rows = "# A | 10 | | | %s \n # B | 10 | 10 | 10 | 30";
        assertThat(found(rows.formatted("11"))).contains("info BU-ROW-SUM /h/0/total");
        assertThat(found(rows.formatted("12"))).contains("error BU-ROW-SUM /h/0/total");
    }
}
