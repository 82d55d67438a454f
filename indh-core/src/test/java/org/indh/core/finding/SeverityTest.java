package org.indh.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {
    @Test
    void an_error_is_graver_than_a_warning_and_a_warning_than_an_information() {
        assertThat(Severity.values()).isSorted();
        assertThat(Severity.ERROR).isGreaterThan(Severity.WARNING);
        assertThat(Severity.WARNING).isGreaterThan(Severity.INFO);
    }

    @Test
    void lowering_stops_at_information() {
        assertThat(Severity.ERROR.lower()).isEqualTo(Severity.WARNING);
        assertThat(Severity.WARNING.lower()).isEqualTo(Severity.INFO);
        assertThat(Severity.INFO.lower()).isEqualTo(Severity.INFO);
    }

    @Test
    void the_lighter_of_two_is_the_one_that_counts_less() {
        assertThat(Severity.ERROR.atMost(Severity.INFO)).isEqualTo(Severity.INFO);
        assertThat(Severity.INFO.atMost(Severity.ERROR)).isEqualTo(Severity.INFO);
    }
}
