package org.indh.spreadsheet.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;

/**
 * The year that a workbook's documents of one layout are for, where its sheets say one between them: the title of the first says
 * it, and those of the others need not. Sheets that say two years leave it open.
 */
final class SheetYears {
    private final Optional<String> year;

    private SheetYears(Optional<String> year) {
        this.year = year;
    }

    /** What sheets say of documents of that layout; of a sheet without a table of it, all that stands on its first rows. */
    static SheetYears of(List<Sheet> sheets, Layout layout) {
        Set<String> years = new LinkedHashSet<>();
        layout.years().filter(words -> sheets.size() > 1).ifPresent(words -> {
            for (Sheet sheet : sheets) {
                for (List<Cell> row : new TableFinder(sheet, layout).above()) {
                    words.behindWords(row).ifPresent(stated -> years.add(stated.year()));
                }
            }
        });
        return new SheetYears(years.size() == 1 ? years.stream().findFirst() : Optional.empty());
    }

    /** Nothing that other sheets say. */
    static SheetYears none() {
        return new SheetYears(Optional.empty());
    }

    /** The year, for a table that has columns of it. */
    Optional<String> among(Set<String> offered) {
        return year.filter(offered::contains);
    }
}
