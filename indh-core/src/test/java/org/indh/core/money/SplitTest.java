package org.indh.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    private static List<Decimal> weights(String text) {
        return Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(text)
                .map(Decimal::parse)
                .toList();
    }

    private static String amounts(List<Money> parts) {
        return parts.stream().map(part -> part.amount().toPlainString()).collect(Collectors.joining(" "));
    }

    /** The first row is worked example 25. */
    @ParameterizedTest
    @CsvSource({
        "1000.00 MAD, 3 3 1, largest-remainder, 428.57 428.57 142.86",
        "1000.00 MAD, 3 3 1, first, 428.58 428.57 142.85",
        "1000.00 MAD, 3 3 1, last, 428.57 428.57 142.86",
        "1000.00 MAD, 3 4 1, largest-part, 375.00 500.00 125.00",
        "1000.00 MAD, 1 3 3, largest-part, 142.85 428.58 428.57",
        "100.00 MAD, 1 1 1, largest-remainder, 33.34 33.33 33.33",
        "100.00 MAD, 1 1 1, last, 33.33 33.33 33.34",
        "-1000.00 MAD, 3 3 1, largest-remainder, -428.57 -428.57 -142.86",
        "-1000.00 MAD, 3 3 1, first, -428.58 -428.57 -142.85",
        "0.02 MAD, 1 1 1, largest-remainder, 0.01 0.01 0.00",
        "0.02 MAD, 1 1 1, last, 0.00 0.00 0.02",
        "100.00 MAD, 0 1 1 1 0, first, 0.00 33.34 33.33 33.33 0.00",
        "100.00 MAD, 0 1 1 1 0, last, 0.00 33.33 33.33 33.34 0.00",
        "100.00 MAD, 0.1 0.25 0.65, last, 10.00 25.00 65.00",
        "1000 XAF, 1 1 1, largest-remainder, 334 333 333",
        "1.000 TND, 1 1 1, last, 0.333 0.333 0.334",
        "0.00 MAD, 1 2, first, 0.00 0.00",
        "10.005 MAD, 1 1, largest-remainder, 5.005 5.00",
        "10.005 MAD, 1 1, last, 5.00 5.005",
        "5.00 MAD, 7, largest-remainder, 5.00",
    })
    void an_amount_is_shared_out_by_weights(String amount, String weights, String remainder, String parts) {
        assertThat(amounts(Money.parse(amount).split(weights(weights), of(remainder))))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "1000.50 MAD, 3 3 1, 0, largest-remainder, 429.00 428.50 143.00",
        "1000.50 MAD, 3 3 1, 0, last, 428.00 428.00 144.50",
        "1250000.00 MAD, 1 1 1, -3, largest-remainder, 417000.00 417000.00 416000.00",
        "1250000.00 MAD, 1 1 1, -3, first, 418000.00 416000.00 416000.00",
        "1.00 MAD, 1 1 1, 4, largest-remainder, 0.3334 0.3333 0.3333",
        "400.00 MAD, 1 1, -3, largest-remainder, 400.00 0.00",
    })
    void parts_may_be_coarser_or_finer_than_the_minor_unit(
            String amount, String weights, int digits, String remainder, String parts) {
        assertThat(amounts(Money.parse(amount).split(weights(weights), digits, of(remainder))))
                .isEqualTo(parts);
    }

    @Test
    void equal_parts_need_no_weights() {
        assertThat(amounts(Money.parse("100.00 MAD").split(3, Remainder.FIRST))).isEqualTo("33.34 33.33 33.33");
        assertThat(amounts(Money.parse("100.00 MAD").split(1, Remainder.LAST))).isEqualTo("100.00");
        assertRefused(() -> Money.parse("100.00 MAD").split(0, Remainder.FIRST));
        assertRefused(() -> Money.parse("100.00 MAD").split(-1, Remainder.FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0 0.0", "1 -1 5", "-3"})
    void weights_that_share_nothing_out_are_refused(String weights) {
        assertRefused(() -> Money.parse("100.00 MAD").split(weights(weights), Remainder.LARGEST_REMAINDER));
    }

    @ParameterizedTest
    @EnumSource(Remainder.class)
    void what_is_shared_out_adds_up_with_weights_of_forty_digits(Remainder remainder) {
        Money amount = Money.parse("9".repeat(38) + ".99 MAD");
        List<Decimal> weights =
                List.of(Decimal.parse("9".repeat(40)), Decimal.parse("0." + "1".repeat(40)), Decimal.of(3));
        assertThat(Money.total(amount.split(weights, remainder), amount.currency()))
                .isEqualTo(amount);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.expected()).isEqualTo("weights"));
    }

    private static Remainder of(String code) {
        for (Remainder remainder : Remainder.values()) {
            if (remainder.code().equals(code)) {
                return remainder;
            }
        }
        throw new IllegalArgumentException(code);
    }

    @Test
    void a_number_of_no_currency_is_shared_out_in_the_same_way() {
        assertThat(Remainder.LARGEST_REMAINDER.split(Decimal.of(1000), weights("3 3 1"), 2))
                .containsExactly(Decimal.parse("428.57"), Decimal.parse("428.57"), Decimal.parse("142.86"));
        assertThat(Remainder.LAST.split(Decimal.parse("10.005"), weights("1 1"), 0))
                .containsExactly(Decimal.of(5), Decimal.parse("5.005"));
        assertThatThrownBy(() -> Remainder.FIRST.split(Decimal.of(1), weights("1"), 41))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Remainder.FIRST.split(Decimal.of(1), List.of(), 2))
                .isInstanceOf(InvalidValueException.class);
    }
}
