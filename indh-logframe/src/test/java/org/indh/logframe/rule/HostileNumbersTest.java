package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts and inhabitants are counted in millions: how large a number is does not make the rules slow. */
class HostileNumbersTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void percentages_of_large_amounts_that_agree_on_no_total_are_left_at_once() {
        List<String> found = assertTimeoutPreemptively(LIMIT, () -> found(PercentMatch.RULE, """
                R1 | Les projets sont financés
                IOV 1.1 | Fonds mobilisés | 300000000 dirhams (10 %) | 500000000 dirhams (20 %) | 800000000 dirhams (70 %)
                """));
        assertThat(found).isEmpty();
    }

    @Test
    void another_size_far_from_the_first_is_compared_at_once() {
        List<String> found = assertTimeoutPreemptively(LIMIT, () -> found(DenominatorConstant.RULE, """
                R1 | Chaque habitant dispose d’au moins 20 litres
                IOV 1.1 | Habitants desservis | 40000 habitants (92 %) | 90000 habitants (100 %) | 90000 habitants (100 %)
                IOV 1.2 | Habitants desservis | - | 900000000 habitants | 900000000 habitants
                """));
        assertThat(found).hasSize(1);
    }
}
