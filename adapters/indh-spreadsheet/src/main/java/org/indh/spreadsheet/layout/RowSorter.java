package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.indh.spreadsheet.layout.RowSort.Known;
import org.indh.spreadsheet.layout.Table.Headed;
import org.jspecify.annotations.Nullable;

/** Which type each row of a table is of, by its label, by the row above it and by what stands in its columns. */
final class RowSorter {
    /** In how many of its columns something stands in a row of a flat table that needs no label. */
    private static final int RECORD = 2;

    private final Table table;
    private final Layout layout;
    private final OpenParts open;
    private @Nullable Known last;
    private boolean skipping;

    RowSorter(Table table, OpenParts open) {
        this.table = table;
        this.layout = table.layout();
        this.open = open;
    }

    RowSort sort(List<Cell> row) {
        RowSort sort = sortOf(row);
        if (sort instanceof Known known) {
            last = known;
        }
        return sort;
    }

    private RowSort sortOf(List<Cell> row) {
        Optional<Cell> label = row.stream()
                .filter(cell -> cell.ref().column() == table.labels())
                .filter(cell -> !cell.text().isBlank())
                .findFirst();
        return passedOver(row).orElseGet(() -> label.isPresent() ? labelled(label.get(), row) : unlabelled(row));
    }

    /** A row of nothing but labels that are passed over: those who sign stand beside each other. */
    private Optional<RowSort> passedOver(List<Cell> row) {
        List<Known> known = new ArrayList<>();
        for (Cell cell : row) {
            if (!cell.text().isBlank()) {
                Optional<RowType> quiet = layout.rows().stream()
                        .filter(RowType::fillsNothing)
                        .filter(type -> type.match(Label.of(cell.text())).isPresent())
                        .findFirst();
                if (quiet.isEmpty()) {
                    return Optional.empty();
                }
                known.add(new Known(quiet.get(), cell, Map.of()));
            }
        }
        return known.size() < RECORD ? Optional.empty() : Optional.of(known.get(0));
    }

    private RowSort labelled(Cell label, List<Cell> row) {
        return known(label, row)
                .or(() -> following(label))
                .or(() -> broughtIn(row))
                .or(() -> any(row))
                .orElseGet(() -> isAlone(label, row) && layout.parts().isPresent()
                        ? new RowSort.Heading(label)
                        : new RowSort.Unknown(label));
    }

    private RowSort unlabelled(List<Cell> row) {
        if (goesOn(row)) {
            return new RowSort.GoesOn();
        }
        return labelledElsewhere(row).or(() -> any(row)).orElseGet(() -> unknown(row));
    }

    /** A row whose label is that of a type. */
    private Optional<RowSort> known(Cell label, List<Cell> row) {
        Label text = Label.of(label.text());
        for (RowType type : layout.rows()) {
            Optional<Map<String, String>> match = type.match(text);
            if (match.isPresent()
                    && type.follows(last == null ? null : last.type())
                    && open.isOutside(type)
                    && isBlank(type, row, label)) {
                return Optional.of(
                        skips(type, row, label)
                                ? new RowSort.Again(List.of(label))
                                : new Known(type, label, match.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a row belongs to what says again what stands elsewhere; a title without amounts ends that. */
    private boolean skips(RowType type, List<Cell> row, Cell label) {
        skipping = type.opensNothing() || skipping && !(layout.isTitle(type) && isAlone(label, row));
        return skipping;
    }

    /** Whether nothing but the label stands in the columns that a row of this type leaves blank. */
    private boolean isBlank(RowType type, List<Cell> row, Cell label) {
        return row.stream()
                .filter(cell -> !cell.equals(label) && !cell.text().isBlank())
                .noneMatch(cell -> isIn(type.without(), cell));
    }

    private boolean isIn(List<String> columns, Cell cell) {
        Headed headed = table.columns().get(cell.ref().column());
        return headed != null && columns.contains(headed.column().name());
    }

    private static boolean isAlone(Cell label, List<Cell> row) {
        return row.stream().allMatch(cell -> cell.equals(label) || cell.text().isBlank());
    }

    /** A row without a known label, of the type that such rows are of below the one before it. */
    private Optional<RowSort> following(Cell label) {
        String before = last == null ? "" : last.type().name();
        return layout.rows().stream()
                .filter(type -> type.otherwise() != null)
                .filter(type -> before.equals(type.otherwise()) || before.equals(type.name()))
                .findFirst()
                .map(type -> new Known(type, label, Map.of("text", label.text())));
    }

    /** A balance that is brought in has a day of its own, and what it is called stands further on. */
    private Optional<RowSort> broughtIn(List<Cell> row) {
        return row.stream()
                .filter(cell -> !cell.text().isBlank())
                .flatMap(cell -> layout.rows().stream()
                        .filter(type -> MoneyRow.CARRIED.equals(type.sets().get(MoneyRow.SUM)))
                        .flatMap(type ->
                                type.match(Label.of(cell.text())).stream().map(found -> new Known(type, cell, found))))
                .findFirst()
                .map(known -> known);
    }

    /** A flat table has no column of labels: "Total" stands in whichever cell comes first. */
    private Optional<RowSort> labelledElsewhere(List<Cell> row) {
        return row.stream()
                .filter(cell -> layout.anyRow().isPresent() && !cell.text().isBlank())
                .findFirst()
                .flatMap(first -> known(first, row));
    }

    /** A row of a flat table is a record where something stands in two of its columns; a heading or a note is none. */
    private Optional<RowSort> any(List<Cell> row) {
        return layout.anyRow().flatMap(type -> {
            List<Cell> said = row.stream()
                    .filter(cell -> !cell.text().isBlank() && isIn(type.columns(), cell))
                    .toList();
            if (said.size() < RECORD) {
                return Optional.empty();
            }
            return Optional.of(skipping ? new RowSort.Again(List.of()) : new Known(type, said.get(0), Map.of()));
        });
    }

    /** A row without a label of its own goes on with the row above if that one's label is merged down to it. */
    private boolean goesOn(List<Cell> row) {
        CellRef ref = CellRef.of(row.get(0).ref().row(), table.labels());
        Optional<CellRange> merged = table.sheet().merged(ref);
        return last != null
                && merged.isPresent()
                && merged.get().contains(last.label().ref());
    }

    private RowSort unknown(List<Cell> row) {
        List<Cell> said = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        if (said.isEmpty()) {
            return new RowSort.Blank();
        }
        Cell first = said.get(0);
        boolean isText = said.size() == 1 && first.text().codePoints().anyMatch(Character::isLetter);
        return isText && layout.parts().isPresent() ? new RowSort.Heading(first) : new RowSort.Unknown(first);
    }
}
