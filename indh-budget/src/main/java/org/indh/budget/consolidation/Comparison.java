package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;

/**
 * Two tables by the same dimensions beside each other, cell by cell (comparaison): what was paid and what was budgeted, or two
 * views of one total, which are compared and never added.
 *
 * @param cells every cell that one of them has
 */
public record Comparison(SortedMap<Cell, Pair> cells) {
    /**
     * What two tables hold in a cell.
     *
     * @param one what the first one does
     * @param other what the second one does
     */
    public record Pair(Total one, Total other) {
        /** By how much the first one's money is more than the second's, by currency; exact. */
        public MoneyByCurrency difference() {
            return one.money().minus(other.money());
        }

        /** By how much the first one's contributions in kind are more than the second's. */
        public MoneyByCurrency inKindDifference() {
            return one.inKind().minus(other.inKind());
        }

        /** Whether both are the same money, as far as their amounts are known. */
        public boolean agrees() {
            return difference().isZero() && inKindDifference().isZero();
        }

        /** Whether an amount of one of them is unknown, so that the difference may be another. */
        public boolean isUncertain() {
            return one.isAtLeast() || other.isAtLeast();
        }
    }

    /** Copies the map. */
    public Comparison {
        cells = ImmutableSortedMap.copyOf(cells);
    }

    static Comparison of(Consolidation one, Consolidation other) {
        if (!one.dimensions().equals(other.dimensions())) {
            throw new InvalidValueException("dimensions", other.dimensions() + " for " + one.dimensions());
        }
        TreeMap<Cell, Pair> pairs = new TreeMap<>();
        one.cells().forEach((cell, total) -> pairs.put(cell, new Pair(total, Total.ZERO)));
        other.cells()
                .forEach((cell, total) -> pairs.merge(
                        cell, new Pair(Total.ZERO, total), (mine, theirs) -> new Pair(mine.one(), theirs.other())));
        return new Comparison(pairs);
    }

    /** The cells in which both are not the same money, as far as is known: an unknown amount beside none differs as well. */
    public SortedMap<Cell, Pair> differing() {
        TreeMap<Cell, Pair> differing = new TreeMap<>(cells);
        differing
                .values()
                .removeIf(pair ->
                        pair.agrees() && pair.one().unknown() == pair.other().unknown());
        return ImmutableSortedMap.copyOfSorted(differing);
    }
}
