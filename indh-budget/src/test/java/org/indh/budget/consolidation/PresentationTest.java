package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What is printed in thousands. */
class PresentationTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    private static List<Money> money(String... amounts) {
        return Stream.of(amounts).map(Money::parse).toList();
    }

    @Test
    void printed_parts_add_up_to_the_printed_total_or_the_difference_is_printed_too() {
        List<Money> exact = money("1400 MAD", "2400 MAD", "3400 MAD");
        Presentation plain = Presentation.plain(exact, -3);
        assertThat(plain.parts()).isEqualTo(money("1000 MAD", "2000 MAD", "3000 MAD"));
        assertThat(plain.total()).isEqualTo(Money.parse("7000 MAD"));
        assertThat(plain.difference()).isEqualTo(Money.parse("1000 MAD"));
        Presentation adding = Presentation.adding(exact, -3);
        assertThat(adding.parts()).isEqualTo(money("2000 MAD", "2000 MAD", "3000 MAD"));
        assertThat(adding.difference().isZero()).isTrue();
    }

    @Test
    void amounts_below_nil_add_up_like_others() {
        Presentation adding = Presentation.adding(money("1600 MAD", "-600 MAD", "500 MAD"), -3);
        assertThat(adding.total()).isEqualTo(Money.parse("2000 MAD"));
        assertThat(adding.parts()).isEqualTo(money("2000 MAD", "-1000 MAD", "1000 MAD"));
    }

    @Test
    void there_is_something_to_print_and_it_is_of_one_currency() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Presentation.plain(List.of(), 0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Presentation.adding(List.of(), 0));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Presentation.adding(money("1 MAD", "1 EUR"), 0));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> new Presentation(money("1 MAD"), Money.parse("1 EUR")));
    }

    @Property
    void no_part_is_a_unit_away_from_its_amount_and_whole_units_stay(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = -5_000_000, max = 5_000_000) Long> centimes,
            @ForAll @IntRange(min = -4, max = 1) int digits) {
        List<Money> exact =
                centimes.stream().map(minor -> Money.ofMinor(minor, MAD)).toList();
        Money unit = Money.of(BigDecimal.ONE.movePointLeft(digits), MAD);
        Presentation adding = Presentation.adding(exact, digits);
        assertThat(Money.total(adding.parts(), MAD)).isEqualTo(adding.total());
        assertThat(adding.total()).isEqualTo(Money.total(exact, MAD).rounded(digits, RoundingMode.HALF_UP));
        for (int i = 0; i < exact.size(); i++) {
            Money part = adding.parts().get(i);
            assertThat(part.minus(exact.get(i)).abs()).isLessThan(unit);
            assertThat(part).isEqualTo(part.rounded(digits, RoundingMode.UNNECESSARY));
        }
        Presentation plain = Presentation.plain(exact, digits);
        assertThat(Money.total(plain.parts(), MAD).plus(plain.difference())).isEqualTo(plain.total());
    }
}
