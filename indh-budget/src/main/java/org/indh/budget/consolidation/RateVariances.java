package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Why what was spent differs from what was budgeted, cell by cell, each side at its own kind of rate (écarts de volume et de
 * change): the budget at the budget's, payments at the bank's.
 *
 * <pre>
 * Converted budget = execution.totals(Stage.REVISED).convert(budgetRates, MAD, day, HALF_UP);
 * Converted paid = execution.totals(Stage.PAID).convert(bankRates, MAD, day, HALF_UP);
 * paid.against(budget, EUR).cells();     // of a budget that was made in euros
 * </pre>
 *
 * @param cells every cell that one of the sides has
 */
public record RateVariances(SortedMap<Cell, Pair> cells) {
    /**
     * Both sides of a cell.
     *
     * @param planned what was budgeted, at its own rates
     * @param actual what was spent, at its own rates
     * @param effects why they differ, in money; absent where a rate is missing: nothing stands for it
     */
    public record Pair(
            Converted.Figures planned,
            Converted.Figures actual,
            @Nullable RateVariance effects) {
        /** Whether it is the whole difference: every amount in money stated and every rate known. */
        public boolean isComplete() {
            return effects != null && planned.unknown() == 0 && actual.unknown() == 0;
        }
    }

    /** Copies the map. */
    public RateVariances {
        cells = ImmutableSortedMap.copyOf(cells);
    }
}
