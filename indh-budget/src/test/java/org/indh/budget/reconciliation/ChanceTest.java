package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;

/** The chance that one of many hypotheses fits by accident, counted out and in round figures. */
class ChanceTest {
    private static final Cause[] FEW = {Cause.SIGN, Cause.LEFT_OUT, Cause.SWAPPED_DIGITS, Cause.DIFFERENCE};

    private static Reconciliation sum(List<Long> amounts, int decimals, long gap) {
        List<Stated> parts = new ArrayList<>();
        long total = gap;
        for (long amount : amounts) {
            parts.add(Stated.of("L" + parts.size(), decimal(amount, decimals), decimal(1, decimals)));
            total += amount;
        }
        return Reconciliation.of(Stated.of("Total", decimal(total, decimals), decimal(1, decimals)), parts);
    }

    private static Decimal decimal(long digits, int decimals) {
        return new Decimal(BigDecimal.valueOf(digits, decimals));
    }

    private static List<Hypothesis> hypotheses(Reconciliation sum, Cause... causes) {
        List<Hypothesis> all = new ArrayList<>();
        for (Cause cause : causes) {
            all.addAll(Amounts.hypotheses(sum, Evidence.none()).of(cause).toList());
        }
        return all;
    }

    @Provide
    Arbitrary<List<Long>> amounts() {
        return Arbitraries.longs()
                .between(1, 900)
                .flatMap(step -> Arbitraries.longs()
                        .between(1, 9000 / step)
                        .map(times -> times * step)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8));
    }

    @Property(tries = 500)
    void the_chance_is_the_part_of_like_gaps_that_are_explained(
            @ForAll("amounts") List<Long> amounts, @ForAll("gap") long gap) {
        Reconciliation sum = sum(amounts, 0, gap);
        Assume.that(sum.agreement() == Agreement.BROKEN);
        List<Hypothesis> hypotheses = hypotheses(sum, FEW);
        BigDecimal counted = counted(sum, gap, hypotheses);
        BigDecimal chance = new Chance(sum).of(hypotheses).value();
        assertThat(chance.subtract(counted)).isBetween(BigDecimal.ZERO, new BigDecimal("0.000000003"));
    }

    @Provide
    Arbitrary<Long> gap() {
        return Arbitraries.longs().between(-3000, 3000);
    }

    /** Goes through every gap from one power of two to the next, for each amount those that are as round. */
    private static BigDecimal counted(Reconciliation sum, long gap, List<Hypothesis> hypotheses) {
        long low = Long.highestOneBit(Math.abs(gap));
        List<Long> amounts = new ArrayList<>();
        sum.parts().forEach(part -> amounts.add(part.amount().value().longValueExact()));
        amounts.add(sum.whole().amount().value().longValueExact());
        Set<Long> distinct = new HashSet<>(amounts);
        long common = distinct.size() < 4
                ? 1
                : distinct.stream()
                        .map(BigInteger::valueOf)
                        .reduce(BigInteger.ZERO, BigInteger::gcd)
                        .longValueExact();
        BigDecimal all = BigDecimal.ZERO;
        int weight = 0;
        for (long amount : amounts) {
            long like = 0;
            long explained = 0;
            for (long size = low; amount != 0 && size < 2 * low; size++) {
                boolean isLike = size % roundness(amount) == 0
                        && size % common == 0
                        && BigDecimal.valueOf(size).compareTo(sum.bound().value()) > 0;
                for (long each : isLike ? new long[] {size, -size} : new long[0]) {
                    BigDecimal other = BigDecimal.valueOf(each);
                    like++;
                    explained += hypotheses.stream().anyMatch(it -> it.fits(other)) ? 1 : 0;
                }
            }
            if (like > 0) {
                all = all.add(BigDecimal.valueOf(explained).divide(BigDecimal.valueOf(like), 20, RoundingMode.DOWN));
                weight++;
            }
        }
        return weight == 0 ? BigDecimal.ONE : all.divide(BigDecimal.valueOf(weight), 20, RoundingMode.DOWN);
    }

    private static long roundness(long amount) {
        long round = 1;
        for (long step = 1; step <= Math.abs(amount); step *= 10) {
            for (long each : new long[] {step, 5 * step, step % 2 == 0 ? 5 * step / 2 : step}) {
                round = amount % each == 0 ? Math.max(round, each) : round;
            }
        }
        return round;
    }

    /** So many amounts of up to two millions, in steps of so many cents. */
    private static Reconciliation uniform(int lines, int step) {
        Random random = new Random(lines);
        List<Long> amounts = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            amounts.add((1L + random.nextInt(200_000_000 / step)) * step);
        }
        return sum(amounts, 2, 4_000_000);
    }

    private static BigDecimal ofDifferences(Reconciliation sum) {
        Evidence evidence = Evidence.none().within(Decimal.parse("0.02"));
        return new Chance(sum)
                .of(Amounts.hypotheses(sum, evidence).of(Cause.DIFFERENCE).toList())
                .value();
    }

    @Test
    void the_difference_of_two_of_thirty_lines_within_two_cents_hardly_fits_by_chance() {
        // 30 · 29 differences, each of which fits five gaps of some 200 million: two in a hundred thousand or so.
        assertThat(ofDifferences(uniform(30, 1))).isBetween(new BigDecimal("0.000010"), new BigDecimal("0.000050"));
    }

    @Test
    void that_of_two_of_a_thousand_lines_fits_now_and_then() {
        assertThat(ofDifferences(uniform(1000, 1))).isBetween(new BigDecimal("0.015"), new BigDecimal("0.030"));
    }

    @Test
    void that_of_two_of_thirty_lines_in_thousands_fits_too_often_for_anything_to_be_told() {
        assertThat(ofDifferences(uniform(30, 100_000))).isGreaterThan(new BigDecimal("0.2"));
    }

    @Test
    void one_gap_in_twenty_and_no_more_may_be_explained_by_chance() {
        assertThat(new Odds(1, Odds.MOST).isTooHigh()).isFalse();
        assertThat(new Odds(1, Decimal.parse("0.050000001")).isTooHigh()).isTrue();
        assertThat(new Odds(1, Decimal.parse("0.01")).confidence()).isEqualTo(Decimal.parse("0.99"));
    }
}
