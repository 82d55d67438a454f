package org.indh.spreadsheet.grid;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One sheet (feuille) of a workbook: its tab's name and the cells that hold something. A chart's sheet is none.
 *
 * @param name the name on its tab: {@code "Cadre logique OS 1"}
 * @param visibility whether its tab is shown
 * @param cells row by row, and within a row from column A on; empty cells left out
 * @param merged its merged ranges (cellules fusionnées), of which only the upper left cell is seen
 * @param hiddenRows its hidden rows, as ranges of whole rows: {@code A3:XFD5}
 * @param hiddenColumns its hidden columns, as ranges of whole columns: {@code B1:C1048576}
 */
@RecordBuilder
public record Sheet(
        String name,
        Visibility visibility,
        List<Cell> cells,
        CellRanges merged,
        CellRanges hiddenRows,
        CellRanges hiddenColumns) {

    /**
     * Copies the cells.
     *
     * @throws IllegalArgumentException if the cells are not in order or two stand at the same place
     */
    public Sheet {
        cells = ImmutableList.copyOf(cells);
        for (int i = 1; i < cells.size(); i++) {
            CellRef before = cells.get(i - 1).ref();
            CellRef ref = cells.get(i).ref();
            if (before.compareTo(ref) >= 0) {
                throw new IllegalArgumentException("cells must be in order, not " + before + " before " + ref);
            }
        }
    }

    /** A shown sheet of those cells, nothing merged, nothing hidden. */
    public static Sheet of(String name, List<Cell> cells) {
        return new Sheet(name, Visibility.VISIBLE, cells, CellRanges.none(), CellRanges.none(), CellRanges.none());
    }

    /** The cell at that place; empty if it holds nothing, a cell covered by a merged range included. */
    public Optional<Cell> cell(CellRef ref) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Cell found = cells.get(middle);
            int order = found.ref().compareTo(ref);
            if (order == 0) {
                return Optional.of(found);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The merged range that covers the cell; empty if it stands alone. */
    public Optional<CellRange> merged(CellRef ref) {
        return merged.covering(ref);
    }

    /** Whether a reader of the sheet does not see that cell: its row, its column or the whole sheet is hidden. */
    public boolean hides(CellRef ref) {
        return visibility != Visibility.VISIBLE
                || hiddenRows.covering(ref).isPresent()
                || hiddenColumns.covering(ref).isPresent();
    }

    /** The rows that hold something, from the top, each with its cells from the left; never an empty row. */
    public Iterable<List<Cell>> rows() {
        return Rows::new;
    }

    private final class Rows implements Iterator<List<Cell>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < cells.size();
        }

        @Override
        public List<Cell> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no row after the last");
            }
            int start = next;
            int row = cells.get(start).ref().row();
            while (hasNext() && cells.get(next).ref().row() == row) {
                next++;
            }
            return cells.subList(start, next);
        }
    }

    /** Whether a sheet's tab is shown. */
    public enum Visibility {
        /** Shown. */
        VISIBLE("visible"),
        /** Hidden; a reader can bring it back from the menu. */
        HIDDEN("hidden"),
        /** Hidden so that only a program brings it back. */
        VERY_HIDDEN("very-hidden");

        private final String code;

        Visibility(String code) {
            this.code = code;
        }

        /** The stable code: {@code "very-hidden"}. */
        public String code() {
            return code;
        }
    }
}
