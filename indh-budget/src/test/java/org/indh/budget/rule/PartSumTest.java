package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import java.time.LocalDate;
import java.util.Objects;
import org.indh.budget.Budget;
import org.indh.core.document.Document;
import org.indh.core.finding.Place;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns and views, and what one wrong cell does to all of them. */
class PartSumTest {
    private static final String SOUND = """
            # Coopératives | 3010 | 4025 | 7035
            investment     | 1007 | 2011 | 3018
            operating      | 2003 | 2014 | 4017
            # Siège        | 1130 | 1340 | 2470
            operating      |  119 |  223 |  342
            personnel      | 1011 | 1117 | 2128
            = Total        | 4140 | 5365 | 9505
            investment     | 1007 | 2011 | 3018
            operating      | 2122 | 2237 | 4359
            personnel      | 1011 | 1117 | 2128
            @ Réseau A
            investment     | 1000 | 2000 | 3000
            operating      |  122 |  137 |  259
            + Total A      | 1122 | 2137 | 3259
            @ Réseau B
            investment     |    7 |   11 |   18
            operating      | 2000 | 2100 | 4100
            personnel      | 1011 | 1117 | 2128
            + Total B      | 3018 | 3228 | 6246
            """;

    @Test
    void a_table_that_adds_up_every_way_is_silent() {
        assertThat(found(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2003;2030;/h/0/lines/1/amounts/2021",
                "3010;3110;/h/0/amounts/2021",
                "4025;4052;/h/0/amounts/2022",
                "7035;7305;/h/0/total",
                "119;;/h/1/lines/0/amounts/2021",
                "1340;;/h/1/amounts/2022",
                "4140;4104;/total/amounts/2021",
                "9505;9550;/total/total",
                "2237;2327;/total/lines/1/amounts/2022",
                "2137;2173;/applicants/0/total/amounts/2022",
                "4100;4010;/applicants/1/lines/1/total",
            })
    void one_wrong_cell_is_one_finding_at_that_cell(String right, String wrong, String place) {
        String given = wrong == null ? "" : wrong;
        String changed = SOUND.replaceFirst("(?<![0-9])" + right + "(?![0-9])", given);
        assertThat(found(changed))
                .singleElement()
                .satisfies(said ->
                        assertThat(said).startsWith("error BU-ROW-SUM " + place).contains(" > BU-"));
    }

    @Test
    void where_rows_state_no_totals_a_wrong_cell_is_known_by_its_column_and_its_view() {
        assertThat(found("""
                # Coopératives | 3010 | 4025 |
                investment     | 1007 | 2011 |
                operating      | 2030 | 2014 |
                = Total        | 3010 | 4025 |
                investment     | 1007 | 2011 |
                operating      | 2003 | 2014 |
                """))
                .filteredOn(said -> !said.contains("BU-TOTAL-MISSING"))
                .containsExactly("error BU-COL-SUM /h/0/lines/1/amounts/2021 /h/0/amounts/2021 > BU-TREE-SUM");
    }

    @Test
    void a_line_that_is_lacking_is_told_once_for_all_columns() {
        assertThat(found("""
                # Coopératives | 30 | 40 |  70
                investment     | 10 | 15 |  25
                """)).containsExactly("error BU-COL-SUM /h/0/amounts/2021 /h/0/amounts/2022 /h/0/total");
    }

    @Test
    void headings_that_do_not_make_the_total_are_told_once_for_all_columns() {
        assertThat(found("""
                # Coopératives | 30 | 40 |  70
                # Siège        | 10 | 15 |  25
                = Total        | 60 | 80 | 140
                """))
                .containsExactly("error BU-TREE-SUM /total/amounts/2021 /total/amounts/2022 /total/total");
    }

    @Test
    void applicants_that_do_not_make_the_total_are_told() {
        assertThat(found("""
                # Coopératives | 30 | 40 |  70
                = Total        | 30 | 40 |  70
                @ Réseau A
                + Total A      | 10 | 15 |  25
                @ Réseau B
                + Total B      | 10 | 15 |  25
                """))
                .containsExactly("error BU-TREE-SUM /total/amounts/2021 /total/amounts/2022 /total/total");
    }

    @Test
    void rounded_columns_are_one_information() {
        assertThat(found("""
                # Coopératives | 10.4 | 20.2 | 30.6
                investment     |  3.3 | 10.1 | 13.4
                operating      |  7.2 | 10.1 | 17.3
                """)).containsExactly("info BU-COL-SUM /h/0/amounts/2021 /h/0/total");
    }

    @Test
    void parts_that_are_not_split_by_nature_are_not_held_against_the_natures_of_the_total() {
        assertThat(found("""
                # Coopératives | 30 | 40 |  70
                operating      | 30 | 40 |  70
                # Siège        | 10 | 15 |  25
                = Total        | 40 | 55 |  95
                operating      | 40 | 55 |  95
                """)).isEmpty();
    }

    @Test
    void headings_and_applicants_that_state_nothing_count_with_their_lines() {
        String rows = """
                # Coopératives
                operating      | 30 | 40 |  70
                # Siège        | 10 | 15 |  25
                operating      | 10 | 15 |  25
                = Total        | 40 | 55 |  95
                operating      | 40 | 55 |  95
                @ Réseau A
                operating      | 25 | 30 |  55
                @ Réseau B
                operating      | 15 | 25 |  40
                + Total B      | 15 | 25 |  40
                """;
        assertThat(found(rows)).isEmpty();
        assertThat(found(rows.replace("30 | 40 |  70", "34 | 40 |  74")))
                .containsExactly(
                        "error BU-TREE-SUM /total/amounts/2021 /total/total",
                        "error BU-TREE-SUM /total/lines/0/amounts/2021 /total/lines/0/total");
    }

    @Test
    void parts_of_which_one_leaves_its_total_blank_are_not_held_against_the_total() {
        assertThat(found("""
                # Coopératives | 100 | 110 | 210
                investment     |  40 |  45 |
                operating      |  60 |  65 | 125
                # Siège        |  10 |  20 |
                = Total        | 110 | 130 | 240
                """)).containsExactly("info BU-TOTAL-MISSING /h/0/lines/0/total /h/1/total");
    }

    @Test
    void parts_of_which_one_states_its_total_alone_are_not_held_against_the_years() {
        String rows = """
                # Coopératives | 100 | 110 | 210
                investment     |     |     |  85
                operating      |  60 |  65 | 125
                """;
        assertThat(found(rows)).isEmpty();
        assertThat(found(rows.replace("|  85", "|  95"))).containsExactly("error BU-COL-SUM /h/0/total");
        assertThat(found(rows.replace("|  60 |  65 | 125", "|     |     | 125")))
                .as("nobody states years")
                .isEmpty();
    }

    @Test
    void a_part_that_is_nil_is_nil_in_every_year() {
        assertThat(found("# A | 100 | 110 | 210 \n operating | 90 | 100 | 190 \n investment | | | 0"))
                .containsExactly("error BU-COL-SUM /h/0/amounts/2021 /h/0/amounts/2022 /h/0/total");
    }

    @Test
    void an_applicant_whose_total_is_blank_counts_with_its_lines() {
        String rows = """
                # Coopératives | 30 | 40 | 70
                = Total        | 30 | 40 | 70
                @ Réseau A
                operating      | 30 | %s | %s
                + Total A      |    |    |
                """;
        assertThat(found(rows.formatted("40", "70"))).isEmpty();
        assertThat(found(rows.formatted("30", "60")))
                .containsExactly("error BU-TREE-SUM /total/amounts/2022 /total/total");
    }

    /** The second of two lines of one nature is wrong: the column and the nature would be right with another first one, too. */
    @Test
    void of_two_amounts_that_explain_a_gap_the_one_that_explains_more_is_told() {
        assertThat(found("""
                # Siège   | 100 | 110 | 210
                operating |  40 |  45 |
                operating |  76 |  65 | 125
                = Total   | 100 | 110 | 210
                operating | 100 | 110 | 210
                """))
                .containsExactly(
                        "info BU-TOTAL-MISSING /h/0/lines/0/total",
                        "error BU-ROW-SUM /h/0/lines/1/amounts/2021 /h/0/lines/1/total > BU-COL-SUM > BU-TREE-SUM");
    }

    /** The first line's 2022 is 10 too high, the heading's 2021 10 too low: the line's own total fits either. */
    @Test
    void of_two_amounts_of_a_row_the_one_that_explains_more_sums_is_told() {
        assertThat(found("""
                # Siège   |  90 | 110 |
                operating |  40 |  55 |  85
                personnel |  60 |  65 | 125
                = Total   |     | 110 |
                operating |     |  45 |
                personnel |     |  65 |
                """))
                .contains(
                        "error BU-ROW-SUM /h/0/lines/0/amounts/2022 /h/0/lines/0/total > BU-COL-SUM > BU-TREE-SUM",
                        "error BU-COL-SUM /h/0/amounts/2021");
    }

    /** The amount is 100 too high for its column; for its row 98 or 97. Three amounts and a sum may be 2 apart. */
    @ParameterizedTest
    @CsvSource({"22, 1", "23, 2"})
    void one_amount_explains_two_gaps_that_differ_by_no_more_than_rounding(String total, int findings) {
        assertThat(found("""
                # Siège   |  50 | 30 | 30 | 110
                operating | 100 | 10 | 10 | %s
                operating |  30 | 10 | 10 |
                operating |  20 | 10 | 10 |
                """.formatted(total)).stream().filter(said -> said.startsWith("error")))
                .hasSize(findings);
    }

    @Test
    void the_places_beside_the_wrong_one_are_the_sums_that_it_upsets() {
        var found = Validator.standard()
                .validate(Document.of(Budget.KIND, Sketch.of(SOUND.replace("2003", "2030"))), LocalDate.of(2026, 1, 1))
                .findings();
        assertThat(found.get(0).places())
                .extracting(Place::role)
                .startsWith((String) null)
                .hasSizeGreaterThan(1)
                .filteredOn(Objects::nonNull)
                .hasSize(found.get(0).places().size() - 1)
                .containsOnly("sum");
    }
}
