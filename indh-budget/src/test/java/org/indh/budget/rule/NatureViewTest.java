package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The natures of the total are those of its parts, where every part is split by nature. */
class NatureViewTest {
    private static final String TISSAGE = "operating      | 30 | 40 | 70\n";

    /** Ten of what is spent stand under another nature in the total. */
    private static final String EXCHANGED = """
            # Coopératives | 30 | 40 | 70
            operating      | 30 | 40 | 70
            # Siège        | 10 | 15 | 25
            investment     |  4 |  6 | 10
            operating      |  1 |  2 |  3
            personnel      |  5 |  7 | 12
            = Total        | 40 | 55 | 95
            investment     | 14 |  6 | 20
            operating      | 21 | 42 | 63
            personnel      |  5 |  7 | 12
            """;

    private static final String[] TOLD = {
        "error BU-TREE-SUM /total/lines/0/amounts/2021 /total/lines/0/total",
        "error BU-TREE-SUM /total/lines/1/amounts/2021 /total/lines/1/total"
    };

    @Test
    void an_amount_that_changed_its_nature_on_the_way_to_the_total_is_told() {
        assertThat(found(EXCHANGED)).containsExactly(TOLD);
        assertThat(found(EXCHANGED.replace("14 |  6 | 20", "4 | 6 | 10").replace("21 | 42 | 63", "31 | 42 | 73")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "operating  |    |    |\n",
                "Tissage    | 30 | 40 | 70\n",
                "## Tissage |    |    |\n",
                "## Tissage | 30 | 40 | 70\n",
                "## Tissage | 30 | 40 | 70\nMétiers | 30 | 40 | 70\n"
            })
    void where_one_heading_is_not_split_nobody_knows_the_natures(String lines) {
        assertThat(found(EXCHANGED.replace(TISSAGE, lines))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operating | 30 | 40 | 70\nPour mémoire | | |\n",
                "## Tissage | 30 | 40 | 70\noperating | 30 | 40 | 70\n",
                "operating | 30 | 40 | 70\n# Antenne | | |\nPour mémoire | | |\n"
            })
    void blank_rows_and_headings_under_headings_leave_it_split(String lines) {
        assertThat(found(EXCHANGED.replace(TISSAGE, lines))).containsExactly(TOLD);
    }

    private static final String TOTAL = """
            # Coopératives | 30 | 40 | 70
            = Total        | 30 | 40 | 70
            investment     | 10 | 10 | 20
            operating      | 20 | 30 | 50
            @ Réseau A
            """;

    @Test
    void the_natures_of_the_applicants_are_held_against_the_total_as_well() {
        String rows = TOTAL + """
                investment     | 12 | 10 | 22
                operating      | 18 | 30 | 48
                + Total A      | 30 | 40 | 70
                @ Réseau B
                Pour mémoire   |    |    |
                """;
        assertThat(found(rows))
                .contains(TOLD)
                .filteredOn(said -> said.contains("BU-TREE-SUM"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "operating | | |\n", "Tout | 7 | 9 | 16\n"})
    void where_one_applicant_is_not_split_nobody_knows_its_natures(String lines) {
        String rows = TOTAL + """
                operating      | 23 | 31 | 54
                + Total A      | 23 | 31 | 54
                @ Réseau B
                %s+ Total B      |  7 |  9 | 16
                """;
        assertThat(found(rows.formatted(lines))).isEmpty();
    }
}
