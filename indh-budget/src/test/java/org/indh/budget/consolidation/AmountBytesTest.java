package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs write is read from bytes to the last minor unit; of anything else it says so and guesses nothing. */
class AmountBytesTest {
    private static final int DIRHAM = 2;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200.5 | 2 | 120050",
                "1200,55 | 2 | 120055",
                "-0.05 | 2 | -5",
                "0 | 2 | 0",
                "7 | 0 | 7",
                "7.5 | 3 | 7500",
                "7 | 4 | 70000",
                "1.5 | 5 | 150000",
                "99999 | 13 | 999990000000000000",
                "99999999999999 | 4 | 999999999999990000",
                "-99999999999999 | 4 | -999999999999990000",
                "99999999999.99 | 2 | 9999999999999",
            })
    void a_sign_digits_and_decimals_are_minor_units(String text, int digits, long units) {
        assertThat(minor(text, digits)).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.5",
                ".5",
                "5.",
                "5.123",
                "1.2.3",
                "1,2.3",
                "1 200",
                "1.200,50",
                "1'200",
                "+5",
                "--5",
                "5-",
                "5MAD",
                "1e3",
                "١٢",
                "100000000000000",
                "/5",
                ":5",
                "5/1",
                "5:1",
                "5./",
                "5.1:",
                "5.:"
            })
    void whatever_is_written_otherwise_is_left_to_those_who_read_it(String text) {
        assertThat(minor(text, DIRHAM)).isEqualTo(AmountBytes.OTHERWISE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5.1 | 0", "5.12 | 1", "5.0 | 0", "999999 | 13"})
    void decimals_that_a_unit_does_not_have_are_not_cut_off_nor_digits_that_do_not_fit(String text, int digits) {
        assertThat(minor(text, digits)).isEqualTo(AmountBytes.OTHERWISE);
    }

    @Property
    void it_is_the_amount_that_the_digits_say_or_nothing(
            @ForAll("texts") String text, @ForAll @IntRange(max = 13) int digits) {
        long minor = minor(text, digits);
        String point = text.replace(',', '.');
        boolean isPlain = point.matches("-?[0-9]{1,14}|-?[0-9]+[.][0-9]{1,2}")
                && point.replace("-", "").length() <= Math.min(14, 18 - digits)
                && new BigDecimal(point).scale() <= digits;
        assertThat(minor)
                .isEqualTo(
                        isPlain
                                ? new BigDecimal(point).movePointRight(digits).longValueExact()
                                : AmountBytes.OTHERWISE);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(15);
        Arbitrary<String> decimals = Arbitraries.strings().numeric().ofMaxLength(3);
        Arbitrary<String> written = Combinators.combine(
                        Arbitraries.of("", "-"), digits, Arbitraries.of("", ".", ","), decimals)
                .as((sign, whole, point, rest) -> sign + whole + point + (point.isEmpty() ? "" : rest));
        return Arbitraries.oneOf(
                written, Arbitraries.strings().withChars("09.,-/: ").ofMaxLength(6));
    }

    /** As it stands among other bytes, which are digits to tempt it. */
    private static long minor(String text, int digits) {
        byte[] bytes = ("77" + text + "77").getBytes(StandardCharsets.UTF_8);
        return AmountBytes.minor(bytes, 2, bytes.length - 2, digits);
    }
}
