package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class PercentRangeTest {
    @Test
    void more_than_all_of_a_set_is_an_error() {
        assertThat(found(PercentRange.RULE, """
                R1 | Les ménages ont de l’eau
                IOV 1.1 | Ménages raccordés | 40 ménages | 80 % des ménages | 120 % des ménages
                """)).containsExactly("error R1.0.Y5 = 120 % > 0–100 %");
    }

    @Test
    void a_count_with_too_large_a_share_is_an_error() {
        assertThat(found(PercentRange.RULE, """
                R1 | Les puits sont équipés
                IOV 1.1 | Puits | 3 puits (20 %) | 15 puits (100 %) | 18 puits (120 %)
                """)).containsExactly("error R1.0.Y5 = 120 % > 0–100 %");
    }

    @Test
    void it_is_found_in_english() {
        assertThat(found(PercentRange.RULE, """
                Output 1 | Villages are safe
                1.1 | Villages with a nurse | 12 villages | 60 % of villages | 140 % of villages
                """)).containsExactly("error Output1.0.Y5 = 140 % > 0–100 %");
    }

    @Test
    void rates_of_change_achievement_recovery_and_gross_enrolment_may_exceed() {
        assertThat(found(PercentRange.RULE, """
                R1 | Les coopératives vendent
                IOV 1.1 | Augmentation des coopératives membres | 4 coopératives | 50 % des coopératives | 150 % des coopératives
                IOV 1.2 | Taux de réalisation des visites | - | 15 visites (75 %) | 25 visites (125 %)
                IOV 1.3 | Taux de recouvrement | 60 % | 80 % | 110 %
                IOV 1.4 | Taux brut de préscolarisation | 45 enfants (45 %) | 80 enfants (90 %) | 102 enfants (102 %)
                IOV 1.5 | نسبة الإنجاز | - | 15 visites (75 %) | 25 visites (125 %)
                """)).isEmpty();
    }

    @Test
    void a_word_for_coverage_hides_no_share_of_a_counted_set() {
        assertThat(found(PercentRange.RULE, """
                R1 | Les douars sont couverts
                IOV 1.1 | Couverture des douars | 12 douars | 60 % des douars | 120 % des douars
                """)).containsExactly("error R1.0.Y5 = 120 % > 0–100 %");
        assertThat(found(PercentRange.RULE, """
                R1 | Les services paient leurs charges
                IOV 1.1 | Taux de couverture des charges | 80 % des charges | 100 % des charges | 120 % des charges
                """)).isEmpty();
    }

    @Test
    void a_share_of_nothing_that_is_counted_is_silent() {
        assertThat(found(PercentRange.RULE, """
                R1 | Les prix montent
                IOV 1.1 | Prix du litre | 100 % du prix de 2019 | 120 % du prix de 2019 | 140 % du prix de 2019
                """)).isEmpty();
    }

    @Test
    void all_and_none_are_within() {
        assertThat(found(PercentRange.RULE, """
                R1 | Les puits sont équipés
                IOV 1.1 | Puits | 0 puits (0 %) | 15 puits (100 %) | 100 % des puits
                """)).isEmpty();
    }
}
