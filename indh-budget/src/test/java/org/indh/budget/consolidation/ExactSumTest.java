package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** Sums are those of decimals of any length, at the edges of what a long holds as well. */
class ExactSumTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Money MOST = Money.of(BigDecimal.valueOf(Long.MAX_VALUE, 2), MAD);
    private static final Money LEAST = Money.of(BigDecimal.valueOf(Long.MIN_VALUE, 2), MAD);

    private static ExactSum of(Money... amounts) {
        ExactSum sum = new ExactSum(MAD);
        List.of(amounts).forEach(sum::add);
        return sum;
    }

    @Test
    void what_a_long_does_not_hold_is_added_beside_it() {
        assertThat(of(MOST, MOST).money()).isEqualTo(Money.parse("184467440737095516.14 MAD"));
        assertThat(of(LEAST, LEAST).money()).isEqualTo(Money.parse("-184467440737095516.16 MAD"));
        ExactSum merged = of(MOST);
        merged.add(of(MOST, Money.parse("0.005 MAD")));
        assertThat(merged.money()).isEqualTo(Money.parse("184467440737095516.145 MAD"));
    }

    @Test
    void the_least_long_is_taken_off_as_exactly_as_it_was_added() {
        ExactSum sum = of(LEAST, MOST);
        sum.subtract(LEAST);
        assertThat(sum.money()).isEqualTo(MOST);
        sum.subtract(MOST);
        assertThat(sum.money()).isEqualTo(Money.parse("0.00 MAD"));
        sum.subtract(LEAST);
        assertThat(sum.money()).isEqualTo(Money.parse("92233720368547758.08 MAD"));
    }

    @Provide
    Arbitrary<List<Long>> units() {
        return Arbitraries.longs().list().ofMaxSize(12);
    }

    @Property
    void any_sum_is_that_of_decimals(@ForAll("units") List<Long> added, @ForAll("units") List<Long> taken) {
        ExactSum sum = new ExactSum(MAD);
        BigDecimal expected = BigDecimal.ZERO;
        for (long units : added) {
            sum.add(Money.of(BigDecimal.valueOf(units, 2), MAD));
            expected = expected.add(BigDecimal.valueOf(units, 2));
        }
        for (long units : taken) {
            sum.subtract(Money.of(BigDecimal.valueOf(units, 2), MAD));
            expected = expected.subtract(BigDecimal.valueOf(units, 2));
        }
        assertThat(sum.money().amount()).isEqualByComparingTo(expected);
    }
}
