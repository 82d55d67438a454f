package org.indh.budget;

import java.util.Collection;
import java.util.SortedMap;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/** A row of a cost table: amounts by year, and their total as the table states it. Amounts are in the budget's unit. */
public sealed interface BudgetRow permits Heading, CostLine {
    /** What the row is called: "Siège", "Personnel"; absent where the table leaves it blank. */
    @Nullable
    LocalizedText label();

    /** The amounts that the table states; a year that is blank or nil is left out. */
    SortedMap<MilestoneYear, Decimal> amounts();

    /** The total over the years that the table states. */
    @Nullable
    Decimal total();

    /** What the stated amounts add up to: 1200.50 and 800 make 2000.50. */
    default Decimal computedTotal() {
        return sum(amounts().values());
    }

    /** Whether the table states nothing here, as in a row that only groups others. */
    default boolean isBlank() {
        return amounts().isEmpty() && total() == null;
    }

    /** Whether nothing is to be spent: no amount, or only noughts. */
    default boolean isNil() {
        Decimal stated = total();
        return (stated == null || stated.isZero())
                && amounts().values().stream().allMatch(Decimal::isZero);
    }

    /** The exact sum; nil for none. */
    static Decimal sum(Collection<Decimal> amounts) {
        return amounts.stream().reduce(Decimal.ZERO, Decimal::plus);
    }
}
