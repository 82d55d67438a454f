package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class UnitSameTest {
    @Test
    void another_noun_in_the_next_cell_is_found() {
        assertThat(found(UnitSame.RULE, """
                R1 | La coopérative grandit
                IOV 1.1 | Adhésions | 20 membres | 40 salariés | 60 salariés
                """))
                .containsExactly("warning R1.0.baseline R1.0.Y3(same) = salariés > membres");
    }

    @Test
    void none_counts_with_its_own_noun() {
        assertThat(found(UnitSame.RULE, """
                R1 | La bibliothèque vit
                IOV 1.1 | Animation | Aucun animateur | L’animation existe | Oui
                """))
                .containsExactly("warning R1.0.baseline R1.0.Y3(same) = animation > animateur");
    }

    @Test
    void it_is_found_between_milestones_and_in_english() {
        assertThat(found(UnitSame.RULE, """
                Output 1 | Clinics work
                1.1 | Care | - | 4 clinics | 30 midwives
                """))
                .containsExactly("warning Output1.0.Y3 Output1.0.Y5(same) = midwives > clinics");
    }

    @Test
    void a_share_of_them_and_what_they_own_are_the_same_thing() {
        assertThat(found(UnitSame.RULE, """
                R1 | Les douars sont équipés
                IOV 1.1 | Douars | 4 douars | 60 % des douars | 100 % des douars
                IOV 1.2 | Plans | Aucun douar ne dispose d’un plan | 3 plans | 100 % des plans
                IOV 1.3 | Règlement | Aucun règlement | Le règlement intérieur existe | Oui
                """)).isEmpty();
    }

    @Test
    void what_they_have_become_is_the_same_thing() {
        assertThat(found(UnitSame.RULE, """
                R1 | Les producteurs progressent
                IOV 1.1 | Certification | Aucune certification | 4 coopératives certifiées | 8 coopératives certifiées
                IOV 1.2 | Formation | Aucune formation | 30 agents formés | 60 agents formés
                """)).isEmpty();
    }

    @Test
    void an_abbreviation_and_a_count_by_sex_are_silent() {
        assertThat(found(UnitSame.RULE, """
                R1 | Les terres sont irriguées
                IOV 1.1 | Surface | 5 hectares | 10 ha | 20 ha
                IOV 1.2 | Emplois | 20 personnes | 30 hommes et 20 femmes | 90 personnes
                """)).isEmpty();
    }

    @Test
    void numbers_without_a_noun_are_silent() {
        assertThat(found(UnitSame.RULE, """
                R1 | Les terres sont irriguées
                IOV 1.1 | Parcelles irriguées | 0 | 12 parcelles | 25
                """)).isEmpty();
        assertThat(UnitSame.RULE.needs()).containsExactly("milestones");
    }
}
