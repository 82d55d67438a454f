package org.indh.logframe.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.jspecify.annotations.Nullable;

/** Counts with a percentage beside them, and the sizes of a set that explain both. */
final class Rounded {
    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);
    private static final int LARGEST_RATIO = 10;

    private Rounded() {}

    /** Whether the count is a whole number above 0 that a set may have as its size. */
    static boolean isPlain(Count count) {
        return count.value().isWhole()
                && count.value().value().precision() < 10
                && !count.value().isZero();
    }

    /** The count as a size. */
    static int size(Count count) {
        return count.value().value().intValueExact();
    }

    /** The way of rounding by which the stated percentage is that count of that many; null where none is. */
    static @Nullable RoundingMode explains(Count count, int size) {
        return explains(count.value(), count.share(), size);
    }

    /** As {@link #explains(Count, int)}, for another number than the count. */
    static @Nullable RoundingMode explains(Decimal count, @Nullable Percent stated, int size) {
        if (stated == null || size == 0) {
            return null;
        }
        Share exact = new Share(count, Decimal.of(size));
        for (RoundingMode mode : MODES) {
            if (exact.percent(stated.decimals(), mode).value().compareTo(stated.value()) == 0) {
                return mode;
            }
        }
        return null;
    }

    /** The smallest count of so many that the percentage, rounded half up, may stand for. */
    static BigDecimal leastCount(Percent stated, int size) {
        BigDecimal least = stated.value().subtract(unit(stated).divide(BigDecimal.valueOf(2)));
        return least.multiply(BigDecimal.valueOf(size)).movePointLeft(2).setScale(0, RoundingMode.CEILING);
    }

    /** The smallest size of which the count may be the percentage: that at which it is just below the next one. */
    private static Stream<BigDecimal> leastSize(Value value) {
        return value.count().stream()
                .flatMap(count -> Stream.ofNullable(count.share())
                        .map(share -> count.value()
                                .value()
                                .movePointRight(2)
                                .divideToIntegralValue(
                                        share.value().max(BigDecimal.ZERO).add(unit(share)))
                                .add(BigDecimal.ONE)));
    }

    private static BigDecimal unit(Percent stated) {
        return BigDecimal.ONE.movePointLeft(stated.decimals());
    }

    /**
     * The one size up to ten times the largest count that so many different counts agree on. The sizes that they agree on
     * begin where those of one of them begin: no more need be tried, however large they are, than these and the next ones.
     */
    static Optional<Integer> onlySize(List<Value> stated, int agreeing) {
        int largest = stated.stream()
                .mapToInt(value -> size(value.count().orElseThrow()))
                .max()
                .orElse(0);
        BigDecimal from = BigDecimal.valueOf(largest);
        BigDecimal to = BigDecimal.valueOf(Math.min((long) LARGEST_RATIO * largest, Integer.MAX_VALUE));
        TreeSet<Integer> sizes = new TreeSet<>();
        Stream.concat(Stream.of(from), stated.stream().flatMap(Rounded::leastSize))
                .flatMap(least -> Stream.of(least, least.add(BigDecimal.ONE)))
                .filter(size -> size.compareTo(from) >= 0 && size.compareTo(to) <= 0)
                .map(BigDecimal::intValueExact)
                .filter(size -> explained(stated, size) >= agreeing)
                .forEach(sizes::add);
        return sizes.size() == 1 ? Optional.of(sizes.first()) : Optional.empty();
    }

    private static long explained(List<Value> stated, int size) {
        return stated.stream()
                .map(value -> value.count().orElseThrow())
                .filter(count -> explains(count, size) != null)
                .map(Count::value)
                .distinct()
                .count();
    }
}
