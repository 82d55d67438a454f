package org.indh.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    private static void assertRefused(String expected, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.expected()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100", "-0, 0", "-0.0, 0", "007, 7", "0.10, 0.1"})
    void a_decimal_has_one_written_form(String text, String written) {
        assertThat(Decimal.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", "1,5", "1 000", ".5", "5.", "1e3", "NaN", "٣", "１", "--1", "1.5.2"})
    void what_is_no_decimal_is_refused(String text) {
        assertRefused("decimal", () -> Decimal.parse(text));
    }

    @Test
    void a_decimal_has_forty_digits_on_each_side_and_no_more() {
        String most = "9".repeat(40) + "." + "1".repeat(40);
        assertThat(Decimal.parse(most)).hasToString(most);
        assertRefused("decimal", () -> Decimal.parse("9" + most));
        assertRefused("decimal", () -> Decimal.parse(most).times(10));
        assertRefused("decimal", () -> new Decimal(new BigDecimal("1e-41")));
        assertThat(new Decimal(new BigDecimal("1e39")).isWhole()).isTrue();
    }

    @Test
    void an_exponent_costs_nothing() {
        assertRefused("decimal", () -> new Decimal(new BigDecimal("1e999999999")));
        assertRefused("percent", () -> new Percent(new BigDecimal("1e999999999")));
        assertRefused("decimal", () -> new Decimal(new BigDecimal("1e-999999999")));
    }

    @Test
    void a_decimal_knows_whether_it_is_whole_or_nil() {
        assertThat(Decimal.parse("2.0").isWhole()).isTrue();
        assertThat(Decimal.parse("2.5").isWhole()).isFalse();
        assertThat(Decimal.ZERO.isZero()).isTrue();
        assertThat(Decimal.parse("0.001").isZero()).isFalse();
        assertThat(Decimal.parse("1234.5").in(Language.FR)).isEqualTo("1\u202f234,5");
    }

    @Test
    void the_digits_of_a_percentage_are_part_of_it() {
        assertThat(Percent.parse("75 %")).isNotEqualTo(Percent.parse("75.0 %")).isLessThan(Percent.parse("75.0 %"));
        assertThat(Percent.parse("75.0%")).isEqualTo(Percent.parse("75.0 %")).hasToString("75.0 %");
        assertThat(Percent.parse("12.50 %").decimals()).isEqualTo(2);
        assertThat(Percent.of(77).decimals()).isZero();
        assertThat(new Percent(new BigDecimal("1e2"))).isEqualTo(Percent.of(100));
    }

    @Test
    void the_whole_and_nil_are_so_with_any_number_of_zeros() {
        assertThat(Percent.parse("100.00 %").isWhole()).isTrue();
        assertThat(Percent.parse("100.01 %").isWhole()).isFalse();
        assertThat(Percent.parse("0.00 %").isZero()).isTrue();
        assertThat(Percent.parse("0.01 %").isZero()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "77", "%", "77  %", "77,5 %", "+77 %", ".5 %", "77\u00a0%", "77 % ", "1e2 %"})
    void what_is_no_percentage_is_refused(String text) {
        assertRefused("percent", () -> Percent.parse(text));
    }

    @Test
    void a_percentage_has_twenty_digits_after_the_point_and_no_more() {
        assertThat(Share.of(1, 3).percent(20, RoundingMode.DOWN).decimals()).isEqualTo(20);
        assertRefused("percent", () -> Share.of(1, 3).percent(21, RoundingMode.DOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 12, 0, HALF_UP, 67 %",
        "8, 12, 0, DOWN, 66 %",
        "9, 12, 0, HALF_UP, 75 %",
        "9, 12, 1, HALF_UP, 75.0 %",
        "1, 8, 1, HALF_EVEN, 12.5 %",
        "1, 8, 0, HALF_EVEN, 12 %",
        "1, 8, 0, HALF_UP, 13 %",
        "13, 12, 0, HALF_UP, 108 %",
        "0, 12, 2, UP, 0.00 %",
    })
    void a_share_is_rounded_as_asked(long part, long whole, int decimals, RoundingMode rounding, String percent) {
        assertThat(Share.of(part, whole).percent(decimals, rounding)).hasToString(percent);
    }

    @Test
    void a_share_of_nothing_cannot_be() {
        assertRefused("denominator", () -> Share.of(1, 0));
        assertThat(Share.of(0, 12)).hasToString("0/12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "3/", "/year", "3/YEAR", "0/year", "3/decade", "-1/year", "1000000/year", "3 /year"})
    void what_is_no_frequency_is_refused(String text) {
        assertRefused("frequency", () -> Frequency.parse(text));
    }

    @Test
    void a_frequency_that_could_not_be_written_cannot_be() {
        assertThat(Frequency.parse("999999/day")).hasToString("999999/day");
        assertRefused("frequency", () -> new Frequency(1_000_000, Frequency.Period.DAY));
    }

    @Test
    void each_quantity_is_handled_as_what_it_is() {
        assertThat(kind(Count.of(9, "communes"))).isEqualTo("count");
        assertThat(kind(new Proportion(Percent.of(77), null, null, null))).isEqualTo("proportion");
        assertThat(kind(new Existence("ROI", true))).isEqualTo("existence");
    }

    private static String kind(Quantity quantity) {
        return quantity.fold(count -> "count", proportion -> "proportion", existence -> "existence");
    }
}
