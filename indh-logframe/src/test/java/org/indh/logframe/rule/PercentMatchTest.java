package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import java.util.List;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Population;
import org.junit.jupiter.api.Test;

class PercentMatchTest {
    @Test
    void the_whole_that_one_cell_tells_is_the_population_of_the_others() {
        assertThat(found(PercentMatch.RULE, """
                OS 1 | Les écoles ont de l’eau
                IOV 1 | Écoles raccordées | 5 écoles (46 %) | 8 écoles (67 %) | 12 écoles (100 %)
                """))
                .containsExactly("error OS1.0.baseline OS1.0.Y5(population) = 46 % > 42 %");
    }

    @Test
    void the_whole_may_stand_in_the_cell_itself() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Les puits sont équipés
                IOV 1.1 | Puits équipés | 3 puits sur 20 (20 %) | 10 puits sur 20 (50 %) | 20 puits sur 20 (100 %)
                """)).containsExactly("error R1.0.baseline = 20 % > 15 %");
    }

    @Test
    void the_population_may_be_declared_for_all_or_for_one() {
        Logframe cooperatives = Sketch.of("""
                Output 1 | Cooperatives are certified
                1.1 | Certified | 3 cooperatives (20 %) | 6 cooperatives (40 %) | 9 cooperatives (62 %)
                """);
        assertThat(found(
                        PercentMatch.RULE,
                        Sketch.with(cooperatives, all -> all.populations(List.of(new Population("cooperatives", 15))))))
                .containsExactly("error Output1.0.Y5 populations.0(population) = 62 % > 60 %");
        assertThat(found(
                        PercentMatch.RULE,
                        Sketch.indicator(
                                cooperatives, "1.1", one -> one.population(new Population("cooperatives", 15)))))
                .containsExactly("error Output1.0.Y5 Output1.0.population(population) = 62 % > 60 %");
    }

    @Test
    void three_counts_that_agree_settle_the_population() {
        assertThat(found(PercentMatch.RULE, """
                = 2022 | 2024 | 2026
                R1 | Les haies sont plantées
                IOV 1.1 | Parcelles | 4 parcelles (16 %) | 9 parcelles (36 %) | 14 parcelles (56 %) | 21 parcelles (88 %)
                """))
                .containsExactly("error R1.0.2026 R1.0.baseline(population) = 88 % > 84 %");
    }

    @Test
    void a_unit_of_which_each_has_something_is_counted_in_one_set_everywhere() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Chaque douar dispose d’au moins 1 borne
                IOV 1.1 | Douars équipés | Aucun douar | 7 douars (50 %) | 14 douars (100 %)
                R2 | Les bornes sont gérées
                IOV 2.1 | Douars organisés | 2 douars (14 %) | 7 douars (55 %) | -
                """)).containsExactly("error R2.0.Y3 R1.0.Y5(population) = 55 % > 50 %");
    }

    @Test
    void half_up_half_even_and_truncated_are_all_a_way_of_rounding() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Les serres produisent
                IOV 1.1 | Serres | 1 serre (12 %) | 3 serres (38 %) | 8 serres (100 %)
                IOV 1.2 | Serres | 3 serres (37,5 %) | 5 serres (62 %) | 8 serres (100 %)
                """)).isEmpty();
    }

    @Test
    void a_percentage_of_an_unknown_population_is_not_evaluated() {
        Logframe sketch = Sketch.of("""
                R1 | Les femmes lisent
                IOV 1.1 | Lauréates | Aucune femme | 40 femmes (35 %) | 90 femmes (70 %)
                """);
        assertThat(found(PercentMatch.RULE, sketch)).isEmpty();
        assertThat(Sketch.gaps(PercentMatch.RULE, sketch))
                .containsExactly("population-unknown R1.0.Y3", "population-unknown R1.0.Y5");
    }

    @Test
    void about_is_not_exact() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Les écoles ont de l’eau
                IOV 1.1 | Écoles raccordées | environ 5 écoles (40 %) | 9 écoles (75 %) | 12 écoles (100 %)
                """)).isEmpty();
    }

    @Test
    void a_set_that_grows_is_judged_at_each_date_by_itself() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Chaque commune tient au moins 1 séance par an
                IOV 1.1 | Communes | - | 5 communes (100 %) | 12 communes (100 %)
                IOV 1.2 | Communes | - | 4 communes (80 %) | 9 communes (70 %)
                """)).containsExactly("error R1.1.Y5 R1.0.Y5(population) = 70 % > 75 %");
    }

    @Test
    void the_women_of_one_indicator_are_not_those_of_another() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Les femmes entreprennent
                IOV 1.1 | Femmes formées | - | 60 femmes (50 %) | 120 femmes (100 %)
                IOV 1.2 | Femmes financées | - | 10 femmes (25 %) | 30 femmes (75 %)
                """)).isEmpty();
    }

    @Test
    void pilot_schools_are_not_all_schools() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Chaque école tient 1 registre
                IOV 1.1 | Écoles pilotes | - | 8 écoles pilotes (100 %) | 8 écoles pilotes (100 %)
                IOV 1.2 | Écoles | - | 6 écoles (15 %) | 10 écoles (25 %)
                """)).isEmpty();
    }

    @Test
    void one_percentage_in_each_of_three_indicators_settles_the_population_too() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Les oliveraies sont modernisées
                IOV 1.1 | Parcelles irriguées | - | 4 parcelles (16 %) | -
                IOV 1.2 | Parcelles clôturées | - | 9 parcelles (36 %) | -
                IOV 1.3 | Parcelles replantées | - | 14 parcelles (56 %) | 21 parcelles (88 %)
                """)).containsExactly("error R1.2.Y5 R1.0.Y3(population) = 88 % > 84 %");
    }

    @Test
    void parts_of_things_and_counts_without_a_percentage_settle_no_population() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Les oasis sont irriguées
                IOV 1.1 | Surface | 2,5 hectares (10 %) | 5,5 hectares (22 %) | 7,5 hectares (44 %)
                IOV 1.2 | Vergers irrigués | - | 4 vergers (16 %) | 9 vergers
                IOV 1.3 | Vergers clôturés | - | 14 vergers (56 %) | 11 vergers
                IOV 1.4 | Vergers taillés | - | 8 vergers | 21 vergers
                """)).isEmpty();
    }

    @Test
    void of_the_places_that_tell_the_population_that_of_the_same_date_is_named() {
        assertThat(found(PercentMatch.RULE, """
                R1 | Chaque douar dispose d’au moins 1 borne
                IOV 1.1 | Douars équipés | - | 14 douars (100 %) | 14 douars (100 %)
                IOV 1.2 | Douars organisés | - | 2 douars (14 %) | 7 douars (55 %)
                """)).containsExactly("error R1.1.Y5 R1.0.Y5(population) = 55 % > 50 %");
    }
}
