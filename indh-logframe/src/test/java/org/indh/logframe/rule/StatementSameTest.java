package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class StatementSameTest {
    @Test
    void at_least_three_here_and_the_four_there_is_found() {
        assertThat(found(StatementSame.RULE, """
                R1 | Le parc est aménagé
                IOV 1.1 | Au moins 3 sentiers sont balisés
                IOV 1.2 | Les 4 sentiers ont un gardien
                """))
                .containsExactly("warning/as-read R1.1.statement R1.0.statement(same) = 4 > 3");
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        assertThat(found(StatementSame.RULE, """
                R1 | Le parc est aménagé
                IOV 1.1 | Les 4 sentiers ont un gardien
                IOV 1.2 | Au moins 3 sentiers sont balisés
                """))
                .containsExactly("warning/as-read R1.0.statement R1.1.statement(same) = 4 > 3");
    }

    @Test
    void it_is_found_in_english() {
        assertThat(found(StatementSame.RULE, """
                Output 1 | Water points work
                1.1 | At least 6 boreholes are drilled
                1.2 | The 8 boreholes are fenced
                """))
                .containsExactly("warning/as-read Output1.1.statement Output1.0.statement(same) = 8 > 6");
    }

    @Test
    void the_same_number_is_silent() {
        assertThat(found(StatementSame.RULE, """
                R1 | Le parc est aménagé
                IOV 1.1 | Au moins 3 sentiers sont balisés
                IOV 1.2 | Les 3 sentiers ont un gardien
                """)).isEmpty();
    }

    @Test
    void so_many_for_each_is_another_number() {
        assertThat(found(StatementSame.RULE, """
                R1 | Les douars sont raccordés
                IOV 1.1 | Chaque douar compte au moins 2 bornes
                IOV 1.2 | Les 24 bornes sont entretenues
                """)).isEmpty();
    }

    @Test
    void a_rhythm_and_another_noun_are_silent() {
        assertThat(found(StatementSame.RULE, """
                R1 | Le comité travaille
                IOV 1.1 | Au moins 3 réunions par an sont tenues
                IOV 1.2 | Les 12 réunions ont un procès-verbal
                IOV 1.3 | Au moins 3 rapports sont publiés
                """)).isEmpty();
    }

    @Test
    void other_results_count_other_things() {
        assertThat(found(StatementSame.RULE, """
                R1 | Le parc est aménagé
                IOV 1.1 | Au moins 3 sentiers sont balisés
                R2 | L’oasis est aménagée
                IOV 2.1 | Les 5 sentiers sont balisés
                """)).isEmpty();
    }
}
