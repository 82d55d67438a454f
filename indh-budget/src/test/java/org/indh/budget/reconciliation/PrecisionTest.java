package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.AmountScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
    @ParameterizedTest
    @CsvSource({
        "100.25, 2, 0.01",
        "0, 0, 1",
        "0.05, 2, 0.01",
        "333333.333333333, 13, 0.000000001",
        "-333333.333333333, 13, 0.000000001",
        "33.3333333333333, 13, 0.0000000000001",
        "1000000, 9, 0.00000001",
        "12345678901234567, 0, 100",
    })
    void an_amount_is_known_to_the_digits_of_its_table_and_no_further_than_fifteen_in_all(
            String amount, int digits, String unit) {
        assertThat(Precision.of(digits).stated("", Decimal.parse(amount)).unit())
                .isEqualTo(Decimal.parse(unit));
    }

    @Test
    void less_than_a_thousandth_of_the_minor_unit_is_nothing() {
        Currency dinar = Currency.getInstance("TND");
        assertThat(Precision.of(2).isNothing(Decimal.parse("-0.0000099"))).isTrue();
        assertThat(Precision.of(2).isNothing(Decimal.parse("0.00001"))).isFalse();
        assertThat(Precision.of(3, dinar, AmountScale.UNIT).isNothing(Decimal.parse("0.000001")))
                .isFalse();
        assertThat(Precision.of(3, dinar, AmountScale.MILLION).isNothing(Decimal.parse("0.000001")))
                .isFalse();
        assertThat(Precision.of(3, dinar, AmountScale.UNIT).isNothing(Decimal.parse("0.0000009")))
                .isTrue();
    }

    @Test
    void amounts_are_shown_with_the_digits_of_their_table_but_for_those_that_a_formula_made() {
        assertThat(Precision.of(2).shown(Decimal.parse("223438.2"))).hasToString("223438.20");
        assertThat(Precision.of(13).shown(Decimal.parse("999999.999999999"))).hasToString("1000000.00000");
    }
}
