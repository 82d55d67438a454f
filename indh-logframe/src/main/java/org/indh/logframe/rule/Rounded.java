package org.indh.logframe.rule;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    /** The one size up to ten times the largest count that so many different counts agree on. */
    static Optional<Integer> onlySize(List<Value> stated, int agreeing) {
        TreeSet<Integer> counts = new TreeSet<>();
        stated.forEach(value -> counts.add(size(value.count().orElseThrow())));
        List<Integer> sizes = new ArrayList<>();
        if (counts.size() >= agreeing) {
            for (int size = counts.last(); size <= (long) LARGEST_RATIO * counts.last() && sizes.size() < 2; size++) {
                if (explained(stated, size) >= agreeing) {
                    sizes.add(size);
                }
            }
        }
        return sizes.size() == 1 ? Optional.of(sizes.get(0)) : Optional.empty();
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
