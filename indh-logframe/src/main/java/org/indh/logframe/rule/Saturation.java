package org.indh.logframe.rule;

import java.util.Optional;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;

/** Whether a value need not rise any more: the whole of its population, 100 %, all that is promised, or a thing that is there. */
final class Saturation {
    private Saturation() {}

    static boolean isFull(Value value, Populations populations) {
        return value.first()
                .map(first -> first.fold(
                        count -> isWhole(value, count, populations),
                        share -> share.percent().isWhole(),
                        thing -> thing.exists()))
                .orElse(false);
    }

    /** A count is whole where it says so, or equals a known population: 12 plans where there are 12 communes. */
    private static boolean isWhole(Value value, Count count, Populations populations) {
        if (count.share() != null) {
            return count.share().isWhole();
        }
        boolean promised = value.indicator().value().reading().stream()
                .flatMap(reading -> reading.counts().stream())
                .anyMatch(said -> said.frequency() == null
                        && said.number().equals(count.value())
                        && Nouns.head(count.unit())
                                .filter(said.phrase().head()::equals)
                                .isPresent());
        if (promised) {
            return true;
        }
        Optional<Integer> own = populations.of(value).map(Populations.Established::size);
        return own.isPresent()
                ? count.value().equals(Decimal.of(own.get()))
                : populations.settled().stream().anyMatch(known -> count.value().equals(Decimal.of(known.size())));
    }
}
