package org.indh.spreadsheet.layout;

import java.util.List;
import java.util.Optional;
import org.indh.core.document.Draft;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.CellOrigin;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.indh.spreadsheet.layout.RowSort.Known;
import org.indh.spreadsheet.layout.Table.Headed;
import org.indh.spreadsheet.layout.YearWords.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Makes the neutral tree of a table, row by row, with the cell of every part. Which type a row is of is {@link RowSorter}'s to
 * say, what its cells fill {@link RowFiller}'s.
 */
final class TableReader {
    private final Table table;
    private final Layout layout;
    private final Sapling root;
    private final Remarks remarks;
    private final HeaderRows headers = new HeaderRows();
    private final Staircase steps = new Staircase();
    private final OpenParts open;
    private final RowSorter sorter;
    private final RowFiller filler;
    private final TableUnit unit;
    private @Nullable Filled last;

    /** The row before and the object that it filled. */
    private record Filled(RowType type, Sapling target) {}

    TableReader(Table table) {
        this.table = table;
        this.layout = table.layout();
        this.root = new Sapling(new CellOrigin(table.sheet().name(), null));
        this.remarks = new Remarks(table);
        this.open = new OpenParts(root, layout);
        this.sorter = new RowSorter(table, open);
        this.filler = new RowFiller(table, root, open, remarks, steps);
        this.unit = TableUnit.of(table);
        remarks.unit(unit);
    }

    Draft read() {
        layout.sets().forEach((name, text) -> root.put(name, ScalarNode.of(text)));
        heads();
        open.sheet(table.sheet().name());
        Optional.ofNullable(table.columns().get(table.labels()))
                .ifPresent(headed -> open.sheet(headed.lowest().text()));
        for (List<Cell> row : table.sheet().rows()) {
            int number = row.get(0).ref().row();
            if (number < table.firstHeader()) {
                title(row);
                filler.days(row);
                openedAbove(row);
            } else if (number <= table.lastHeader()) {
                headers.add(row);
            } else if (headers.areRepeatedBy(row)) {
                anotherTable(row);
            } else {
                row(row);
                row.stream()
                        .filter(cell -> Blanks.hasPrivateSymbol(cell.text()))
                        .forEach(cell -> remarks.blank("symbol", cell));
            }
        }
        return new Draft(layout.kind(), root.grown(), remarks.faults(headers.rows()));
    }

    /** What headers say of the document, and the unit beside them: amounts of a list bear their headers' units themselves. */
    private void heads() {
        if (table.years().isSpan()) {
            year();
        }
        if (!layout.lists().isEmpty()) {
            filler.unit(unit);
        }
        table.columns().values().forEach(filler::head);
        filler.unit(unit);
        year();
    }

    /** The year that stands above the headers, where none of them says it; several years stay as they were written. */
    private void year() {
        Stated stated = table.years().stated();
        if (stated != null && stated.cell() != null) {
            Cell cell = stated.cell();
            layout.years().ifPresent(words -> root.put(words.component(), filler.leaf(cell, stated.year())));
        }
    }

    private void title(List<Cell> row) {
        String title = layout.title();
        Optional<Cell> first =
                row.stream().filter(cell -> !cell.text().isBlank()).findFirst();
        if (title != null && root.text(title) == null) {
            first.ifPresent(cell -> root.put(title, filler.leaf(cell, cell.text())));
        }
    }

    /** What stands above the headers of a flat table may name the section that its rows belong to. */
    private void openedAbove(List<Cell> row) {
        if (layout.anyRow().isPresent()) {
            for (Cell cell : row) {
                Label text = Label.of(cell.text());
                layout.rows().stream()
                        .filter(RowType::isOfDocument)
                        .forEach(type -> fillIfMatching(type, text, cell, row));
                layout.rows().stream()
                        .filter(type -> type.opens() != null || type.closes() != null)
                        .filter(type -> type.match(text).isPresent())
                        .findFirst()
                        .ifPresent(type -> fillIfMatching(type, text, cell, row));
            }
        }
    }

    private void fillIfMatching(RowType type, Label text, Cell cell, List<Cell> row) {
        type.match(text).ifPresent(found -> filler.fill(new Known(type, cell, found), row));
    }

    /** Headers further down, of which the one over the labels reads otherwise: "Dépenses" where it read "Recettes". */
    private void anotherTable(List<Cell> row) {
        Headed labels = table.columns().get(table.labels());
        row.stream()
                .filter(cell -> labels != null && cell.ref().column() == table.labels())
                .filter(cell -> !cell.text()
                        .equals(labels == null ? "" : labels.lowest().text()))
                .forEach(cell -> {
                    open.headed(cell.text());
                    steps.reset();
                });
    }

    private void row(List<Cell> row) {
        if (unit.isAllOf(row) && row.stream().noneMatch(cell -> layout.isLabel(cell.text()))) {
            row.forEach(cell -> remarks.read(cell.ref()));
            return;
        }
        if (layout.days().isAllOf(row)) {
            filler.days(row);
            row.forEach(cell -> remarks.read(cell.ref()));
            return;
        }
        RowSort sort = sorter.sort(row);
        if (sort instanceof Known known) {
            last = new Filled(known.type(), filler.fill(known, row));
        } else if (sort instanceof RowSort.GoesOn && last != null) {
            filler.goOn(last.type(), last.target(), row);
        } else if (sort instanceof RowSort.Again again) {
            again.labels().forEach(label -> remarks.read(label.ref()));
            remarks.restated(row);
        } else if (sort instanceof RowSort.Heading heading) {
            remarks.heading(heading.text());
        } else if (sort instanceof RowSort.Unknown unknown) {
            remarks.unknownRow(unknown.label());
        }
    }
}
