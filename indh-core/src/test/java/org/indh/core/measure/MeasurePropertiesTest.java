package org.indh.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.indh.core.testing.RecordArbitraries;

class MeasurePropertiesTest {
    @Provide
    Arbitrary<Decimal> decimals() {
        return RecordArbitraries.decimals();
    }

    @Provide
    Arbitrary<Percent> percents() {
        return RecordArbitraries.percents();
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        return RecordArbitraries.frequencies();
    }

    @Property
    void a_decimal_is_read_as_it_is_written(@ForAll("decimals") Decimal decimal) {
        assertThat(Decimal.parse(decimal.toString())).isEqualTo(decimal);
    }

    @Property
    void zeros_at_the_end_do_not_count(@ForAll long digits, @ForAll @IntRange(max = 10) int zeros) {
        BigDecimal plain = BigDecimal.valueOf(digits, 3);
        Decimal padded = new Decimal(plain.setScale(3 + zeros));
        assertThat(padded).isEqualTo(new Decimal(plain)).hasSameHashCodeAs(new Decimal(plain));
    }

    @Property
    void the_order_of_decimals_agrees_with_their_equality(
            @ForAll("decimals") Decimal one, @ForAll("decimals") Decimal other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void sums_differences_and_products_are_exact(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long one, @ForAll int other) {
        Decimal a = new Decimal(BigDecimal.valueOf(one, 4));
        Decimal b = new Decimal(BigDecimal.valueOf(other, 7));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(3)).isEqualTo(a.plus(a).plus(a));
    }

    @Property
    void a_percentage_is_read_as_it_is_written_with_every_digit(@ForAll("percents") Percent percent) {
        assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
        assertThat(Percent.parse(percent.toString()).decimals()).isEqualTo(percent.decimals());
    }

    @Property
    void the_order_of_percentages_agrees_with_their_equality(
            @ForAll("percents") Percent one, @ForAll("percents") Percent other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void a_frequency_is_read_as_it_is_written(@ForAll("frequencies") Frequency frequency) {
        assertThat(Frequency.parse(frequency.toString())).isEqualTo(frequency);
    }

    /** Whole numbers are the oracle: half up is the whole part of twice the share, one more, halved. */
    @Property
    void a_share_is_rounded_exactly(
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
            @ForAll @IntRange(max = 6) int decimals) {
        BigInteger scaled = BigInteger.valueOf(part).multiply(BigInteger.TEN.pow(decimals + 2));
        BigInteger down = scaled.divide(BigInteger.valueOf(whole));
        BigInteger halfUp = scaled.shiftLeft(1).add(BigInteger.valueOf(whole)).divide(BigInteger.valueOf(whole * 2));
        Share share = Share.of(part, whole);
        assertThat(share.percent(decimals, RoundingMode.DOWN).value()).isEqualTo(new BigDecimal(down, decimals));
        assertThat(share.percent(decimals, RoundingMode.HALF_UP).value()).isEqualTo(new BigDecimal(halfUp, decimals));
        BigDecimal gap = share.percent(decimals, RoundingMode.UP)
                .value()
                .subtract(share.percent(decimals, RoundingMode.DOWN).value());
        assertThat(gap).isIn(new BigDecimal(BigInteger.ZERO, decimals), new BigDecimal(BigInteger.ONE, decimals));
    }
}
