package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAD | unit | MAD",
                "BHD | unit | BHD",
                "XXX | unit | XXX",
                "DH | unit | MAD",
                "Dhs | unit | MAD",
                "dirhams | unit | MAD",
                "درهم | unit | MAD",
                "€ | unit | EUR",
                "euros | unit | EUR",
                "kDH | thousand | MAD",
                "(MDH) | million | MAD",
            })
    void a_column_of_currencies_holds_codes_words_and_what_is_counted_in(String text, String scale, String currency) {
        AmountUnit unit = AmountUnit.ofCurrency(" " + text + "\u00a0").orElseThrow();
        assertThat(unit.scale().code()).isEqualTo(scale);
        assertThat(unit.currency()).isEqualTo(Currency.getInstance(currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "milliers", "k", "bhd", "ZZZ", "12 DH", "$", "francs"})
    void what_names_no_currency_is_none(String text) {
        assertThat(AmountUnit.ofCurrency(text)).isEmpty();
    }

    @Test
    void an_amount_counts_in_another_unit_only_where_it_states_none() {
        AmountUnit thousands = AmountUnit.of("kDH").orElseThrow();
        WrittenAmount bare = new WrittenAmount(Decimal.parse("1.5"), 2, AmountUnit.NONE);
        assertThat(bare.in(thousands).money().orElseThrow()).hasToString("1500.00 MAD");
        assertThat(bare.in(thousands).step()).hasToString("10");
        WrittenAmount own =
                new WrittenAmount(Decimal.parse("1.5"), 1, AmountUnit.of("€").orElseThrow());
        assertThat(own.in(thousands)).isEqualTo(own);
    }
}
