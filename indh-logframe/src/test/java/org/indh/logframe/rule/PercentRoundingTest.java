package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class PercentRoundingTest {
    @Test
    void a_percentage_that_is_cut_off_is_an_information() {
        assertThat(found(PercentRounding.RULE, """
                R1 | Les écoles ont de l’eau
                IOV 1.1 | Écoles | 2 écoles (16 %) | 9 écoles (75 %) | 12 écoles (100 %)
                """))
                .containsExactly("info R1.0.baseline R1.0.Y5(population) = 16 % > 17 %");
    }

    @Test
    void decimals_are_rounded_too() {
        assertThat(found(PercentRounding.RULE, """
                R1 | Les puits sont équipés
                IOV 1.1 | Puits | 2 puits sur 3 (66,6 %) | 7 puits sur 9 (77,7 %) | 9 puits sur 9 (100 %)
                """)).containsExactly("info R1.0.Y3 = 77.7 % > 77.8 %");
    }

    @Test
    void it_is_found_in_english() {
        assertThat(found(PercentRounding.RULE, """
                Output 1 | Schools have water
                1.1 | Schools | 5 schools out of 7 (71 %) | 6 schools out of 7 (85 %) | 7 schools out of 7 (100 %)
                """)).containsExactly("info Output1.0.Y3 = 85 % > 86 %");
    }

    @Test
    void both_ways_of_rounding_a_half_are_silent_and_what_is_wrong_is_another_rules() {
        assertThat(found(PercentRounding.RULE, """
                R1 | Les serres produisent
                IOV 1.1 | Serres | 1 serre (13 %) | 5 serres (62 %) | 8 serres (100 %)
                IOV 1.2 | Serres | 3 serres (50 %) | 5 serres (63 %) | 8 serres (100 %)
                """)).containsExactly();
    }
}
