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
import java.util.stream.Stream;
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
 * <p>A digit that is swapped, added or dropped changes an amount by a number that is rounder than the amount: by 180.00, two
 * digits and noughts. Amounts with any digits make such gaps far more often than they make others, and so a gap that a digit
 * explains is held against those that are as round as itself, too: of the gaps from 163.84 to 327.67 it is one of the 32 in
 * tens, either way. Swapped digits make multiples of nine, few and the more often the smaller they are: there it is held
 * against the nearest ten on either side as well, 80.00 to 280.00. The chance is the largest of these. A gap of one digit and
 * noughts is one of eighteen at most, so that a mistyped digit is never told for it: in 36 tables of 100 with five amounts
 * somebody could have swapped two digits to make it 90.00, and in all tables of forty lines.
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

    /** So many gaps as round as the one in question, either way, are the nearest. */
    private static final BigInteger NEAREST = BigInteger.TEN;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final int scale;
    private final Reach octave;
    private final Reach nearest;
    private final BigDecimal least;
    private final BigDecimal most;
    private final SortedMap<BigInteger, Long> amounts = new TreeMap<>();
    private final SortedMap<BigInteger, Long> gap = new TreeMap<>();

    /** Gaps from one number to another, both included; none where the one is above the other. */
    private record Reach(BigInteger from, BigInteger to) {
        Reach within(Reach other) {
            return new Reach(from.max(other.from), to.min(other.to));
        }

        Reach mirrored() {
            return new Reach(to.negate(), from.negate());
        }

        boolean isEmpty() {
            return from.compareTo(to) > 0;
        }

        /** How many multiples of a step lie there. */
        BigInteger multiples(BigInteger step) {
            return isEmpty() ? BigInteger.ZERO : floor(to, step).subtract(floor(from.subtract(BigInteger.ONE), step));
        }

        private static BigInteger floor(BigInteger number, BigInteger step) {
            BigInteger[] parts = number.divideAndRemainder(step);
            return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        }
    }

    Chance(Reconciliation sum) {
        List<Stated> all = new ArrayList<>(sum.parts());
        all.add(sum.whole());
        int finest = 0;
        for (Stated each : all) {
            finest = Math.max(finest, each.amount().value().scale());
            finest = Math.max(finest, each.unit().value().scale());
        }
        this.scale = finest + FINER;
        BigInteger digit = BigInteger.TEN.pow(FINER);
        int power = fine(sum.gap().value()).abs().divide(digit).bitLength() - 1;
        BigInteger bound = fine(sum.bound().value());
        BigInteger beyond = bound.add(BigInteger.ONE);
        BigInteger size = digit.shiftLeft(power);
        this.octave = new Reach(size.max(beyond), size.shiftLeft(1).subtract(BigInteger.ONE));
        BigInteger own = fine(sum.gap().value()).abs();
        BigInteger step = step(new Reach(own.subtract(bound), own.add(bound)));
        BigInteger far = step.multiply(NEAREST).add(bound);
        this.nearest = new Reach(own.subtract(far).max(beyond), own.add(far));
        this.gap.put(step, 1L);
        this.least = new BigDecimal(octave.from().min(nearest.from()), scale);
        this.most = new BigDecimal(octave.to().max(nearest.to()), scale);
        Set<BigInteger> distinct = new LinkedHashSet<>();
        for (Stated each : all) {
            distinct.add(fine(each.amount().value()));
        }
        BigInteger common =
                distinct.size() < FEW ? BigInteger.ONE : distinct.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        for (Stated each : all) {
            if (!each.amount().isZero()) {
                weigh(each.amount(), common);
            }
        }
    }

    /** Takes gaps that are as round as an amount into account. */
    private void weigh(Decimal amount, BigInteger common) {
        BigInteger step = roundness(fine(amount.value()));
        amounts.merge(step.multiply(common).divide(step.gcd(common)), 1L, Long::sum);
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

    /** What the gap is a multiple of, as far as rounding lets it be: the largest of 1, 10, 100 and so on. */
    private static BigInteger step(Reach gap) {
        BigInteger step = BigInteger.TEN.pow(FINER);
        while (gap.multiples(step.multiply(BigInteger.TEN)).signum() > 0) {
            step = step.multiply(BigInteger.TEN);
        }
        return step;
    }

    /** Whether some gap of like size could be explained so. */
    boolean isNear(Hypothesis hypothesis) {
        BigDecimal made = hypothesis.made().abs();
        return made.subtract(hypothesis.tolerance()).compareTo(most) <= 0
                && made.add(hypothesis.tolerance()).compareTo(least) >= 0;
    }

    /** The gaps that a hypothesis fits. */
    private Reach reach(Hypothesis each) {
        return new Reach(
                whole(each.made().subtract(each.tolerance()), RoundingMode.CEILING),
                whole(each.made().add(each.tolerance()), RoundingMode.FLOOR));
    }

    private BigInteger whole(BigDecimal amount, RoundingMode rounding) {
        return amount.setScale(scale, rounding).unscaledValue();
    }

    /** The chance that one of those fits a gap that is as round as the amounts, from 0 to 1; 1 where no gap is like it. */
    Decimal of(List<Hypothesis> hypotheses) {
        return of(hypotheses, octave, amounts);
    }

    /** The chance that one of those fits a gap such as this one, where it is one of that cause that does. */
    Decimal of(List<Hypothesis> hypotheses, Cause cause) {
        Stream<Decimal> chances = switch (cause) {
            case DIGIT_ADDED, DIGIT_DROPPED -> Stream.of(of(hypotheses), of(hypotheses, octave, gap));
            case SWAPPED_DIGITS, DISTANT_DIGITS ->
                Stream.of(of(hypotheses), of(hypotheses, octave, gap), of(hypotheses, nearest, gap));
            default -> Stream.of(of(hypotheses));
        };
        return chances.max(Comparator.naturalOrder()).orElseThrow();
    }

    private Decimal of(List<Hypothesis> hypotheses, Reach size, SortedMap<BigInteger, Long> weights) {
        List<Reach> reaches = reaches(hypotheses, size);
        BigInteger unit = BigInteger.TEN.pow(DIGITS);
        BigInteger sum = BigInteger.ZERO;
        long weight = 0;
        for (var entry : weights.entrySet()) {
            BigInteger step = entry.getKey();
            BigInteger like = size.multiples(step).shiftLeft(1);
            if (like.signum() > 0) {
                BigInteger explained = BigInteger.ZERO;
                for (Reach reach : reaches) {
                    explained = explained.add(reach.multiples(step));
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

    /** The gaps of that size, either way, that the hypotheses fit, in order and none twice. */
    private List<Reach> reaches(List<Hypothesis> hypotheses, Reach size) {
        List<Reach> apart = new ArrayList<>();
        hypotheses.stream()
                .map(this::reach)
                .flatMap(each -> Stream.of(each.within(size), each.within(size.mirrored())))
                .filter(each -> !each.isEmpty())
                .sorted(Comparator.comparing(Reach::from))
                .forEach(each -> {
                    Reach last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
                    if (last == null || last.to().compareTo(each.from()) < 0) {
                        apart.add(each);
                    } else {
                        apart.set(
                                apart.size() - 1,
                                new Reach(last.from(), last.to().max(each.to())));
                    }
                });
        return apart;
    }
}
