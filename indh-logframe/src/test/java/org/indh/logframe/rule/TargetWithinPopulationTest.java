package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Population;
import org.junit.jupiter.api.Test;

class TargetWithinPopulationTest {
    @Test
    void more_units_than_the_set_has_is_an_error() {
        assertThat(found(TargetWithinPopulation.RULE, """
                OS 1 | La vallée est reliée
                IOV 1 | Douars reliés | 4 douars sur 9 | 8 douars sur 9 | 10 douars sur 9
                """)).containsExactly("error OS1.0.Y5 = 10 > 9");
    }

    @Test
    void the_set_may_be_told_elsewhere_where_it_is_the_same_for_all() {
        assertThat(found(TargetWithinPopulation.RULE, """
                OS 1 | Chaque cercle a 1 maison des jeunes
                IOV 1 | Cercles servis | Aucun cercle | 5 cercles (50 %) | 10 cercles (100 %)
                R1 | Les animateurs sont formés
                IOV 1.1 | Cercles formés | Aucun cercle | 6 cercles | 11 cercles
                """))
                .containsExactly("error R1.0.Y5 OS1.0.Y5(population) = 11 > 10");
    }

    @Test
    void a_declared_population_is_the_measure() {
        Logframe sketch = Sketch.indicator(Sketch.of("""
                        Output 1 | Clinics open
                        1.1 | Clinics open all day | 2 clinics | 7 clinics | 9 clinics
                        """), "1.1", one -> one.population(new Population("clinics", 8)));
        assertThat(found(TargetWithinPopulation.RULE, sketch))
                .containsExactly("error Output1.0.Y5 Output1.0.population(population) = 9 > 8");
    }

    @Test
    void an_indicators_own_population_comes_before_that_of_all() {
        Logframe sketch = Sketch.with(
                Sketch.indicator(Sketch.of("""
                                R1 | Les crèches ouvrent
                                IOV 1.1 | Communes du Nord et du Sud | 4 communes | 18 communes | 20 communes
                                IOV 1.2 | Communes du Sud | 4 communes | 13 communes | 12 communes
                                """), "IOV 1.1", one -> one.population(new Population("communes", 22))),
                all -> all.addPopulations(new Population("communes", 12)));
        assertThat(found(TargetWithinPopulation.RULE, sketch)).isEmpty();
    }

    @Test
    void things_of_which_a_unit_may_own_several_are_silent() {
        assertThat(found(TargetWithinPopulation.RULE, """
                R1 | Chaque commune adopte 1 plan
                IOV 1.1 | Communes | - | 6 communes (50 %) | 12 communes (100 %)
                IOV 1.2 | Plans | - | 14 plans | 40 plans
                IOV 1.3 | Séances | - | 24 séances | 60 séances
                """)).isEmpty();
    }

    @Test
    void a_set_that_grew_is_silent() {
        assertThat(found(TargetWithinPopulation.RULE, """
                = Y1 | Y3 | Y5
                R1 | Chaque commune adopte 1 plan
                IOV 1.1 | Communes | - | 5 communes (100 %) | 12 communes (100 %) | 20 communes (100 %)
                IOV 1.2 | Communes | - | 4 communes | 9 communes | 18 communes
                """)).isEmpty();
    }

    @Test
    void all_meetings_of_a_year_are_no_set_for_others() {
        assertThat(found(TargetWithinPopulation.RULE, """
                R1 | Les comités travaillent
                IOV 1.1 | Réunions de suivi | - | 12 réunions (100 %) | 12 réunions (100 %)
                IOV 1.2 | Réunions publiques | - | 20 réunions | 40 réunions
                """)).isEmpty();
    }

    @Test
    void nothing_told_is_nothing_found() {
        assertThat(found(TargetWithinPopulation.RULE, """
                R1 | Les comités travaillent
                IOV 1.1 | Comités | 1 comité | 13 comités | 40 comités
                """)).isEmpty();
    }

    @Test
    void an_indicator_may_exceed_the_population_of_all_but_not_its_own() {
        Logframe sketch = Sketch.with(
                Sketch.indicator(Sketch.of("""
                                R1 | Les crèches ouvrent
                                IOV 1.1 | Communes du Nord et du Sud | 4 communes | 18 communes | 24 communes
                                """), "IOV 1.1", one -> one.population(new Population("communes", 22))),
                all -> all.addPopulations(new Population("communes", 12)));
        assertThat(found(TargetWithinPopulation.RULE, sketch))
                .containsExactly("error R1.0.Y5 R1.0.population(population) = 24 > 22");
    }

    @Test
    void a_population_of_communes_limits_no_schools() {
        Logframe sketch =
                Sketch.indicator(Sketch.of("""
                        R1 | Les écoles ont de l’eau
                        IOV 1.1 | Écoles raccordées | 4 écoles | 30 écoles | 46 écoles
                        """), "IOV 1.1", one -> one.population(new Population("communes", 12)));
        assertThat(found(TargetWithinPopulation.RULE, sketch)).isEmpty();
    }

    @Test
    void a_set_of_more_than_nine_digits_is_the_measure_of_none() {
        assertThat(found(TargetWithinPopulation.RULE, """
                R1 | Les comités travaillent
                IOV 1.1 | Livres lus | - | 8 999 999 999 livres sur 8 000 000 000 | -
                """)).isEmpty();
    }
}
