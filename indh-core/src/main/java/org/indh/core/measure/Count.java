package org.indh.core.measure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.function.Function;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/**
 * So many of something: "9 communes disposent d'un SAS (77 %)" counts 9 communes and states 77 %.
 *
 * @param value how many; 9
 * @param bound how firmly it is meant; absent means exactly
 * @param unit what is counted, in the author's words: "communes", "plans d'action annuels"
 * @param share the percentage stated beside the count: 77 %
 * @param frequency how often, where the count is a rhythm: "1 formation par an"
 * @param per the unit that each has so many of, in normal form: "commune" in "une par commune"
 * @param years the years that the count is stated for: "(2018 + 2019)"
 * @param each how many each has, where that is stated beside a total: 1 in "6 actions (une par commune)"; absent
 *     where the value itself is what each has: "2 formations par commune"
 * @param population the whole that was counted in: 12 in "9 communes sur 12"
 */
@RecordBuilder
public record Count(
        Decimal value,
        @Nullable Bound bound,
        @Nullable String unit,
        @Nullable Percent share,
        @Nullable Frequency frequency,
        @Nullable String per,
        @Nullable Years years,
        @Nullable Decimal each,
        @Nullable Decimal population)
        implements Quantity {
    /** So many of a unit and nothing else: {@code of(9, "communes")}. */
    public static Count of(long value, String unit) {
        return new Count(Decimal.of(value), null, unit, null, null, null, null, null, null);
    }

    @Override
    public <R> R fold(Function<Count, R> count, Function<Proportion, R> proportion, Function<Existence, R> existence) {
        return count.apply(this);
    }
}
