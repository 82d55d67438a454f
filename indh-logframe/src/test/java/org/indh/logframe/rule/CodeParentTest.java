package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class CodeParentTest {
    @Test
    void a_result_that_numbers_its_indicators_otherwise_is_one_finding() {
        assertThat(found(CodeParent.RULE, """
                R1 | Les coopératives vendent
                IOV 1.1 | Contrats
                R2 | Les coopératives exportent
                IOV 2.1 | Certificats
                R3 | Les coopératives s’unissent
                IOV 1 | Statuts
                IOV 2 | Assemblées
                """)).containsExactly("warning R3.0 R3.1 = IOV 1 > IOV 3.1");
    }

    @Test
    void an_activity_that_bears_another_results_number_is_found() {
        assertThat(found(CodeParent.RULE, """
                R1 | Les semis sont prêts
                A.1.1 | Acheter les graines
                A.1.2 | Monter la serre
                R2 | Les arganiers sont plantés
                A.2.1 | Creuser
                A.2.2 | Planter
                A.1.3 | Arroser
                """)).containsExactly("warning R2.A2 = A.1.3 > A 2.3");
    }

    @Test
    void numbers_of_several_steps_are_carried_whole() {
        assertThat(found(CodeParent.RULE, """
                Outcome 1 | Children read
                Output 1.1 | Schools have books
                1.1.1 | Books bought
                Output 1.2 | Teachers are trained
                1.2.1 | Teachers trained
                Output 1.3 | Parents take part
                1.1 | Parents’ meetings
                """)).containsExactly("warning Output1.3.0 = 1.1 > 1.3.1");
    }

    @Test
    void a_local_numbering_is_silent() {
        assertThat(found(CodeParent.RULE, """
                R1 | Les pistes sont ouvertes
                I1 | Kilomètres ouverts
                R2 | Les pistes sont entretenues
                I1 | Kilomètres entretenus
                R3 | Les pistes sont balisées
                IOV 3.1 | Panneaux
                """)).isEmpty();
    }

    @Test
    void indicators_of_an_outcome_have_no_result_to_name() {
        assertThat(found(CodeParent.RULE, """
                OS 4 | La vallée est reliée
                IOV 1 | Temps de trajet
                R1 | Les pistes sont ouvertes
                IOV 1.1 | Kilomètres ouverts
                """)).isEmpty();
    }

    @Test
    void a_code_without_a_number_is_not_compared() {
        assertThat(found(CodeParent.RULE, """
                R1 | Les pistes sont ouvertes
                IOV 1.1 | Kilomètres ouverts
                Indicateur transversal | Femmes employées
                """)).isEmpty();
    }
}
