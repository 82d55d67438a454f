package org.indh.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;

class MoneyByCurrencyTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void amounts_add_up_within_their_currencies_and_never_across() {
        MoneyByCurrency sum = MoneyByCurrency.total(
                List.of(Money.of(5, "MAD"), Money.of(3, "EUR"), Money.parse("1.50 MAD"), Money.zero(EUR)));
        assertThat(sum).hasToString("3.00 EUR + 6.50 MAD");
        assertThat(sum.in(MAD)).hasToString("6.50 MAD");
        assertThat(sum.in(Currency.getInstance("USD"))).hasToString("0.00 USD");
        assertThat(sum.isSingle()).isFalse();
        assertThat(sum.single()).isEmpty();
        assertThat(sum.in(Language.FR)).isEqualTo("3,00\u00a0EUR + 6,50\u00a0MAD");
    }

    @Test
    void what_cancels_out_is_gone() {
        MoneyByCurrency sum = MoneyByCurrency.of(Money.of(5, "MAD"), Money.of(3, "EUR"));
        assertThat(sum.plus(Money.of(-3, "EUR")).single()).contains(Money.of(5, "MAD"));
        assertThat(sum.minus(sum)).isEqualTo(MoneyByCurrency.ZERO).hasToString("0");
        assertThat(sum.isZero()).isFalse();
        assertThat(MoneyByCurrency.ZERO.isZero()).isTrue();
        assertThat(MoneyByCurrency.ZERO.single()).isEmpty();
        assertThat(MoneyByCurrency.ZERO.in(Language.AR)).isEqualTo("0");
    }
}
