package org.indh.logframe.rule;

import java.util.Optional;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;

/** Whether a value cannot rise any more: the whole of its population, 100 %, or a thing that is there. */
final class Saturation {
    private Saturation() {}

    static boolean isFull(Value value, Populations populations) {
        return value.first()
                .map(first -> first.fold(
                        count -> isWhole(count, populations),
                        share -> share.percent().isWhole(),
                        thing -> thing.exists()))
                .orElse(false);
    }

    /** A count is whole where it says so, or equals a known population: 12 plans where there are 12 communes. */
    private static boolean isWhole(Count count, Populations populations) {
        if (count.share() != null) {
            return count.share().isWhole();
        }
        Optional<Integer> own = populations.of(count.unit()).map(Populations.Established::size);
        return own.isPresent()
                ? count.value().equals(Decimal.of(own.get()))
                : populations.sizes().stream().anyMatch(size -> count.value().equals(size));
    }
}
