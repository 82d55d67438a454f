package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units as headers state them. */
class AmountUnitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kDH | thousand | MAD",
                "(en milliers de dirhams) | thousand | MAD",
                "(MDH) | million | MAD",
                "En DH | unit | MAD",
                "en M€ | million | EUR",
                "milliers | thousand | ",
                "in thousands | thousand | ",
                "بملايين الدراهم | million | MAD",
            })
    void a_unit_is_read_by_itself(String text, String scale, String currency) {
        AmountUnit unit = AmountUnit.of(text).orElseThrow();
        assertThat(unit.scale().code()).isEqualTo(scale);
        assertThat(unit.currency()).isEqualTo(currency == null ? null : Currency.getInstance(currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "()", "Montant", "DH HT", "m", "en", "de DH", "(kDH", "millionsDH"})
    void what_is_no_unit_is_none(String text) {
        assertThat(AmountUnit.of(text)).isEmpty();
    }
}
