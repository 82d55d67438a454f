package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class CodeUniqueTest {
    @Test
    void a_code_twice_below_one_result_is_an_error() {
        assertThat(found(CodeUnique.RULE, """
                R1 | Les bornes-fontaines sont réhabilitées
                IOV 1.1 | Nombre de bornes réhabilitées | 0 | 4 | 9 | PV
                IOV 1.1 | Nombre de fuites réparées | 0 | 12 | 30 | Registre
                """)).containsExactly("error R1.0 R1.1");
    }

    @Test
    void activities_and_results_are_judged_as_indicators_are() {
        assertThat(found(CodeUnique.RULE, """
                OS 1 | La piste est praticable
                R1 | La chaussée est stabilisée
                A.1.1 | Choisir l’entreprise
                A.1.1 | Suivre le chantier
                R1 | Les ponceaux sont posés
                """)).containsExactly("error R1 R1", "error R1.A0 R1.A1");
    }

    @Test
    void a_code_in_two_results_is_a_warning_where_most_carry_their_result() {
        assertThat(found(CodeUnique.RULE, """
                R1 | Les crèches ouvrent
                IOV 1.1 | Crèches ouvertes
                IOV 1.2 | Enfants inscrits
                R2 | Les éducatrices sont formées
                IOV 2.1 | Éducatrices formées
                IOV 1.2 | Éducatrices certifiées
                """)).containsExactly("warning:between R1.1 R2.1");
    }

    @Test
    void all_codes_that_stand_in_several_results_are_one_finding() {
        assertThat(found(CodeUnique.RULE, """
                Outcome 1 | Women of the valley earn more
                1 | Income
                Output 1 | Cooperatives sell
                1.1 | Contracts
                1.2 | Fairs
                Output 2 | Cooperatives keep books
                2.1 | Ledgers
                2.2 | Audits
                Output 3 | Cooperatives export
                1 | Certificates
                1.1 | Buyers
                """))
                .containsExactly("warning:between Outcome1.0 Output3.0 Output1.0 Output3.1");
    }

    @Test
    void numbers_that_restart_below_every_result_are_silent() {
        assertThat(found(CodeUnique.RULE, """
                R1 | Le tri est organisé
                IOV 1 | Ménages qui trient
                IOV 2 | Bacs posés
                R2 | La décharge est fermée
                IOV 1 | Arrêté de fermeture
                IOV 2 | Talus stabilisés
                """)).isEmpty();
    }

    @Test
    void results_that_restart_below_every_outcome_are_silent_with_their_items() {
        assertThat(found(CodeUnique.RULE, """
                OS 1 | L’eau est propre
                R1 | Les puits sont couverts
                IOV 1.1 | Puits couverts
                OS 2 | L’eau est payée
                R1 | Les compteurs sont posés
                IOV 1.1 | Compteurs posés
                """)).isEmpty();
    }

    @Test
    void outcomes_number_their_indicators_from_one_each() {
        assertThat(found(CodeUnique.RULE, """
                OS 1 | L’eau est propre
                IOV 1 | Analyses conformes
                R1 | Les puits sont couverts
                IOV 1.1 | Puits couverts
                OS 2 | L’eau est payée
                IOV 1 | Factures réglées
                R2 | Les compteurs sont posés
                IOV 2.1 | Compteurs posés
                """)).isEmpty();
    }

    @Test
    void an_item_without_a_code_repeats_none() {
        assertThat(found(CodeUnique.RULE, """
                R1 | Les puits sont couverts
                - | Puits couverts
                - | Margelles posées
                """)).isEmpty();
    }

    @Test
    void three_of_five_that_carry_their_result_are_most_and_two_of_five_are_not() {
        String three = """
                R1 | Les crèches ouvrent
                IOV 1.1 | Crèches ouvertes
                IOV 1.2 | Enfants inscrits
                R2 | Les éducatrices sont formées
                IOV 2.1 | Éducatrices formées
                IOV 1.2 | Éducatrices certifiées
                IOV 7 | Éducatrices recrutées
                """;
        assertThat(found(CodeUnique.RULE, three)).containsExactly("warning:between R1.1 R2.1");
        assertThat(found(CodeUnique.RULE, three.replace("IOV 2.1", "IOV 5"))).isEmpty();
    }
}
