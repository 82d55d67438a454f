package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.measure.Decimal;

/**
 * How easily a gap without any cause would be explained. Had it none, it might as well be any other of like size and
 * roundness; the chance is the part of those that some hypothesis fits.
 *
 * <p>Of like size are gaps either way from one power of two to the next, in the finest digit of all amounts. Of like
 * roundness are the multiples of what an amount of the table is a multiple of: where nine amounts of ten are in thousands, the
 * gap is taken to be one of the few gaps in thousands with weight nine, and one in whole amounts with weight one. What all
 * amounts are multiples of, every gap is a multiple of, if there are more than a few amounts.
 *
 * <p>All is counted, so that hypotheses which explain the same gap count once. The result is rounded up.
 *
 * <p>In a formula, for the difference of two lines among n uniform amounts of up to M, in cents, and a gap g far below M: each
 * of the n(n − 1)/2 pairs lies within two cents of it, either way, with chance 5 · 2/M · (1 − g/M), for five gaps in cents are
 * within two cents of a difference. With M two millions that is 2.1e-5 for 30 lines (one table may differ from that by half)
 * and, one pair at least, 9.4 % for 2,000 lines. The figures 1.7e-5 and 7.7 % are those of amounts with any digits, where two
 * cents either way are four cents and not five.
 */
final class Chance {
    private static final int DIGITS = 9;

    /** Digits beyond the amounts' own: those that a scale takes away, and one for half a unit. */
    private static final int FINER = 7;

    /** Of fewer amounts it means nothing that they are multiples of one number. */
    private static final int FEW = 4;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final int scale;
    private final BigInteger low;
    private final BigInteger high;
    private final BigDecimal least;
    private final BigDecimal most;
    private final SortedMap<BigInteger, Long> weights = new TreeMap<>();

    /** Gaps from one number to another, both included. */
    private record Reach(BigInteger from, BigInteger to) {}

    Chance(Reconciliation sum) {
        List<Stated> amounts = new ArrayList<>(sum.parts());
        amounts.add(sum.whole());
        int finest = 0;
        for (Stated stated : amounts) {
            finest = Math.max(finest, stated.amount().value().scale());
            finest = Math.max(finest, stated.unit().value().scale());
        }
        this.scale = finest + FINER;
        BigInteger digit = BigInteger.TEN.pow(FINER);
        int power = fine(sum.gap().value()).abs().divide(digit).bitLength() - 1;
        BigInteger octave = digit.shiftLeft(power);
        this.low = octave.max(fine(sum.bound().value()).add(BigInteger.ONE));
        this.high = octave.shiftLeft(1).subtract(BigInteger.ONE);
        Set<BigInteger> distinct = new LinkedHashSet<>();
        for (Stated stated : amounts) {
            distinct.add(fine(stated.amount().value()));
        }
        BigInteger common =
                distinct.size() < FEW ? BigInteger.ONE : distinct.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        for (Stated stated : amounts) {
            if (!stated.amount().isZero()) {
                weigh(stated.amount(), common);
            }
        }
        this.least = new BigDecimal(low, scale);
        this.most = new BigDecimal(high, scale);
    }

    /** Takes gaps that are as round as an amount into account. */
    private void weigh(Decimal amount, BigInteger common) {
        BigInteger step = roundness(fine(amount.value()));
        weights.merge(step.multiply(common).divide(step.gcd(common)), 1L, Long::sum);
    }

    private BigInteger fine(BigDecimal amount) {
        return amount.setScale(scale).unscaledValue();
    }

    /** What a round amount is a multiple of: the largest of 1, 2.5 and 5 with any number of noughts. */
    private BigInteger roundness(BigInteger amount) {
        BigInteger step = BigInteger.TEN.pow(FINER);
        while (amount.mod(step.multiply(BigInteger.TEN)).signum() == 0) {
            step = step.multiply(BigInteger.TEN);
        }
        BigInteger half = step.multiply(FIVE);
        BigInteger quarter = half.multiply(FIVE);
        if (amount.mod(quarter).signum() == 0) {
            return quarter;
        }
        return amount.mod(half).signum() == 0 ? half : step;
    }

    /** Whether some gap of like size could be explained so. */
    boolean isNear(Hypothesis hypothesis) {
        BigDecimal made = hypothesis.made().abs();
        return made.subtract(hypothesis.tolerance()).compareTo(most) <= 0
                && made.add(hypothesis.tolerance()).compareTo(least) >= 0;
    }

    /** The chance that one of those fits, from 0 to 1; 1 where there is no like gap to count. */
    Decimal of(List<Hypothesis> hypotheses) {
        List<Reach> reaches = reaches(hypotheses);
        BigInteger unit = BigInteger.TEN.pow(DIGITS);
        BigInteger sum = BigInteger.ZERO;
        long weight = 0;
        for (var entry : weights.entrySet()) {
            BigInteger step = entry.getKey();
            BigInteger like = multiples(new Reach(low, high), step).shiftLeft(1);
            if (like.signum() > 0) {
                BigInteger explained = BigInteger.ZERO;
                for (Reach reach : reaches) {
                    explained = explained.add(multiples(reach, step));
                }
                BigInteger weighted = explained.multiply(unit).multiply(BigInteger.valueOf(entry.getValue()));
                sum = sum.add(weighted.add(like).subtract(BigInteger.ONE).divide(like));
                weight += entry.getValue();
            }
        }
        return weight == 0
                ? Decimal.of(1)
                : new Decimal(new BigDecimal(sum)
                        .divide(BigDecimal.valueOf(weight), 0, RoundingMode.UP)
                        .movePointLeft(DIGITS));
    }

    /** The gaps of like size that the hypotheses fit, in order and none twice. */
    private List<Reach> reaches(List<Hypothesis> hypotheses) {
        List<Reach> all = new ArrayList<>();
        for (Hypothesis each : hypotheses) {
            BigInteger least = whole(each.made().subtract(each.tolerance()), RoundingMode.CEILING);
            BigInteger most = whole(each.made().add(each.tolerance()), RoundingMode.FLOOR);
            add(least, most, low, high, all);
            add(least, most, high.negate(), low.negate(), all);
        }
        all.sort(Comparator.comparing(Reach::from));
        List<Reach> apart = new ArrayList<>();
        for (Reach each : all) {
            Reach last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || last.to().compareTo(each.from()) < 0) {
                apart.add(each);
            } else {
                apart.set(apart.size() - 1, new Reach(last.from(), last.to().max(each.to())));
            }
        }
        return apart;
    }

    private BigInteger whole(BigDecimal amount, RoundingMode rounding) {
        return amount.setScale(scale, rounding).unscaledValue();
    }

    private static void add(BigInteger least, BigInteger most, BigInteger low, BigInteger high, List<Reach> all) {
        BigInteger from = least.max(low);
        BigInteger to = most.min(high);
        if (from.compareTo(to) <= 0) {
            all.add(new Reach(from, to));
        }
    }

    /** How many multiples of a step lie there. */
    private static BigInteger multiples(Reach reach, BigInteger step) {
        return floor(reach.to(), step).subtract(floor(reach.from().subtract(BigInteger.ONE), step));
    }

    private static BigInteger floor(BigInteger number, BigInteger step) {
        BigInteger[] parts = number.divideAndRemainder(step);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
