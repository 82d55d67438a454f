package org.indh.spreadsheet.layout;

import java.util.Map;
import java.util.SortedMap;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;

/**
 * A table of a layout, found on a sheet.
 *
 * @param sheet the sheet
 * @param layout its layout
 * @param firstHeader the first row of headers, numbered from 1
 * @param lastHeader the last row of headers
 * @param columns the columns whose headers are known, by their number from 1
 * @param labels the column that holds the rows' labels, numbered from 1
 */
record Table(
        Sheet sheet, Layout layout, int firstHeader, int lastHeader, SortedMap<Integer, Headed> columns, int labels) {
    /** A known header: its column, the cell that holds it and what stands in its placeholders. */
    record Headed(Column column, Cell cell, Map<String, String> placeholders) {}
}
