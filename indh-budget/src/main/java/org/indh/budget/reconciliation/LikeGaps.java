package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.indh.core.measure.Decimal;

/**
 * Gaps that a gap might as well have been.
 *
 * @param size how large they are, the one way; those the other way are as large
 * @param weights what they are multiples of, and how often each of that is taken into account
 */
record LikeGaps(Reach size, SortedMap<BigInteger, Long> weights) {
    private static final int DIGITS = 9;

    /** The part of them that is met by one of those, rounded up to the ninth digit; 1 where there is no such gap. */
    Decimal met(List<Reach> by) {
        List<Reach> apart =
                Reach.apart(by.stream().flatMap(each -> Stream.of(each.within(size), each.within(size.mirrored()))));
        BigInteger sum = BigInteger.ZERO;
        long weight = 0;
        for (var entry : weights.entrySet()) {
            BigInteger step = entry.getKey();
            BigInteger like = size.multiples(step).shiftLeft(1);
            if (like.signum() > 0) {
                sum = sum.add(part(apart, step, like).multiply(BigInteger.valueOf(entry.getValue())));
                weight += entry.getValue();
            }
        }
        return weight == 0
                ? Decimal.of(1)
                : new Decimal(new BigDecimal(sum)
                        .divide(BigDecimal.valueOf(weight), 0, RoundingMode.UP)
                        .movePointLeft(DIGITS));
    }

    /** The part of the multiples of a step that is met, in units of the ninth digit. */
    private static BigInteger part(List<Reach> apart, BigInteger step, BigInteger like) {
        BigInteger met = apart.stream().map(reach -> reach.multiples(step)).reduce(BigInteger.ZERO, BigInteger::add);
        return met.multiply(BigInteger.TEN.pow(DIGITS))
                .add(like)
                .subtract(BigInteger.ONE)
                .divide(like);
    }
}
