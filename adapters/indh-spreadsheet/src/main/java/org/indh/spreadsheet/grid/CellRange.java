package org.indh.spreadsheet.grid;

/**
 * A rectangle of cells: {@code B3:E3}. A single cell is a range too, written {@code B3:B3}.
 *
 * @param first its upper left cell
 * @param last its lower right cell, part of the range
 */
public record CellRange(CellRef first, CellRef last) {
    /**
     * A range by its corners.
     *
     * @throws IllegalArgumentException if {@code last} stands above or left of {@code first}
     */
    public CellRange {
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new IllegalArgumentException("a range ends right of and below its start, not " + first + ":" + last);
        }
    }

    /**
     * The range between those corners, both part of it.
     *
     * @throws IllegalArgumentException if {@code last} stands above or left of {@code first}
     */
    public static CellRange of(CellRef first, CellRef last) {
        return new CellRange(first, last);
    }

    /** Whole rows, both included, numbered from 1: {@code rows(3, 5)} is {@code A3:XFD5}. */
    public static CellRange rows(int first, int last) {
        return of(CellRef.of(first, 1), CellRef.of(last, CellRef.LAST_COLUMN));
    }

    /** Whole columns, both included, numbered from 1: {@code columns(2, 3)} is {@code B1:C1048576}. */
    public static CellRange columns(int first, int last) {
        return of(CellRef.of(1, first), CellRef.of(CellRef.LAST_ROW, last));
    }

    /**
     * Reads {@code "B3:E3"}.
     *
     * @throws IllegalArgumentException if the text is not two cells with a colon between them, or if the second stands
     *     above or left of the first
     */
    public static CellRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return refuse(text);
        }
        return of(CellRef.parse(text.substring(0, colon)), CellRef.parse(text.substring(colon + 1)));
    }

    /** Whether the cell lies within. */
    public boolean contains(CellRef ref) {
        return ref.row() >= first.row()
                && ref.row() <= last.row()
                && ref.column() >= first.column()
                && ref.column() <= last.column();
    }

    /** The form that {@link #parse} reads: {@code "B3:E3"}. */
    @Override
    public String toString() {
        return first + ":" + last;
    }

    private static CellRange refuse(String text) {
        String quoted = text.length() <= 40 ? text : text.substring(0, 40) + "…";
        throw new IllegalArgumentException("a range is written like B3:E3, not \"" + quoted + "\"");
    }
}
