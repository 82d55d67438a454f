package org.indh.logframe.rule;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.Population;
import org.jspecify.annotations.Nullable;

/**
 * The sets that a logframe counts in: their sizes as far as the document itself settles them. Taken, in this order, from a
 * declared population, from a count stated as the whole ("12 communes … (100 %)"), from the one size that at least three
 * counts with a percentage agree on.
 */
final class Populations {
    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);
    private static final int AGREEING = 3;
    private static final int LARGEST_RATIO = 10;

    private final Map<String, List<Established>> byUnit = new LinkedHashMap<>();

    /**
     * A size and where it stands.
     *
     * @param unit the noun that is counted
     * @param size how many there are
     * @param how "declared", "whole" or "agreeing"
     * @param spot where
     */
    record Established(String unit, int size, String how, Spot spot) {
        /** Whether the size is told by a field of its own. */
        boolean declared() {
            return how.equals("declared");
        }
    }

    private Populations() {}

    static Populations of(At<Logframe> logframe) {
        Populations populations = new Populations();
        logframe.each("populations", Population.class).forEach(populations::declared);
        List<Value> values = Value.all(logframe);
        for (At<Indicator> indicator : Value.indicators(logframe)) {
            indicator.each("population", Population.class).forEach(populations::declared);
        }
        values.forEach(populations::whole);
        populations.agreeing(values);
        return populations;
    }

    private void declared(At<Population> at) {
        Nouns.head(at.value().unit())
                .ifPresent(unit -> add(new Established(unit, at.value().size(), "declared", at.spot())));
    }

    private void whole(Value value) {
        value.count()
                .filter(count -> count.share() != null && count.share().isWhole() && isPlain(count))
                .ifPresent(count -> Nouns.head(count.unit())
                        .ifPresent(unit -> add(
                                new Established(unit, count.value().value().intValueExact(), "whole", value.spot()))));
    }

    private static boolean isPlain(Count count) {
        return count.value().isWhole()
                && count.value().value().precision() < 10
                && !count.value().isZero();
    }

    private void agreeing(List<Value> values) {
        Map<String, List<Value>> shares = new LinkedHashMap<>();
        for (Value value : values) {
            value.count()
                    .filter(count -> count.share() != null
                            && isPlain(count)
                            && !count.share().isWhole())
                    .flatMap(count -> Nouns.head(count.unit()))
                    .filter(unit -> !byUnit.containsKey(unit))
                    .ifPresent(unit -> shares.computeIfAbsent(unit, any -> new ArrayList<>())
                            .add(value));
        }
        shares.forEach((unit, stated) -> onlySize(stated)
                .ifPresent(size -> add(
                        new Established(unit, size, "agreeing", stated.get(0).spot()))));
    }

    /** The one size up to ten times the largest count that at least three of the counts agree on. */
    private static Optional<Integer> onlySize(List<Value> stated) {
        int largest = 0;
        TreeSet<Integer> counts = new TreeSet<>();
        for (Value value : stated) {
            int count = value.count().orElseThrow().value().value().intValueExact();
            counts.add(count);
            largest = Math.max(largest, count);
        }
        List<Integer> sizes = new ArrayList<>();
        for (int size = largest; counts.size() >= AGREEING && size <= LARGEST_RATIO * largest; size++) {
            int candidate = size;
            long agreeing = stated.stream()
                    .filter(value -> explains(value.count().orElseThrow(), candidate) != null)
                    .count();
            if (agreeing >= AGREEING) {
                sizes.add(size);
            }
        }
        return sizes.size() == 1 ? Optional.of(sizes.get(0)) : Optional.empty();
    }

    private void add(Established established) {
        byUnit.computeIfAbsent(established.unit(), any -> new ArrayList<>()).add(established);
    }

    /** The size of the set of that unit, from the best source; empty where none is known. */
    Optional<Established> of(@Nullable String unit) {
        return Nouns.head(unit)
                .flatMap(head -> byUnit.getOrDefault(head, List.of()).stream().findFirst());
    }

    /** Every source that tells a size of that unit, by unit. */
    Map<String, List<Established>> all() {
        return byUnit;
    }

    /** The way of rounding by which the stated percentage is that count of that many; null where none is. */
    static @Nullable RoundingMode explains(Count count, int size) {
        Percent stated = count.share();
        if (stated == null || size == 0) {
            return null;
        }
        Share exact = new Share(count.value(), Decimal.of(size));
        for (RoundingMode mode : MODES) {
            if (exact.percent(stated.decimals(), mode).equals(stated)) {
                return mode;
            }
        }
        return null;
    }
}
