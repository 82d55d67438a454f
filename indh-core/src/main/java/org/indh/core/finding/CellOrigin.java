package org.indh.core.finding;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook.
 *
 * @param sheet the sheet's name: "Cadre logique OS 1"
 * @param cell the cell's address, column letters and row counted from 1: "D41"; absent for the sheet as a whole
 */
public record CellOrigin(String sheet, @Nullable String cell) implements Origin {
    /** A text that sorts by sheet and then row by row, the sheet as a whole first. */
    public String sortKey() {
        if (cell == null) {
            return sheet;
        }
        String row = CharMatcher.inRange('0', '9').retainFrom(cell);
        String column = CharMatcher.inRange('A', 'Z').retainFrom(cell);
        return sheet + ' ' + Strings.padStart(row, 7, '0') + Strings.padStart(column, 3, ' ');
    }
}
