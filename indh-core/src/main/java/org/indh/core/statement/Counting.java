package org.indh.core.statement;

import java.math.BigDecimal;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts and what is said of both.
 *
 * @param value how many
 * @param bound how firmly it is meant; absent where nothing says
 * @param definite whether the number is taken as known
 * @param article whether the number is an article
 * @param times whether it counts occurrences: "3 fois par an"
 * @param noun what is counted; absent where that is not sure
 * @param frequency how often
 * @param per what each of which has so many
 * @param apiece whether "chacune" follows
 * @param population the whole, where one is named
 * @param years the years that stand on it
 * @param readable whether nothing in its wording makes it mean something else
 * @param end where it ends
 */
record Counting(
        BigDecimal value,
        @Nullable Bound bound,
        boolean definite,
        boolean article,
        boolean times,
        @Nullable NounRun noun,
        @Nullable Frequency frequency,
        @Nullable String per,
        boolean apiece,
        @Nullable Decimal population,
        @Nullable Years years,
        boolean readable,
        int end) {
    Decimal number() {
        return new Decimal(value);
    }

    /** What is counted, where the whole phrase is sure. */
    @Nullable
    NounPhrase phrase() {
        return noun == null || noun.joined() ? null : noun.phrase();
    }
}
