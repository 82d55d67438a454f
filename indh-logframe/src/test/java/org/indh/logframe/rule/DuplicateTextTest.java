package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class DuplicateTextTest {
    @Test
    void two_activities_that_say_the_same_are_found() {
        assertThat(found(DuplicateText.RULE, """
                R1 | Les huiles sont labellisées
                A.1.1 | Organiser un atelier de dégustation
                A.1.2 | Déposer le dossier de labellisation
                A.1.3 | Organiser un atelier de dégustation.
                """)).containsExactly("warning R1.A0.statement R1.A2.statement");
    }

    @Test
    void accents_and_capitals_do_not_make_two_indicators_differ() {
        assertThat(found(DuplicateText.RULE, """
                R1 | Les huiles sont labellisées
                IOV 1.1 | Nombre de coopératives labellisées
                IOV 1.2 | NOMBRE DE COOPERATIVES LABELLISEES
                """)).containsExactly("warning R1.0.statement R1.1.statement");
    }

    @Test
    void an_assumption_twice_is_found() {
        assertThat(found(DuplicateText.RULE, """
                Output 1 | Oils are certified
                ? The certification body remains accredited
                ? Prices remain stable enough
                ? The certification body remains accredited
                """)).containsExactly("warning Output1.?0.statement Output1.?2.statement");
    }

    @Test
    void three_times_the_same_is_one_finding() {
        assertThat(found(DuplicateText.RULE, """
                R1 | Les huiles sont labellisées
                A.1.1 | Assurer le suivi du chantier
                A.1.2 | Assurer le suivi du chantier
                A.1.3 | Assurer le suivi du chantier
                """))
                .containsExactly("warning R1.A0.statement R1.A1.statement R1.A2.statement");
    }

    @Test
    void short_texts_may_well_be_the_same() {
        assertThat(found(DuplicateText.RULE, """
                R1 | Les huiles sont labellisées
                A.1.1 | Suivi
                A.1.2 | Suivi
                """)).isEmpty();
    }

    @Test
    void an_assumption_may_stand_under_several_results() {
        assertThat(found(DuplicateText.RULE, """
                R1 | Les huiles sont labellisées
                ? Les conditions climatiques restent favorables
                R2 | Les huiles sont vendues
                ? Les conditions climatiques restent favorables
                """)).isEmpty();
    }

    @Test
    void milestones_may_be_equal_and_an_activity_may_say_what_an_indicator_says() {
        assertThat(found(DuplicateText.RULE, """
                R1 | Les huiles sont labellisées
                IOV 1.1 | Un cahier des charges existe | Non | Un cahier des charges existe | Un cahier des charges existe
                A.1.1 | Un cahier des charges existe
                """)).isEmpty();
    }
}
