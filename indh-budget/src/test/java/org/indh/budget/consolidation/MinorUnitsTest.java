package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** Amounts as whole numbers, where that loses nothing. */
class MinorUnitsTest {
    @Test
    void an_amount_in_no_currency_is_so_many_hundredths() {
        assertThat(MinorUnits.of(Money.parse("5 XXX"))).hasValue(500);
        assertThat(MinorUnits.of(Money.parse("-0.25 XXX"))).hasValue(-25);
        assertThat(MinorUnits.of(Money.parse("1234567890123456.78 XXX"))).hasValue(123_456_789_012_345_678L);
        assertThat(MinorUnits.money(-25, Currency.getInstance("XXX"))).isEqualTo(Money.parse("-0.25 XXX"));
    }

    @Test
    void what_is_finer_or_larger_than_a_long_of_hundredths_is_no_such_number() {
        assertThat(MinorUnits.of(Money.parse("0.125 XXX"))).isEmpty();
        assertThat(MinorUnits.of(Money.parse("12345678901234567890.12 XXX"))).isEmpty();
    }

    @Test
    void a_currency_with_minor_units_is_counted_in_these_and_its_finer_amounts_are_not() {
        assertThat(MinorUnits.of(Money.parse("1200.50 MAD"))).hasValue(120_050);
        assertThat(MinorUnits.of(Money.parse("0.125 MAD"))).isEmpty();
        assertThat(MinorUnits.of(Money.parse("0.125 TND"))).hasValue(125);
        assertThat(MinorUnits.of(Money.parse("100 XAF"))).hasValue(100);
        assertThat(MinorUnits.of(Money.parse("0.5 XAF"))).isEmpty();
    }
}
