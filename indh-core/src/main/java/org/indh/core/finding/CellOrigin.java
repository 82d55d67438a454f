package org.indh.core.finding;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook.
 *
 * @param sheet the sheet's name: "Cadre logique OS 1"
 * @param cell the cell's address, column letters and row counted from 1: "D41"; absent for the sheet as a whole
 */
public record CellOrigin(String sheet, @Nullable String cell) implements Origin {
    /** A text that sorts by sheet and then row by row, the sheet as a whole first; not for showing. */
    public String sortKey() {
        if (cell == null) {
            return sheet;
        }
        String row = CharMatcher.inRange('0', '9').retainFrom(cell);
        return sheet + '\u0000' + Strings.padStart(row, 7, '0') + Strings.padStart(letters(cell), 3, ' ');
    }

    /** The letters of the cell's column: "D"; empty for the sheet as a whole. */
    public Optional<String> column() {
        return Optional.ofNullable(cell).map(CellOrigin::letters);
    }

    private static String letters(String cell) {
        return CharMatcher.inRange('A', 'Z').retainFrom(cell);
    }
}
