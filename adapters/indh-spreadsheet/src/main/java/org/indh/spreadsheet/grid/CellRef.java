package org.indh.spreadsheet.grid;

import com.google.common.collect.ComparisonChain;

/**
 * Where a cell stands on its sheet, as the sheet's own margins number it: {@code D41} is row 41, column 4. Ordered row by
 * row, then from column A on.
 *
 * @param row from 1 to {@link #LAST_ROW}
 * @param column from 1 (A) to {@link #LAST_COLUMN} (XFD)
 */
public record CellRef(int row, int column) implements Comparable<CellRef> {
    /** The last row that a sheet can have, numbered from 1. */
    public static final int LAST_ROW = 1_048_576;
    /** The last column that a sheet can have, numbered from 1: XFD. */
    public static final int LAST_COLUMN = 16_384;

    private static final int LONGEST = "XFD1048576".length();

    /**
     * A cell by its row and its column.
     *
     * @throws IllegalArgumentException if the row or the column is not on a sheet
     */
    public CellRef {
        if (row < 1 || row > LAST_ROW) {
            throw new IllegalArgumentException("row must be from 1 to " + LAST_ROW + ", not " + row);
        }
        if (column < 1 || column > LAST_COLUMN) {
            throw new IllegalArgumentException("column must be from 1 to " + LAST_COLUMN + ", not " + column);
        }
    }

    /**
     * The cell in that row and that column, both numbered from 1.
     *
     * @throws IllegalArgumentException if the row or the column is not on a sheet
     */
    public static CellRef of(int row, int column) {
        return new CellRef(row, column);
    }

    /**
     * Reads {@code "D41"}: capital letters, then digits without a leading zero.
     *
     * @throws IllegalArgumentException if the text is anything else, {@code "d41"} and {@code "$D$41"} included, or names
     *     a cell that no sheet has
     */
    public static CellRef parse(String text) {
        int letters = 0;
        while (letters < text.length() && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') {
            letters++;
        }
        boolean digits = letters < text.length() && text.charAt(letters) != '0';
        for (int i = letters; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (letters == 0 || letters > 3 || !digits || text.length() > LONGEST) {
            String quoted = text.length() <= 40 ? text : text.substring(0, 40) + "…";
            throw new IllegalArgumentException("a cell is written like D41, not \"" + quoted + "\"");
        }
        int column = 0;
        for (int i = 0; i < letters; i++) {
            column = column * 26 + text.charAt(i) - 'A' + 1;
        }
        return new CellRef(Integer.parseInt(text.substring(letters)), column);
    }

    /**
     * A column's letters: {@code "A"} for 1, {@code "XFD"} for 16,384.
     *
     * @throws IllegalArgumentException if the column is not on a sheet
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = new CellRef(1, column).column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    @Override
    public int compareTo(CellRef other) {
        return ComparisonChain.start()
                .compare(row, other.row)
                .compare(column, other.column)
                .result();
    }

    /** The form that {@link #parse} reads: {@code "D41"}. */
    @Override
    public String toString() {
        return letters(column) + row;
    }
}
