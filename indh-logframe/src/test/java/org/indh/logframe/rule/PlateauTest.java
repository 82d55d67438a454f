package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import java.util.List;
import org.indh.core.time.YearRange;
import org.indh.logframe.indicator.Direction;
import org.indh.logframe.indicator.Population;
import org.junit.jupiter.api.Test;

class PlateauTest {
    @Test
    void a_value_that_could_rise_and_does_not_is_a_warning() {
        assertThat(found(Plateau.RULE, """
                R1 | Les déchets sont collectés
                IOV 1.1 | Taux de collecte | 30 % | 60 % | 60 %
                IOV 1.2 | Tonnes compostées | 2 tonnes | 40 tonnes | 40 tonnes
                """))
                .containsExactly(
                        "warning:short R1.0.Y5 R1.0.Y3(same) = 60 %",
                        "warning:short R1.1.Y5 R1.1.Y3(same) = 40 tonnes");
    }

    @Test
    void values_that_are_full_are_one_information() {
        assertThat(found(Plateau.RULE, """
                R1 | Les déchets sont collectés
                IOV 1.1 | Quartiers | 2 quartiers (20 %) | 10 quartiers (100 %) | 10 quartiers (100 %)
                IOV 1.2 | Un plan de tri est adopté | Non | Oui | Oui
                IOV 1.3 | Taux d’équipement | 20 % | 100 % | 100 %
                IOV 1.4 | 25 bennes sont achetées | Aucune benne | 25 bennes | 25 bennes
                """))
                .containsExactly("info R1.0.statement R1.1.statement R1.2.statement R1.3.statement");
    }

    @Test
    void it_is_found_in_english_where_a_direction_is_declared() {
        assertThat(found(
                        Plateau.RULE,
                        Sketch.indicator(Sketch.of("""
                                        Output 1 | Fewer pupils drop out
                                        1.1 | Drop-out rate | - | 12 % | 12 %
                                        """), "1.1", one -> one.direction(Direction.DECREASING))))
                .containsExactly("warning:short Output1.0.Y5 Output1.0.Y3(same) = 12 %");
    }

    @Test
    void what_has_to_stay_is_silent() {
        assertThat(found(
                        Plateau.RULE,
                        Sketch.indicator(Sketch.of("""
                                        R1 | Les puits restent propres
                                        IOV 1.1 | Puits conformes | 4 puits | 9 puits | 9 puits
                                        """), "IOV 1.1", one -> one.direction(Direction.KEEP))))
                .isEmpty();
    }

    @Test
    void other_years_and_another_second_quantity_are_something_new() {
        assertThat(found(Plateau.RULE, """
                R1 | Les comités se réunissent
                IOV 1.1 | Réunions | 2 réunions | 12 réunions (2018-2019) | 12 réunions (2020-2021)
                IOV 1.2 | Séances | 2 séances | 9 séances et 3 bilans | 9 séances et 6 bilans
                """)).isEmpty();
    }

    @Test
    void a_value_that_was_never_meant_to_move_is_silent() {
        assertThat(found(Plateau.RULE, """
                R1 | Les comités se réunissent
                IOV 1.1 | Membres | 9 membres | 9 membres | 9 membres
                IOV 1.2 | Sièges | - | 9 sièges | 9 sièges
                """)).isEmpty();
    }

    @Test
    void nothing_more_is_due_after_the_deadline_of_the_indicator_or_its_result() {
        assertThat(found(Plateau.RULE, Sketch.with(Sketch.of("""
                                        R1 | En 2021, les plans sont rédigés
                                        IOV 1.1 | Plans rédigés | 0 plan | 4 plans | 4 plans
                                        R2 | Les plans sont suivis
                                        IOV 2.1 | En 2021, les suivis sont lancés | 0 suivi | 3 suivis | 3 suivis
                                        """), all -> all.period(new YearRange(2020, 2024)))))
                .isEmpty();
    }

    @Test
    void cells_that_cannot_be_read_are_silent() {
        assertThat(found(Plateau.RULE, """
                R1 | Les comités se réunissent
                IOV 1.1 | Climat | tendu | apaisé | apaisé
                """)).isEmpty();
    }

    @Test
    void a_deadline_in_the_year_of_the_earlier_value_leaves_that_year() {
        assertThat(found(Plateau.RULE, Sketch.with(Sketch.of("""
                                        R1 | Les plans sont suivis
                                        IOV 1.1 | En 2022, les suivis sont lancés | 0 suivi | 3 suivis | 3 suivis
                                        """), all -> all.period(new YearRange(2020, 2024)))))
                .containsExactly("warning:short R1.0.Y5 R1.0.Y3(same) = 3 suivis");
    }

    @Test
    void a_value_that_rose_before_is_meant_to_rise_though_no_baseline_is_given() {
        assertThat(found(Plateau.RULE, """
                = Y1 | Y3 | Y5
                R1 | Les déchets sont collectés
                IOV 1.1 | Quartiers desservis | - | 4 quartiers | 9 quartiers | 9 quartiers
                IOV 1.2 | Agents en poste | - | 6 agents | 6 agents | 6 agents
                """)).containsExactly("warning:short R1.0.Y5 R1.0.Y3(same) = 9 quartiers");
    }

    @Test
    void a_further_quantity_in_the_last_cell_is_something_new() {
        assertThat(found(Plateau.RULE, """
                R1 | Les comités se réunissent
                IOV 1.1 | Séances | 2 séances | 9 séances | 9 séances et 6 bilans
                """)).isEmpty();
    }

    @Test
    void cells_that_cannot_be_read_are_silent_though_a_direction_is_declared() {
        assertThat(found(
                        Plateau.RULE,
                        Sketch.indicator(Sketch.of("""
                                        R1 | Les comités se réunissent
                                        IOV 1.1 | Climat | tendu | apaisé | apaisé
                                        """), "IOV 1.1", one -> one.direction(Direction.INCREASING))))
                .isEmpty();
    }

    @Test
    void sixty_per_cent_are_not_full_and_all_communes_are_however_that_is_known() {
        assertThat(found(
                        Plateau.RULE,
                        Sketch.with(Sketch.of("""
                                        R1 | Les communes planifient
                                        IOV 1.1 | Quartiers consultés | 1 quartier (10 %) | 6 quartiers (60 %) | 6 quartiers (60 %)
                                        IOV 1.2 | Communes pourvues d’un agent | 2 communes | 12 communes | 12 communes
                                        IOV 1.3 | Plans adoptés | 3 plans | 12 plans | 12 plans
                                        IOV 1.4 | Bilans publiés | 3 bilans | 9 bilans | 9 bilans
                                        """), all -> all.populations(List.of(new Population("communes", 12))))))
                .containsExactly(
                        "warning:short R1.0.Y5 R1.0.Y3(same) = 6 quartiers (60 %)",
                        "warning:short R1.3.Y5 R1.3.Y3(same) = 9 bilans", "info R1.1.statement R1.2.statement");
    }

    @Test
    void one_value_and_a_share_after_a_count_repeat_nothing() {
        assertThat(found(Plateau.RULE, """
                R1 | Les déchets sont collectés
                IOV 1.1 | Quartiers desservis | 2 quartiers | - | 9 quartiers
                IOV 1.2 | Quartiers propres | 2 quartiers | 9 quartiers | 9 % des quartiers
                """)).isEmpty();
    }

    @Test
    void a_start_before_the_earlier_value_closes_nothing() {
        assertThat(found(Plateau.RULE, Sketch.with(Sketch.of("""
                                        R1 | Les plans sont suivis
                                        IOV 1.1 | Dès 2021, des suivis sont menés | 0 suivi | 3 suivis | 3 suivis
                                        """), all -> all.period(new YearRange(2020, 2024)))))
                .containsExactly("warning:short R1.0.Y5 R1.0.Y3(same) = 3 suivis");
    }
}
