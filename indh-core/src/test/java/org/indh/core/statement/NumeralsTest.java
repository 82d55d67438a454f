package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0         | 0
        05        | 5
        1 200     | 1200
        1 200,5   | 1200.5
        1.200,5   | 1200.5
        1,200.5   | 1200.5
        1.200.000 | 1200000
        1,200,000 | 1200000
        77,5      | 77.5
        77.50     | 77.50
        0,125     | 0.125
        1234,567  | 1234.567
        ١٢        | 12
        ۱۲        | 12
        ٠٥        | 5
        ١٬٢٠٠     | 1200
        ١٬٢٠٠٫٥   | 1200.5
        ٧٧٫٥      | 77.5
        ٧٧,٥      | 77.5
        """)
    void digits_have_one_meaning(String raw, BigDecimal value) {
        assertThat(Numerals.value(raw, false)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234",
                "1,234",
                "0522",
                "007",
                "12345678901",
                "1.2.3",
                "12.10.2018",
                "1.200,5.1",
                "01.5",
                "1,2,3",
                "1٢",
                "١۲",
                "٧٧،٥",
                "١٢٬٥",
                "١٫٢٫٣",
                "١.٢٣٤"
            })
    void digits_with_two_meanings_or_none_have_no_value(String raw) {
        assertThat(Numerals.value(raw, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,200 | 1200
        1,2   | 1.2
        """)
    void english_groups_by_commas(String raw, BigDecimal value) {
        assertThat(Numerals.value(raw, true)).isEqualTo(value);
    }
}
