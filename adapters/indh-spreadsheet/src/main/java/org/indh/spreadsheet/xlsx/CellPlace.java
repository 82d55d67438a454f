package org.indh.spreadsheet.xlsx;

import org.indh.spreadsheet.grid.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a file says that a cell stands, which may be on no sheet at all: {@code ZZZZZZZZ9}.
 *
 * @param row from 1; {@link Index#NONE} if the file does not say
 * @param column from 1; {@link Index#NONE} if the file does not say
 */
record CellPlace(int row, int column) {
    private static final CellPlace UNSAID = new CellPlace(Index.NONE, Index.NONE);

    /** Reads {@code "D41"} or {@code "d41"}; larger than any sheet stays larger than any sheet. */
    static CellPlace parse(@Nullable String text) {
        if (text == null) {
            return UNSAID;
        }
        long column = 0;
        int letters = 0;
        while (letters < text.length() && isLetter(text.charAt(letters))) {
            column = Math.min(column * 26 + (text.charAt(letters) | 0x20) - 'a' + 1, Integer.MAX_VALUE);
            letters++;
        }
        int row = Index.parse(text.substring(letters));
        return letters == 0 || row < 1 ? UNSAID : new CellPlace(row, Math.toIntExact(column));
    }

    /** The place itself, or the sheet's nearest. */
    CellRef nearest() {
        return CellRef.of(Math.min(row, CellRef.LAST_ROW), Math.min(column, CellRef.LAST_COLUMN));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
