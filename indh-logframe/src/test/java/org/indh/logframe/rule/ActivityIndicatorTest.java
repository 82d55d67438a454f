package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class ActivityIndicatorTest {
    @Test
    void another_number_in_the_same_years_is_found() {
        assertThat(found(ActivityIndicator.RULE, """
                R1 | Les savoirs circulent
                IOV 1.1 | Au moins 4 ateliers entre 2020 et 2022
                A.1.1 | Organiser au moins 6 ateliers entre 2020 et 2022
                """))
                .containsExactly("warning R1.A0.statement R1.0.statement(indicator) = 6 > 4");
    }

    @Test
    void another_number_in_the_same_rhythm_is_found() {
        assertThat(found(ActivityIndicator.RULE, """
                R1 | Les savoirs circulent
                IOV 1.1 | Au moins 2 campagnes de vaccination par an sont menées
                A.1.1 | Mener 3 campagnes de vaccination par an
                """))
                .containsExactly("warning R1.A0.statement R1.0.statement(indicator) = 3 > 2");
    }

    @Test
    void things_of_one_noun_with_other_words_may_be_the_same() {
        assertThat(found(ActivityIndicator.RULE, """
                R1 | Les savoirs circulent
                IOV 1.1 | Au moins 2 campagnes nationales par an sont menées
                A.1.1 | Mener 3 campagnes régionales par an
                """))
                .containsExactly("info/as-read:perhaps R1.A0.statement R1.0.statement(indicator) = 3 > 2");
    }

    @Test
    void it_is_found_in_english() {
        assertThat(found(ActivityIndicator.RULE, """
                Output 1 | Farmers learn
                1.1 | At least 3 field days per year are held
                A.1.1 | Organise 2 field days per year
                """))
                .containsExactly("warning Output1.A0.statement Output1.0.statement(indicator) = 2 > 3");
    }

    @Test
    void the_same_number_is_silent() {
        assertThat(found(ActivityIndicator.RULE, """
                R1 | Les savoirs circulent
                IOV 1.1 | Au moins 4 ateliers entre 2020 et 2022
                A.1.1 | Organiser 4 ateliers entre 2020 et 2022
                """)).isEmpty();
    }

    @Test
    void other_years_another_rhythm_and_no_years_are_silent() {
        assertThat(found(ActivityIndicator.RULE, """
                R1 | Les savoirs circulent
                IOV 1.1 | Au moins 4 ateliers entre 2020 et 2022
                IOV 1.2 | Au moins 2 visites par an sont menées
                IOV 1.3 | 20 guides sont imprimés
                A.1.1 | Organiser 2 ateliers entre 2020 et 2021
                A.1.2 | Mener 1 visite par mois
                A.1.3 | Imprimer 15 guides
                """)).isEmpty();
    }

    @Test
    void what_has_its_exact_counterpart_is_not_compared_with_others() {
        assertThat(found(ActivityIndicator.RULE, """
                R1 | Les savoirs circulent
                IOV 1.1 | Au moins 2 campagnes nationales par an sont menées
                A.1.1 | Mener 2 campagnes nationales par an
                A.1.2 | Mener 5 campagnes régionales par an
                """)).isEmpty();
    }
}
