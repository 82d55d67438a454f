package org.indh.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.indh.core.measure.Decimal;
import org.indh.core.testing.RecordArbitraries;

class MoneyPropertiesTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final long BILLION = 1_000_000_000L;

    @Provide
    Arbitrary<Money> money() {
        return RecordArbitraries.money();
    }

    @Provide
    Arbitrary<Money> dirhams() {
        return RecordArbitraries.money().map(any -> new Money(any.amount(), MAD));
    }

    @Provide
    Arbitrary<Decimal> weights() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Decimal.ZERO)),
                net.jqwik.api.Tuple.of(
                        5,
                        Arbitraries.longs()
                                .between(1, 1_000_000)
                                .tuple2()
                                .map(pair -> new Decimal(BigDecimal.valueOf(pair.get1(), (int) (pair.get2() % 4))))));
    }

    @Property
    void an_amount_is_read_as_it_is_written(@ForAll("money") Money amount) {
        assertThat(Money.parse(amount.toString())).isEqualTo(amount).hasSameHashCodeAs(amount);
    }

    @Property
    void zeros_at_the_end_do_not_count(@ForAll("money") Money amount, @ForAll @IntRange(max = 8) int zeros) {
        BigDecimal padded = amount.amount().setScale(amount.amount().scale() + zeros);
        assertThat(new Money(padded, amount.currency())).isEqualTo(amount).hasSameHashCodeAs(amount);
    }

    @Property
    void addition_does_not_depend_on_the_order(
            @ForAll("dirhams") Money a, @ForAll("dirhams") Money b, @ForAll("dirhams") Money c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Money.zero(MAD));
    }

    @Property
    void the_order_of_amounts_agrees_with_their_equality_and_with_their_difference(
            @ForAll("dirhams") Money a, @ForAll("dirhams") Money b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    }

    @Property
    void a_sum_by_currency_is_the_same_in_any_order_and_each_currency_is_its_own(
            @ForAll("money") Money a, @ForAll("money") Money b, @ForAll List<@net.jqwik.api.From("money") Money> more) {
        MoneyByCurrency sum = MoneyByCurrency.total(more).plus(a).plus(b);
        assertThat(sum).isEqualTo(MoneyByCurrency.of(b, a).plus(MoneyByCurrency.total(more)));
        assertThat(sum.minus(MoneyByCurrency.total(more))).isEqualTo(MoneyByCurrency.of(a, b));
        assertThat(sum.minus(sum)).isEqualTo(MoneyByCurrency.ZERO);
        for (Money part : sum.amounts()) {
            assertThat(sum.in(part.currency())).isEqualTo(part);
            assertThat(part.isZero()).isFalse();
        }
    }

    @Property
    void parts_add_up_to_the_whole_whoever_bears_the_rest(
            @ForAll("dirhams") Money amount,
            @ForAll @Size(min = 1, max = 8) List<@net.jqwik.api.From("weights") Decimal> weights,
            @ForAll @IntRange(min = -4, max = 8) int digits,
            @ForAll Remainder remainder) {
        Assume.that(weights.stream().anyMatch(weight -> !weight.isZero()));
        List<Money> parts = amount.split(weights, digits, remainder);
        assertThat(parts).hasSameSizeAs(weights);
        assertThat(Money.total(parts, MAD)).isEqualTo(amount);
        assertThat(amount.negated().split(weights, digits, remainder))
                .isEqualTo(parts.stream().map(Money::negated).toList());
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i).signum() * amount.signum()).isNotNegative();
            assertThat(weights.get(i).isZero() && !parts.get(i).isZero()).isFalse();
        }
    }

    @Property
    void parts_are_whole_units_but_for_one_where_the_amount_is_finer(
            @ForAll("dirhams") Money amount,
            @ForAll @Size(min = 1, max = 8) List<@net.jqwik.api.From("weights") Decimal> weights,
            @ForAll @IntRange(min = -4, max = 4) int digits,
            @ForAll Remainder remainder) {
        Assume.that(weights.stream().anyMatch(weight -> !weight.isZero()));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        boolean whole = amount.amount().remainder(unit).signum() == 0;
        long broken = amount.split(weights, digits, remainder).stream()
                .filter(part -> part.amount().remainder(unit).signum() != 0)
                .count();
        assertThat(broken).isEqualTo(whole ? 0 : 1);
    }

    /** Of the other policies this holds for every part but the one that bears the rest, which gains n − 1 units at most. */
    @Property
    void by_largest_remainder_no_part_is_a_unit_off_its_exact_share(
            @ForAll("dirhams") Money amount,
            @ForAll @Size(min = 1, max = 8) List<@net.jqwik.api.From("weights") Decimal> weights,
            @ForAll @IntRange(min = -4, max = 8) int digits,
            @ForAll Remainder remainder) {
        Assume.that(weights.stream().anyMatch(weight -> !weight.isZero()));
        BigDecimal sum = weights.stream().map(Decimal::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits).multiply(sum);
        List<Money> parts = amount.split(weights, digits, remainder);
        int off = 0;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = amount.amount().multiply(weights.get(i).value());
            BigDecimal gap = parts.get(i).amount().multiply(sum).subtract(exact).abs();
            off += gap.compareTo(unit) >= 0 ? 1 : 0;
            assertThat(gap).isLessThan(unit.multiply(BigDecimal.valueOf(Math.max(1, parts.size()))));
        }
        assertThat(off).isLessThanOrEqualTo(remainder == Remainder.LARGEST_REMAINDER ? 0 : 1);
    }

    @Property
    void equal_parts_differ_by_one_unit_at_most(
            @ForAll("dirhams") Money amount, @ForAll @IntRange(min = 1, max = 50) int n) {
        Money whole = amount.rounded(RoundingMode.HALF_EVEN);
        List<Money> parts = whole.split(n, Remainder.LARGEST_REMAINDER);
        Money gap = Collections.max(parts).minus(Collections.min(parts));
        assertThat(gap).isLessThanOrEqualTo(Money.ofMinor(1, MAD));
    }

    /** Half a centime of the price, seen from the unit, and half a centime of the unit itself. */
    @Property
    void converting_there_and_back_loses_less_than_the_two_roundings(
            @ForAll @LongRange(min = -BILLION, max = BILLION) long minor,
            @ForAll @LongRange(min = 1, max = 1_000_000) long rate) {
        ExchangeRate euro = ExchangeRate.of(
                EUR,
                new Decimal(BigDecimal.valueOf(rate, 4)),
                MAD,
                LocalDate.of(2019, 1, 1),
                ExchangeRate.Kind.BUDGET,
                "agreement");
        Money given = Money.ofMinor(minor, EUR);
        Money back = euro.toUnit(euro.toPrice(given, RoundingMode.HALF_EVEN), RoundingMode.HALF_EVEN);
        BigDecimal gap = back.minus(given).amount().abs().multiply(BigDecimal.valueOf(rate, 4));
        BigDecimal most = new BigDecimal("0.005").add(new BigDecimal("0.005").multiply(BigDecimal.valueOf(rate, 4)));
        assertThat(gap).isLessThanOrEqualTo(most);
    }
}
