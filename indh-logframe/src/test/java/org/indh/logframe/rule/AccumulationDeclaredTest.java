package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.indh.logframe.indicator.Accumulation;
import org.junit.jupiter.api.Test;

class AccumulationDeclaredTest {
    @Test
    void a_rate_as_baseline_before_its_multiples_can_be_read_in_two_ways() {
        assertThat(found(AccumulationDeclared.RULE, """
                R1 | Les élus rendent compte
                IOV 1.1 | Au moins 2 forums sont organisés par an | 2 forums | 6 forums | 10 forums
                """)).containsExactly("info R1.0.baseline R1.0.Y3 R1.0.Y5");
    }

    @Test
    void it_is_found_in_english() {
        assertThat(found(AccumulationDeclared.RULE, """
                Output 1 | Councils report
                1.1 | At least 4 hearings are held per year | 4 hearings | 12 hearings | 20 hearings
                """))
                .containsExactly("info Output1.0.baseline Output1.0.Y3 Output1.0.Y5");
    }

    @Test
    void nested_windows_beside_windows_that_follow_each_other_are_found() {
        assertThat(found(AccumulationDeclared.RULE, """
                R1 | Les élus rendent compte
                IOV 1.1 | Forums | - | 6 forums (2018-2019) | 12 forums (2018-2021)
                IOV 1.2 | Visites | - | 6 visites (2018-2019) | 6 visites (2020-2021)
                """))
                .containsExactly("info:windows R1.0.Y3 R1.0.Y5 R1.1.Y3 R1.1.Y5");
    }

    @Test
    void a_declared_accumulation_is_silent() {
        assertThat(found(
                        AccumulationDeclared.RULE,
                        Sketch.indicator(Sketch.of("""
                                        R1 | Les élus rendent compte
                                        IOV 1.1 | Au moins 2 forums sont organisés par an | 2 forums | 6 forums | 10 forums
                                        """), "IOV 1.1", one -> one.accumulation(Accumulation.CUMULATIVE))))
                .isEmpty();
    }

    @Test
    void units_in_a_state_percentages_and_other_progressions_are_silent() {
        assertThat(found(AccumulationDeclared.RULE, """
                R1 | Les élus rendent compte
                IOV 1.1 | Chaque commune tient au moins 1 forum par an | 1 commune | 3 communes | 5 communes (100 %)
                IOV 1.2 | Au moins 2 forums sont organisés par an | 20 % | 60 % | 100 %
                IOV 1.3 | Au moins 2 visites sont organisées par an | Aucune visite | 6 visites | 10 visites
                IOV 1.4 | Au moins 2 bilans sont publiés par an | 2 bilans | 5 bilans | 10 bilans
                IOV 1.5 | Au moins 2 guides sont édités | 2 guides | 6 guides | 10 guides
                IOV 1.6 | Au moins 2 ateliers sont tenus par trimestre | 2 ateliers | 6 ateliers | 10 ateliers
                """)).isEmpty();
    }

    @Test
    void windows_of_one_kind_are_silent() {
        assertThat(found(AccumulationDeclared.RULE, """
                R1 | Les élus rendent compte
                IOV 1.1 | Forums | - | 6 forums (2018-2019) | 12 forums (2018-2021)
                IOV 1.2 | Visites | - | 6 visites (2018-2019) | 12 visites (2018-2021)
                R2 | Les jeunes proposent
                IOV 2.1 | Débats | - | 6 débats (2018-2019) | 6 débats (2020-2021)
                """)).isEmpty();
    }

    @Test
    void a_rate_as_baseline_without_later_values_is_no_series() {
        assertThat(found(AccumulationDeclared.RULE, """
                R1 | Les élus rendent compte
                IOV 1.1 | Au moins 2 forums sont organisés par an | 2 forums
                """)).isEmpty();
    }

    @Test
    void the_series_is_told_with_its_rate() {
        assertThat(Sketch.told(AccumulationDeclared.RULE, """
                R1 | Les élus rendent compte
                IOV 1.1 | Au moins 2 forums sont organisés par an | 2 forums | 6 forums | 10 forums
                """))
                .containsExactly(
                        "La suite 2, 6, 10 mêle peut-être deux façons de compter : 2 par an au départ, puis 2 par an"
                                + " additionnés depuis le début du programme. Rien ne dit si les valeurs se cumulent.");
    }
}
