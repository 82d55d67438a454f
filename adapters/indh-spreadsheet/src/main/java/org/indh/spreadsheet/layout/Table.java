package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.indh.core.statement.AmountUnit;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;

/**
 * A table of a layout, found on a sheet.
 *
 * @param sheet the sheet
 * @param layout its layout
 * @param firstHeader the first row of headers, numbered from 1
 * @param lastHeader the last row of headers
 * @param columns the columns whose headers are known and that are read, by their number from 1
 * @param years which of them are of the document's year, and what was left
 * @param labels the column that holds the rows' labels, numbered from 1
 */
record Table(
        Sheet sheet,
        Layout layout,
        int firstHeader,
        int lastHeader,
        SortedMap<Integer, Headed> columns,
        YearColumns years,
        int labels) {
    /** A known header: its column, the cells that hold it from the top, and what stands in its placeholders. */
    record Headed(Column column, List<Cell> cells, Map<String, String> placeholders) {
        Headed {
            cells = ImmutableList.copyOf(cells);
        }

        /** The cell just above what stands in the column. */
        Cell lowest() {
            return cells.get(cells.size() - 1);
        }

        /** What its header says that amounts count in. */
        Optional<AmountUnit> unit() {
            return Optional.ofNullable(placeholders.get(LabelPattern.UNIT)).flatMap(AmountUnit::of);
        }

        /** How far down its column's labels it stands. */
        int rank() {
            return column.rank(
                    LabelPattern.Label.of(cells.stream().map(Cell::text).collect(Collectors.joining(" "))));
        }

        /** How it reads, with the year that stands above or below it: "Prévisions 2026". */
        String name() {
            String text = cells.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" "));
            String year = placeholders.getOrDefault(YearColumns.PLACEHOLDER, "");
            return LabelPattern.folded(text).contains(year) ? text : text + " " + year;
        }
    }
}
