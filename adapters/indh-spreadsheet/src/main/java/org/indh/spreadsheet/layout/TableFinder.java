package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.layout.Table.Headed;

/**
 * Finds a layout's table on a sheet by its headers, wherever it starts. Headers may stand in up to three rows; the column of
 * the rows' labels is the one whose cells read most like labels, whatever its own header says.
 */
final class TableFinder {
    /** How many rows that hold something are searched for headers. */
    private static final int SEARCHED_ROWS = 100;
    /** How many rows a header may take. */
    private static final int HEADER_ROWS = 3;

    private final Sheet sheet;
    private final Layout layout;

    TableFinder(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    Optional<Table> find() {
        List<List<Cell>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        int best = -1;
        int most = 0;
        for (int i = 0; i < rows.size() && i < SEARCHED_ROWS; i++) {
            int matches = headers(rows.get(i)).size();
            if (matches > most) {
                most = matches;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : table(rows, best);
    }

    private Optional<Table> table(List<List<Cell>> rows, int header) {
        TreeMap<Integer, Headed> columns = new TreeMap<>(headers(rows.get(header)));
        int first = header;
        int last = header;
        while (first > 0 && header - first < HEADER_ROWS - 1 && adds(rows.get(first - 1), columns)) {
            first--;
        }
        while (last + 1 < rows.size() && last - first < HEADER_ROWS - 1 && adds(rows.get(last + 1), columns)) {
            last++;
        }
        boolean complete = layout.required().stream()
                .allMatch(name -> columns.values().stream()
                        .anyMatch(headed -> headed.column().name().equals(name)));
        Optional<Integer> labels = labelColumn(rows.subList(last + 1, rows.size()), columns);
        if (!complete || labels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                sheet,
                layout,
                rows.get(first).get(0).ref().row(),
                rows.get(last).get(0).ref().row(),
                ImmutableSortedMap.copyOfSorted(columns),
                labels.get()));
    }

    /** Adds the headers of a neighbouring row, if it holds headers and no label of a row. */
    private boolean adds(List<Cell> row, TreeMap<Integer, Headed> columns) {
        boolean labelled = row.stream().anyMatch(cell -> isLabel(cell.text()));
        Map<Integer, Headed> more = headers(row);
        if (labelled || more.isEmpty()) {
            return false;
        }
        more.forEach(columns::putIfAbsent);
        return true;
    }

    private Map<Integer, Headed> headers(List<Cell> row) {
        Map<Integer, Headed> headers = new TreeMap<>();
        for (Cell cell : row) {
            for (Column column : layout.columns()) {
                Optional<Map<String, String>> match = column.match(cell.text());
                if (match.isPresent()) {
                    headers.put(cell.ref().column(), new Headed(column, cell, match.get()));
                    break;
                }
            }
        }
        return headers;
    }

    private Optional<Integer> labelColumn(List<List<Cell>> rows, Map<Integer, Headed> columns) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                if (!columns.containsKey(cell.ref().column()) && isLabel(cell.text())) {
                    counts.merge(cell.ref().column(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private boolean isLabel(String text) {
        return layout.rows().stream().anyMatch(row -> row.match(text).isPresent());
    }
}
