package org.indh.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.indh.core.document.Binder;
import org.indh.core.document.Kind;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency XAF = Currency.getInstance("XAF");
    private static final Currency XDR = Currency.getInstance("XDR");

    /** A record of documents that holds an amount. */
    public record Purse(@Nullable Money content) {}

    private static void assertRefused(String expected, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.expected()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1200.5 MAD, 1200.50 MAD",
        "1.500 MAD, 1.50 MAD",
        "10.8345 MAD, 10.8345 MAD",
        "-0 MAD, 0.00 MAD",
        "007 EUR, 7.00 EUR",
        "1200 XAF, 1200 XAF",
        "1200.0 XAF, 1200 XAF",
        "1200.5 XAF, 1200.5 XAF",
        "1.5 TND, 1.500 TND",
        "2.5 XDR, 2.5 XDR",
    })
    void an_amount_has_one_written_form(String text, String written) {
        assertThat(Money.parse(text)).hasToString(written).isEqualTo(Money.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1200",
                "MAD",
                "1200 mad",
                "1200MAD",
                "1200  MAD",
                " 1200 MAD",
                "1200 MAD ",
                "MAD 1200",
                "1,5 MAD",
                "1 200 MAD",
                "+1 MAD",
                ".5 MAD",
                "5. MAD",
                "1e3 MAD",
                "12\u00a0MAD",
                "١٢ MAD",
                "1200 DH",
                "1200 €"
            })
    void what_is_no_amount_is_refused(String text) {
        assertRefused("money", () -> Money.parse(text));
    }

    @Test
    void a_currency_that_nobody_knows_is_refused() {
        assertRefused("currency", () -> Money.parse("5 ZZZ"));
        assertRefused("currency", () -> Money.of(5, "dirham"));
        assertThat(Money.of(5, "MAD")).hasToString("5.00 MAD");
    }

    @Test
    void an_amount_has_forty_digits_on_each_side_and_no_more() {
        String most = "9".repeat(40) + "." + "1".repeat(40);
        assertThat(Money.parse(most + " MAD")).hasToString(most + " MAD");
        assertRefused("money", () -> Money.parse("9" + most + " MAD"));
        assertRefused("money", () -> Money.parse(most + " MAD").times(10));
        assertRefused("money", () -> Money.of(new BigDecimal("1e999999999"), MAD));
        assertRefused("money", () -> Money.of(new BigDecimal("1e-999999999"), "MAD"));
        assertThat(Money.of(new BigDecimal("0e999999999"), MAD)).isEqualTo(Money.zero(MAD));
    }

    @Test
    void minor_units_are_those_of_the_currency() {
        assertThat(Money.ofMinor(120_050, MAD)).hasToString("1200.50 MAD").isEqualTo(Money.parse("1200.5 MAD"));
        assertThat(Money.ofMinor(1_200, XAF)).hasToString("1200 XAF");
        assertRefused("minor-unit", () -> Money.ofMinor(1, XDR));
        assertThat(Money.parse("1200.50 MAD").minor()).hasValue(120_050);
        assertThat(Money.ofMinor(Long.MIN_VALUE, MAD).minor()).hasValue(Long.MIN_VALUE);
        assertThat(Money.ofMinor(Long.MAX_VALUE, MAD)
                        .plus(Money.ofMinor(1, MAD))
                        .minor())
                .isEmpty();
        assertThat(Money.parse("1200.505 MAD").minor()).isEmpty();
        assertThat(Money.parse("5 XDR").minor()).isEmpty();
    }

    @Test
    void a_unit_of_account_is_rounded_to_digits_that_are_named() {
        Money rights = Money.parse("2.567 XDR");
        assertThat(rights.rounded(2, RoundingMode.HALF_UP)).hasToString("2.57 XDR");
        assertRefused("minor-unit", () -> rights.rounded(RoundingMode.HALF_UP));
        assertRefused("minor-unit", () -> rights.split(3, Remainder.FIRST));
        assertThat(rights.split(List.of(Decimal.of(1), Decimal.of(1)), 2, Remainder.FIRST))
                .hasToString("[1.287 XDR, 1.28 XDR]");
    }

    @Test
    void currencies_do_not_mix_and_the_exception_says_which_they_were() {
        Money dirhams = Money.of(5, "MAD");
        Money euros = Money.of(5, "EUR");
        List<ThrowingCallable> mixing = List.of(
                () -> dirhams.plus(euros),
                () -> dirhams.minus(euros),
                () -> dirhams.compareTo(euros),
                () -> dirhams.shareOf(euros),
                () -> Money.total(List.of(euros), MAD));
        for (ThrowingCallable call : mixing) {
            assertThatThrownBy(call).isInstanceOfSatisfying(CurrencyMismatchException.class, e -> {
                assertThat(e.expected()).isEqualTo(MAD);
                assertThat(e.actual()).isEqualTo(EUR);
            });
        }
        assertThat(dirhams).isNotEqualTo(euros);
        assertThat(Money.total(List.of(dirhams, dirhams), MAD)).hasToString("10.00 MAD");
        assertThat(Money.total(List.of(), XAF)).hasToString("0 XAF");
    }

    @Test
    void arithmetic_is_exact_until_somebody_rounds() {
        Money price = Money.parse("33.33 MAD").times(Decimal.parse("10.8345"));
        assertThat(price).hasToString("361.113885 MAD");
        assertThat(price.rounded(RoundingMode.HALF_UP)).hasToString("361.11 MAD");
        assertThat(price.rounded(0, RoundingMode.UP)).hasToString("362.00 MAD");
        assertThat(price.rounded(-3, RoundingMode.HALF_UP)).hasToString("0.00 MAD");
        assertThat(price.rounded(40, RoundingMode.UP)).isEqualTo(price);
        assertThat(price.rounded(-39, RoundingMode.DOWN).isZero()).isTrue();
        assertThat(price.rounded(-40, RoundingMode.DOWN).isZero()).isTrue();
        assertRefused("digits", () -> price.rounded(41, RoundingMode.UP));
        assertRefused("digits", () -> price.rounded(-41, RoundingMode.UP));
        assertThat(Money.of(100, "MAD").times(Share.of(1, 3), RoundingMode.HALF_UP))
                .hasToString("33.33 MAD");
        assertThat(Money.of(20, "MAD").shareOf(Money.of(80, "MAD"))).isEqualTo(Share.of(20, 80));
        assertRefused("denominator", () -> Money.of(20, "MAD").shareOf(Money.zero(MAD)));
        assertThat(Money.of(-5, "MAD").abs()).isEqualTo(Money.of(5, "MAD"));
        assertThat(Money.of(-5, "MAD").signum()).isNegative();
        assertThat(Money.parse("0.00 MAD").isZero()).isTrue();
        assertThat(Money.parse("0.001 MAD").isZero()).isFalse();
    }

    /** Worked example 18: structure costs of 7 % are of the direct costs, not of the total. */
    @Test
    void a_percentage_of_an_amount_is_exact() {
        Money direct = Money.of(500_000, "MAD");
        assertThat(direct.times(Percent.of(7))).hasToString("35000.00 MAD");
        assertThat(direct.times(Percent.parse("12.345 %"))).hasToString("61725.00 MAD");
        assertThat(Money.parse("0.01 MAD").times(Percent.parse("0.5 %"))).hasToString("0.00005 MAD");
    }

    @Test
    void each_language_writes_it_its_own_way() {
        Money amount = Money.parse("1234567.5 MAD");
        assertThat(amount.in(Language.FR)).isEqualTo("1\u202f234\u202f567,50\u00a0MAD");
        assertThat(amount.in(Language.EN)).isEqualTo("1,234,567.50\u00a0MAD");
        assertThat(amount.in(Language.AR)).isEqualTo("1\u202f234\u202f567,50\u00a0MAD");
        assertThat(Money.parse("1200.5 XXX").in(Language.FR))
                .as("the code of no currency tells nobody anything")
                .isEqualTo("1\u202f200,50");
        assertThat(Money.parse("113488 XXX").in(Language.EN)).isEqualTo("113,488");
    }

    @Test
    void documents_hold_it_as_its_text_and_an_amount_that_is_none_is_a_fault_at_its_place() {
        Kind<Purse> kind = new Kind<>("purse", 1, Purse.class);
        Purse purse = new Purse(Money.parse("1200.5 MAD"));
        ObjectNode tree = Binder.unbind(kind, purse);
        assertThat(tree.members().get("content")).isEqualTo(ScalarNode.of("1200.50 MAD"));
        assertThat(Binder.bind(kind, tree).value()).contains(purse);
        ObjectNode wrong = ObjectNode.builder()
                .put("kind", ScalarNode.of("purse"))
                .put("version", ScalarNode.of("1"))
                .put("content", ScalarNode.of("1200,50 DH"))
                .build();
        assertThat(Binder.bind(kind, wrong).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.facts().toString()).contains("expected.money");
            assertThat(fault.path()).hasToString("/content");
        });
    }
}
