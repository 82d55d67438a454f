package org.indh.core.statement;

import java.math.BigDecimal;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A number found in a text.
 *
 * @param value how many; absent where the wording leaves it open, as "3 à 5" does
 * @param bound how firmly it is meant; absent where nothing says
 * @param definite whether it is taken as known: "les 2 projets"
 * @param article whether it is an article that may count one: "un"
 * @param percent whether it is a percentage
 * @param end where it ends
 */
record Numeral(
        @Nullable BigDecimal value,
        @Nullable Bound bound,
        boolean definite,
        boolean article,
        boolean percent,
        int end) {
    /** A number that stays unread, stepped over. */
    static Numeral unread(int end) {
        return new Numeral(null, null, false, false, false, end);
    }

    /** The number, where it is read and no percentage. */
    @Nullable
    Decimal count() {
        return value == null || percent ? null : new Decimal(value);
    }

    /** The percentage, where it is one. */
    @Nullable
    Percent share() {
        return value == null || !percent ? null : new Percent(value);
    }
}
