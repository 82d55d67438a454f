package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * somebody could have swapped two digits to make it 90.00, and in all tables of forty lines. Of two digits, 180.00 or 720.00,
 * nothing more can be known: held against the eighteen multiples of nine that are as round as it, no swap at all could be told,
 * for one in eighteen is more than one in twenty. So such gaps that nothing made are explained in one small table of five or six;
 * whoever halves that by comparing with nine gaps either way tells half as many swaps of lines, too.
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
    /** Digits beyond the amounts' own: those that a scale takes away, and one for half a unit. */
    private static final int FINER = 7;

    /** Of fewer amounts it means nothing that they are multiples of one number. */
    private static final int FEW = 4;

    /** So many gaps as round as the one in question, either way, are the nearest. */
    private static final BigInteger NEAREST = BigInteger.TEN;

    private final int scale;
    private final LikeGaps asRoundAsAmounts;
    private final LikeGaps asRoundAsGap;
    private final LikeGaps nearest;

    Chance(Reconciliation sum) {
        List<Stated> all = new ArrayList<>(sum.parts());
        all.add(sum.whole());
        this.scale = FINER
                + all.stream()
                        .flatMap(each -> Stream.of(each.amount(), each.unit()))
                        .mapToInt(each -> each.value().scale())
                        .reduce(0, Math::max);
        BigInteger digit = BigInteger.TEN.pow(FINER);
        BigInteger gap = fine(sum.gap().value()).abs();
        BigInteger bound = fine(sum.bound().value());
        Roundness roundness = new Roundness(digit);
        BigInteger size = digit.shiftLeft(gap.divide(digit).bitLength() - 1);
        BigInteger step = roundness.noughts(new Reach(gap.subtract(bound), gap.add(bound)));
        BigInteger far = step.multiply(NEAREST).add(bound);
        BigInteger beyond = bound.add(BigInteger.ONE);
        Reach octave = new Reach(size.max(beyond), size.shiftLeft(1).subtract(BigInteger.ONE));
        this.asRoundAsAmounts = new LikeGaps(octave, steps(all, roundness));
        this.asRoundAsGap = new LikeGaps(octave, ImmutableSortedMap.of(step, 1L));
        this.nearest =
                new LikeGaps(new Reach(gap.subtract(far).max(beyond), gap.add(far)), ImmutableSortedMap.of(step, 1L));
    }

    /** What the amounts are multiples of, each by itself and all together, and how many are. */
    private SortedMap<BigInteger, Long> steps(List<Stated> all, Roundness roundness) {
        List<BigInteger> amounts =
                all.stream().map(each -> fine(each.amount().value())).toList();
        BigInteger common = amounts.stream().distinct().count() < FEW
                ? BigInteger.ONE
                : amounts.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        TreeMap<BigInteger, Long> steps = new TreeMap<>();
        for (BigInteger amount : amounts) {
            if (amount.signum() != 0) {
                BigInteger step = roundness.of(amount);
                steps.merge(step.multiply(common).divide(step.gcd(common)), 1L, Long::sum);
            }
        }
        return steps;
    }

    private BigInteger fine(BigDecimal amount) {
        return amount.setScale(scale).unscaledValue();
    }

    /** The gaps that one is held against which any cause made but a digit. */
    GapSize octave() {
        return size(asRoundAsAmounts.size());
    }

    /** All gaps that one is held against. */
    GapSize size() {
        Reach octave = asRoundAsAmounts.size();
        return size(new Reach(
                octave.from().min(nearest.size().from()),
                octave.to().max(nearest.size().to())));
    }

    private GapSize size(Reach reach) {
        return new GapSize(new BigDecimal(reach.from(), scale), new BigDecimal(reach.to(), scale));
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
        return asRoundAsAmounts.met(reaches(hypotheses));
    }

    /** The chance that one of those fits a gap such as this one, where it is one of that cause that does. */
    Decimal of(List<Hypothesis> hypotheses, Cause cause) {
        List<Reach> reaches = reaches(hypotheses);
        Stream<LikeGaps> like = switch (cause) {
            case DIGIT_ADDED, DIGIT_DROPPED -> Stream.of(asRoundAsAmounts, asRoundAsGap);
            case SWAPPED_DIGITS, DISTANT_DIGITS -> Stream.of(asRoundAsAmounts, asRoundAsGap, nearest);
            default -> Stream.of(asRoundAsAmounts);
        };
        return like.map(each -> each.met(reaches))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Reach> reaches(List<Hypothesis> hypotheses) {
        return hypotheses.stream().map(this::reach).toList();
    }
}
