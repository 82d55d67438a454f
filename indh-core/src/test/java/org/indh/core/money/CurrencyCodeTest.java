package org.indh.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {
    @Test
    void a_code_of_the_standard_is_read_and_written_back() {
        assertThat(CurrencyCode.parse("MAD")).hasToString("MAD");
        assertThat(CurrencyCode.parse("EUR")).isLessThan(CurrencyCode.parse("MAD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DH", "mad", "ZZZ", "MAD "})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> CurrencyCode.parse(text)).isInstanceOf(InvalidValueException.class);
    }
}
