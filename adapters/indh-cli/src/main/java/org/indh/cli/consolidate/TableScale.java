package org.indh.cli.consolidate;

import org.indh.core.statement.AmountScale;
import org.jspecify.annotations.Nullable;

/**
 * What the amounts of a table are shown in: MDH with two decimals.
 *
 * @param unit what they count in
 * @param decimals digits behind the point; 0 to 9
 */
public record TableScale(AmountScale unit, int decimals) {
    /** More than that nobody reads. */
    public static final int MOST_DECIMALS = 9;

    /** With so many decimals; where nobody said how many, as reports print them: 1 250 kDH, 1,25 MDH, 1,250 MMDH. */
    public static TableScale of(AmountScale unit, @Nullable Integer decimals) {
        return new TableScale(unit, decimals == null ? usual(unit) : decimals);
    }

    private static int usual(AmountScale unit) {
        return switch (unit) {
            case UNIT, THOUSAND -> 0;
            case MILLION -> 2;
            case MILLIARD -> 3;
        };
    }

    /** The digits behind the point that amounts in whole units are rounded to: −4 for MDH with two decimals. */
    int digits() {
        return decimals - unit.zeros();
    }
}
