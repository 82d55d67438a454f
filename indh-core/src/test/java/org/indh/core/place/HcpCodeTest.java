package org.indh.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HcpCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"08", "08.401", "08.401.03", "08.401.03.03", "01.511.01.0"})
    void a_code_is_read_as_it_is_written(String text) {
        assertThat(HcpCode.parse(text)).hasToString(text);
        assertThat(HcpCode.parse(" " + text + ". ")).isEqualTo(HcpCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "8", "08..", "08.41", "08.401.3", "08.401.03.003", "08401", "08.401.03.03.01", "٠٨"})
    void what_has_another_form_is_refused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HcpCode.parse(text))
                .satisfies(fault -> assertThat(fault.expected()).isEqualTo("hcp-code"));
    }

    @ParameterizedTest
    @CsvSource({"08.401.03.03, 08, 08.401", "08.401, 08, 08.401", "08, 08, ''"})
    void a_code_tells_the_region_and_the_province_that_it_lies_in(String code, String region, String province) {
        assertThat(HcpCode.parse(code).region()).hasToString(region);
        assertThat(HcpCode.parse(code).province().map(HcpCode::text).orElse("")).isEqualTo(province);
    }

    @Test
    void codes_order_the_broader_before_what_lies_in_it() {
        assertThat(HcpCode.parse("08.401"))
                .isGreaterThan(HcpCode.parse("08"))
                .isLessThan(HcpCode.parse("08.401.01.03"))
                .isLessThan(HcpCode.parse("09"));
    }
}
