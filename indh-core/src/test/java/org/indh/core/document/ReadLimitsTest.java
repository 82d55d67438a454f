package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
    @Test
    void the_standard_limits_end_a_sheet_where_current_suites_do() {
        assertThat(ReadLimits.standard().maxRows()).isEqualTo(1 << 20);
        assertThat(ReadLimits.standard().maxColumns()).isEqualTo(1 << 14);
        assertThat(ReadLimits.standard().maxCellLength()).isEqualTo(32_767);
    }

    @Test
    void one_limit_is_changed_by_its_name_and_the_others_stay() {
        ReadLimits changed = ReadLimits.standard().withMaxRows(10);
        assertThat(changed.maxRows()).isEqualTo(10);
        assertThat(changed.withMaxRows(1_048_576)).isEqualTo(ReadLimits.standard());
    }

    @Test
    void a_limit_below_one_is_refused_by_its_name() {
        assertThatThrownBy(() -> ReadLimits.standard().withMaxDigits(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxDigits must be at least 1, not 0");
    }
}
