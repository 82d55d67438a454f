package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.statement.AmountSaid.read;
import static org.indh.core.statement.AmountSaid.said;

import java.util.Currency;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of an amount besides its worth. */
class WrittenAmountTest {
    @ParameterizedTest
    @EnumSource(AmountScale.class)
    void no_figure_is_too_large_for_its_scale(AmountScale scale) {
        AmountUnit unit = new AmountUnit(scale, null);
        assertThat(new WrittenAmount(Decimal.parse("9".repeat(30)), 0, unit)
                        .value()
                        .value()
                        .precision())
                .isEqualTo(30 + scale.zeros());
        assertThat(said(read("9".repeat(30)))).isEqualTo("9".repeat(30));
        assertThat(said(read("9".repeat(31)))).isEqualTo("unreadable");
    }

    @Test
    void an_amount_keeps_its_figure_its_decimals_and_its_unit() {
        WrittenAmount amount = read("12,50 MDH").find().orElseThrow();
        assertThat(amount.figure()).isEqualTo(Decimal.parse("12.5"));
        assertThat(amount.decimals()).isEqualTo(2);
        assertThat(amount.step()).isEqualTo(Decimal.of(10_000));
        assertThat(amount.money()).contains(Money.of(12_500_000, "MAD"));
        WrittenAmount bare = read("80 077 200,80").find().orElseThrow();
        assertThat(bare.step()).isEqualTo(Decimal.parse("0.01"));
        assertThat(bare.money()).isEmpty();
        assertThat(bare.money(Currency.getInstance("EUR"))).hasToString("80077200.80 EUR");
        assertThat(amount.money(Currency.getInstance("EUR"))).isEqualTo(Money.of(12_500_000, "MAD"));
        assertThat(read("1.250,- €").find().orElseThrow().decimals()).isEqualTo(2);
        assertThatThrownBy(() -> new WrittenAmount(Decimal.parse("1.25"), 1, AmountUnit.NONE))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.expected()).isEqualTo("decimals"));
    }
}
