package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import java.util.List;
import org.indh.logframe.indicator.Population;
import org.junit.jupiter.api.Test;

class DenominatorZeroTest {
    @Test
    void some_of_none_cannot_be() {
        assertThat(found(
                        DenominatorZero.RULE,
                        Sketch.with(
                                Sketch.of("""
                                        R1 | Les coopératives naissent
                                        IOV 1.1 | Coopératives | - | 3 coopératives | Aucune coopérative
                                        """), all -> all.populations(List.of(new Population("coopératives", 0))))))
                .containsExactly("error:population R1.0.Y3 populations.0(population) = 3 > 0");
    }

    @Test
    void a_share_of_what_a_sibling_counts_none_of_is_undefined() {
        assertThat(found(DenominatorZero.RULE, """
                R1 | Les unités valorisent
                IOV 1.1 | Au moins 4 unités sont créées | Aucune unité | 2 unités | 4 unités
                IOV 1.2 | 40 % des clients des 4 unités sont des femmes | 0 % | 30 % | 40 %
                """))
                .containsExactly("info/as-read R1.1.baseline R1.0.baseline(base) = 0 %");
    }

    @Test
    void zero_of_the_whole_in_the_cell_is_an_error_where_some_are_counted() {
        assertThat(found(DenominatorZero.RULE, """
                Output 1 | Kiosks open
                1.1 | Kiosks | 2 kiosks out of 0 | 3 kiosks out of 5 | 5 kiosks out of 5
                """)).containsExactly("error:population Output1.0.baseline = 2 > 0");
    }

    @Test
    void a_share_of_some_is_silent() {
        assertThat(found(DenominatorZero.RULE, """
                R1 | Les unités valorisent
                IOV 1.1 | Au moins 4 unités sont créées | 1 unité | 2 unités | 4 unités
                IOV 1.2 | 40 % des clients des 4 unités sont des femmes | 0 % | 30 % | 40 %
                """)).isEmpty();
    }

    @Test
    void none_of_none_is_silent_as_a_count() {
        assertThat(found(DenominatorZero.RULE, """
                R1 | Les kiosques ouvrent
                IOV 1.1 | Kiosques | 0 kiosque sur 0 | 3 kiosques sur 5 | 5 kiosques sur 5
                """)).isEmpty();
    }
}
