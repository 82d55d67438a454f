package org.indh.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indh.spreadsheet.archive.XmlCursor;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRanges;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.limit.Allowance;
import org.jspecify.annotations.Nullable;

/** Reads one sheet's part: its rows, what is merged and what is hidden. */
final class SheetReader {
    private final WorkbookPart.Tab tab;
    private final CellReader cellReader;
    private final Allowance allowance;
    private final List<Cell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final Spans hiddenRows;
    private final Spans hiddenColumns;
    private boolean inOrder = true;

    SheetReader(WorkbookPart.Tab tab, CellReader cellReader, Allowance allowance) {
        this.tab = tab;
        this.cellReader = cellReader;
        this.allowance = allowance;
        this.hiddenRows = new Spans(CellRef.LAST_ROW, tab.name(), allowance);
        this.hiddenColumns = new Spans(CellRef.LAST_COLUMN, tab.name(), allowance);
    }

    Sheet read(XmlCursor cursor) throws IOException {
        int root = cursor.depth();
        while (cursor.child(root)) {
            switch (cursor.name()) {
                case "cols" -> columns(cursor);
                case "sheetData" -> rows(cursor);
                case "mergeCells" -> mergedRanges(cursor);
                default -> {}
            }
        }
        return new Sheet(
                tab.name(),
                tab.visibility(),
                inOrder ? cells : ordered(),
                CellRanges.of(merged),
                CellRanges.of(hiddenRows.ranges(CellRange::rows)),
                CellRanges.of(hiddenColumns.ranges(CellRange::columns)));
    }

    private void columns(XmlCursor cursor) throws IOException {
        int columns = cursor.depth();
        while (cursor.child(columns)) {
            if (Ooxml.isTrue(cursor.attribute("hidden"))) {
                hiddenColumns.add(Index.parse(cursor.attribute("min")), Index.parse(cursor.attribute("max")));
            }
        }
    }

    private void rows(XmlCursor cursor) throws IOException {
        int row = 0;
        int sheetData = cursor.depth();
        while (cursor.child(sheetData)) {
            if (cursor.is("row")) {
                int said = Index.parse(cursor.attribute("r"));
                row = said > 0 ? said : after(row);
                if (Ooxml.isTrue(cursor.attribute("hidden"))) {
                    hiddenRows.add(row, row);
                }
                row = cells(cursor, row);
            }
        }
    }

    /** Reads a row's cells; what they say of their own row counts more than what the row says. */
    private int cells(XmlCursor cursor, int saidRow) throws IOException {
        int row = saidRow;
        int column = 0;
        int own = cursor.depth();
        while (cursor.child(own)) {
            if (cursor.is("c")) {
                CellPlace said = CellPlace.parse(cursor.attribute("r"));
                row = said.row() > 0 ? said.row() : row;
                column = said.column() > 0 ? said.column() : after(column);
                cellReader.read(cursor, new CellPlace(row, column)).ifPresent(this::add);
            }
        }
        return row;
    }

    private void add(Cell cell) {
        inOrder &= cells.isEmpty() || cells.get(cells.size() - 1).ref().compareTo(cell.ref()) < 0;
        cells.add(cell);
    }

    /** In order; of two cells at one place the later is kept, as suites do. */
    private List<Cell> ordered() {
        cells.sort(Comparator.comparing(Cell::ref));
        List<Cell> ordered = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            if (i + 1 == cells.size()
                    || !cells.get(i).ref().equals(cells.get(i + 1).ref())) {
                ordered.add(cells.get(i));
            }
        }
        return ordered;
    }

    private void mergedRanges(XmlCursor cursor) throws IOException {
        int ranges = cursor.depth();
        while (cursor.child(ranges)) {
            Optional<CellRange> range = range(cursor.attribute("ref"));
            if (range.isPresent() && allowance.keep(tab.name(), range.get().first())) {
                merged.add(range.get());
            }
        }
    }

    private static Optional<CellRange> range(@Nullable String ref) {
        try {
            return ref == null ? Optional.empty() : Optional.of(CellRange.parse(ref));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int after(int count) {
        return count == Integer.MAX_VALUE ? count : count + 1;
    }
}
