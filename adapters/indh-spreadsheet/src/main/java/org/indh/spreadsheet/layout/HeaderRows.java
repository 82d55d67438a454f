package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.indh.spreadsheet.grid.Cell;

/** The rows of a table's headers, which the top of each printed page may repeat. */
final class HeaderRows {
    private final List<List<Cell>> rows = new ArrayList<>();

    void add(List<Cell> row) {
        rows.add(row);
    }

    List<List<Cell>> rows() {
        return ImmutableList.copyOf(rows);
    }

    /** Whether a row repeats the headers, as at the top of a printed page. */
    boolean areRepeatedBy(List<Cell> row) {
        List<Cell> said = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        return rows.stream().anyMatch(headers -> {
            long repeated = said.stream().filter(cell -> repeats(cell, headers)).count();
            return repeated >= 2 || repeated == 1 && said.size() == 1;
        });
    }

    private static boolean repeats(Cell cell, List<Cell> headers) {
        String text = LabelPattern.folded(cell.text()).strip();
        return headers.stream()
                .anyMatch(header -> header.ref().column() == cell.ref().column()
                        && LabelPattern.folded(header.text()).strip().equals(text));
    }
}
