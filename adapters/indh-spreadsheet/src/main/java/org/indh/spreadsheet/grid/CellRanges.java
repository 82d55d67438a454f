package org.indh.spreadsheet.grid;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Ranges of a sheet, found by any cell that they cover: its merged ranges, its hidden rows.
 */
public final class CellRanges {
    private static final CellRanges NONE = new CellRanges(ImmutableList.of());

    private final ImmutableList<CellRange> ranges;
    private final int[] lowestRowUpTo;

    private CellRanges(ImmutableList<CellRange> ranges) {
        this.ranges = ranges;
        this.lowestRowUpTo = new int[ranges.size()];
        int lowest = 0;
        for (int i = 0; i < lowestRowUpTo.length; i++) {
            lowest = Math.max(lowest, ranges.get(i).last().row());
            lowestRowUpTo[i] = lowest;
        }
    }

    /** No range. */
    public static CellRanges none() {
        return NONE;
    }

    /** Those ranges, in any order. */
    public static CellRanges of(List<CellRange> ranges) {
        return new CellRanges(ImmutableList.sortedCopyOf(
                Comparator.comparing(CellRange::first).thenComparing(CellRange::last), ranges));
    }

    /** The ranges, in the order of their first cells. */
    public List<CellRange> ranges() {
        return ranges;
    }

    /** The range that covers the cell. Of several, which only a damaged sheet has, the one that starts last. */
    public Optional<CellRange> covering(CellRef ref) {
        for (int i = startingUpTo(ref) - 1; i >= 0 && lowestRowUpTo[i] >= ref.row(); i--) {
            if (ranges.get(i).contains(ref)) {
                return Optional.of(ranges.get(i));
            }
        }
        return Optional.empty();
    }

    private int startingUpTo(CellRef ref) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).first().compareTo(ref) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellRanges that && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /** {@code "[B3:E3, A7:A9]"}. */
    @Override
    public String toString() {
        return ranges.toString();
    }
}
