package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import java.util.List;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Population;
import org.junit.jupiter.api.Test;

class CountOfUnitsTest {
    private static Logframe schools(String lines) {
        return Sketch.with(Sketch.of(lines), all -> all.populations(List.of(new Population("écoles", 10))));
    }

    @Test
    void more_than_so_many_for_each_and_every_year_is_an_error() {
        assertThat(found(CountOfUnits.RULE, schools("""
                R1 | Les élèves plantent
                IOV 1.1 | Chaque école organise 2 journées par an | - | 44 journées (2021 + 2022) | 80 journées (2021 à 2024)
                """)))
                .containsExactly("error:yearly R1.0.Y3 populations.0(population) = 44 > 40");
    }

    @Test
    void at_least_leaves_room_so_that_more_is_a_warning() {
        assertThat(found(CountOfUnits.RULE, schools("""
                R1 | Les élèves plantent
                IOV 1.1 | Chaque école organise au moins 2 journées par an | - | 44 journées (2021 + 2022) | 84 journées (2021 à 2024)
                """)))
                .containsExactly("warning/at-least:yearly R1.0.Y3 R1.0.Y5 populations.0(population) = 44 > 40");
    }

    @Test
    void less_is_an_error_where_all_are_promised() {
        assertThat(found(CountOfUnits.RULE, schools("""
                R1 | Les élèves plantent
                IOV 1.1 | Chaque école organise 3 fêtes | - | 12 fêtes | 27 fêtes (100 %)
                """)))
                .containsExactly("error R1.0.Y5 populations.0(population) = 27 > 30");
    }

    @Test
    void it_is_found_in_english() {
        assertThat(found(
                        CountOfUnits.RULE,
                        Sketch.with(Sketch.of("""
                                        Output 1 | Clubs meet
                                        1.1 | Each club holds 4 meetings per year | - | 24 meetings (2022) | 50 meetings (2022 to 2023)
                                        """), all -> all.populations(List.of(new Population("clubs", 6))))))
                .containsExactly("error:yearly Output1.0.Y5 populations.0(population) = 50 > 48");
    }

    @Test
    void a_modest_target_is_legitimate() {
        assertThat(found(CountOfUnits.RULE, schools("""
                R1 | Les élèves plantent
                IOV 1.1 | Chaque école organise 2 journées par an | - | 30 journées (2021 + 2022) | 70 journées (2021 à 2024)
                """))).isEmpty();
    }

    @Test
    void the_exact_product_a_rhythm_without_years_and_other_things_are_silent() {
        assertThat(found(CountOfUnits.RULE, schools("""
                R1 | Les élèves plantent
                IOV 1.1 | Chaque école organise 2 journées par an | - | 40 journées (2021 + 2022) | 900 journées
                IOV 1.2 | Chaque école organise 1 fête | - | 200 arbres | 700 arbres
                """))).isEmpty();
    }

    @Test
    void an_unknown_set_is_silent() {
        assertThat(found(CountOfUnits.RULE, """
                R1 | Les élèves plantent
                IOV 1.1 | Chaque école organise 2 journées par an | - | 44 journées (2021 + 2022) | -
                """)).isEmpty();
    }

    @Test
    void the_exact_product_is_silent_where_all_are_promised() {
        assertThat(found(CountOfUnits.RULE, schools("""
                R1 | Les élèves plantent
                IOV 1.1 | Chaque école organise 3 fêtes | - | 15 fêtes | 30 fêtes (100 %)
                """))).isEmpty();
    }
}
