package org.indh.logframe.rule;

import java.util.List;
import java.util.Optional;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Proportion;
import org.indh.core.text.LocalizedText;

/** Whether a value need not rise any more: the whole of its population, 100 %, all that is promised, or a thing that is there. */
final class Saturation {
    private Saturation() {}

    static boolean isFull(Value value, Populations populations) {
        return value.first()
                .map(first -> first.fold(
                        count -> isPromised(value, count) || isWhole(value, count, populations),
                        share -> share.percent().isWhole() || isPromised(value, share),
                        thing -> thing.exists()))
                .orElse(false);
    }

    /** Whether the indicator's statement promises that many and no more. */
    private static boolean isPromised(Value value, Count count) {
        return Promised.byIndicator(value.indicator())
                .counts()
                .anyMatch(said -> said.frequency() == null
                        && said.per() == null
                        && said.number().equals(count.value())
                        && Nouns.head(count.unit())
                                .filter(said.phrase().head()::equals)
                                .isPresent());
    }

    private static boolean isPromised(Value value, Proportion share) {
        LocalizedText statement = value.indicator().value().statement();
        return statement != null
                && List.of(statement.text().replaceAll("[\\s\\p{Z}]+%", "%").split("[^0-9%,.]+", -1))
                        .contains(share.percent().value().toPlainString() + "%");
    }

    /** A count is whole where it says so, or equals a known population: 12 plans where there are 12 communes. */
    private static boolean isWhole(Value value, Count count, Populations populations) {
        if (count.share() != null) {
            return count.share().isWhole();
        }
        Optional<Integer> own = populations.of(value).map(Populations.Established::size);
        return own.isPresent()
                ? count.value().equals(Decimal.of(own.get()))
                : populations.settled().stream().anyMatch(known -> count.value().equals(Decimal.of(known.size())));
    }
}
