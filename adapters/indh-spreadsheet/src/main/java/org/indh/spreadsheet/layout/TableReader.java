package org.indh.spreadsheet.layout;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indh.core.document.Draft;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.CellOrigin;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.indh.spreadsheet.layout.Table.Headed;
import org.jspecify.annotations.Nullable;

/** Makes the neutral tree of a table, row by row, with the cell of every part. */
final class TableReader {
    private final Table table;
    private final Layout layout;
    private final Sapling root;
    private final Remarks remarks;
    private final HeaderRows headers = new HeaderRows();
    private final Staircase steps = new Staircase();
    private final OpenParts open;
    private boolean skipping;
    private @Nullable Filled last;

    /** The row before: its type, the object that it filled and the cell of its label. */
    private record Filled(RowType type, Sapling target, Cell label) {}

    TableReader(Table table) {
        this.table = table;
        this.layout = table.layout();
        this.root = new Sapling(new CellOrigin(table.sheet().name(), null));
        this.remarks = new Remarks(table);
        this.open = new OpenParts(root, layout);
    }

    Draft read() {
        layout.members().forEach((name, text) -> root.put(name, ScalarNode.of(text)));
        table.columns().values().forEach(this::head);
        year();
        open.sheet(table.sheet().name());
        Optional.ofNullable(table.columns().get(table.labels()))
                .ifPresent(headed -> open.sheet(headed.lowest().text()));
        for (List<Cell> row : table.sheet().rows()) {
            int number = row.get(0).ref().row();
            if (number < table.firstHeader()) {
                title(row);
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

    /** The year that stands above the headers, where none of them says it. */
    private void year() {
        Cell cell = table.years().cell();
        String year = table.years().year();
        if (cell != null && year != null) {
            layout.years().ifPresent(words -> root.put(words.component(), leaf(cell, year)));
        }
    }

    private void title(List<Cell> row) {
        String title = layout.title();
        Optional<Cell> first =
                row.stream().filter(cell -> !cell.text().isBlank()).findFirst();
        if (title != null && root.text(title) == null) {
            first.ifPresent(cell -> root.put(title, leaf(cell, cell.text())));
        }
    }

    /** What stands above the headers of a flat table may name the section that its rows belong to. */
    private void openedAbove(List<Cell> row) {
        if (layout.anyRow().isPresent()) {
            for (Cell cell : row) {
                Label text = Label.of(cell.text());
                layout.rows().stream()
                        .filter(RowType::isOfDocument)
                        .forEach(type -> type.match(text).ifPresent(found -> fill(type, cell, found, row)));
                layout.rows().stream()
                        .filter(type -> type.opens() != null || type.closes() != null)
                        .filter(type -> type.match(text).isPresent())
                        .findFirst()
                        .ifPresent(type -> fill(type, cell, type.match(text).orElseThrow(), row));
            }
        }
    }

    /** What a header says of the whole document: the year of every baseline, the currency of every amount. */
    private void head(Headed headed) {
        Cell lowest = headed.lowest();
        headed.column()
                .heads()
                .forEach((component, form) -> put(
                        root,
                        component,
                        leaf(lowest, filled(form, headed.placeholders()).orElse("")),
                        Optional.of(lowest)));
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
        Optional<Cell> label = row.stream()
                .filter(cell -> cell.ref().column() == table.labels())
                .filter(cell -> !cell.text().isBlank())
                .findFirst();
        if (label.isEmpty()) {
            if (!goesOn(row) && !labelledElsewhere(row) && !takenAsAny(row)) {
                unknownRow(row);
            }
            return;
        }
        if (labelled(label.get(), row)) {
            return;
        }
        RowType before = last == null ? null : last.type();
        for (RowType type : layout.rows()) {
            boolean follows = before != null
                    && type.otherwise() != null
                    && (type.otherwise().equals(before.name()) || type.name().equals(before.name()));
            if (follows) {
                fill(type, label.get(), Map.of("text", label.get().text()), row);
                return;
            }
        }
        if (takenAsAny(row)) {
            return;
        }
        boolean isAlone = row.stream()
                .allMatch(cell -> cell.equals(label.get()) || cell.text().isBlank());
        if (isAlone && layout.parts().isPresent()) {
            remarks.heading(label.get());
        } else {
            remarks.unknownRow(label.get());
        }
    }

    /** Whether the cell's text is the label of a known row, which is then read. */
    private boolean labelled(Cell label, List<Cell> row) {
        Label text = Label.of(label.text());
        for (RowType type : layout.rows()) {
            Optional<Map<String, String>> match = type.match(text);
            if (match.isPresent()
                    && type.follows(last == null ? null : last.type())
                    && open.isOutside(type)
                    && isBlank(type, row, label)) {
                if (skips(type, row, label)) {
                    remarks.read(label.ref());
                    remarks.restated(row);
                    return true;
                }
                fill(type, label, match.get(), row);
                return true;
            }
        }
        return false;
    }

    /** Whether a row belongs to what says again what stands elsewhere; a title without amounts ends that. */
    private boolean skips(RowType type, List<Cell> row, Cell label) {
        boolean isTitle = layout.isOuter(type.opens()) || type.closes() != null;
        boolean isAlone =
                row.stream().allMatch(cell -> cell.equals(label) || cell.text().isBlank());
        skipping = type.skips() || skipping && !(isTitle && isAlone);
        return skipping;
    }

    /** Whether nothing but the label stands in the columns that a row of this type leaves blank. */
    private boolean isBlank(RowType type, List<Cell> row, Cell label) {
        return row.stream()
                .filter(cell -> !cell.equals(label) && !cell.text().isBlank())
                .noneMatch(cell -> {
                    Headed headed = table.columns().get(cell.ref().column());
                    return headed != null
                            && type.without().contains(headed.column().name());
                });
    }

    /** A flat table has no column of labels: "Total" stands in whichever cell comes first. */
    private boolean labelledElsewhere(List<Cell> row) {
        Optional<Cell> first =
                row.stream().filter(cell -> !cell.text().isBlank()).findFirst();
        return layout.anyRow().isPresent() && first.isPresent() && labelled(first.get(), row);
    }

    /** A row of a flat table is a record where something stands in two of its columns; a heading or a note is none. */
    private boolean takenAsAny(List<Cell> row) {
        Optional<RowType> type = layout.anyRow();
        List<Cell> said = row.stream()
                .filter(cell -> type.isPresent() && !cell.text().isBlank() && isOf(type.get(), cell))
                .toList();
        if (said.size() < 2) {
            return false;
        }
        if (skipping) {
            remarks.restated(row);
            return true;
        }
        fill(type.orElseThrow(), said.get(0), Map.of(), row);
        return true;
    }

    private boolean isOf(RowType type, Cell cell) {
        Headed headed = table.columns().get(cell.ref().column());
        return headed != null && type.columns().contains(headed.column().name());
    }

    /** A row without a label of its own goes on with the row above if that one's label is merged down to it. */
    private boolean goesOn(List<Cell> row) {
        CellRef ref = CellRef.of(row.get(0).ref().row(), table.labels());
        Optional<CellRange> merged = table.sheet().merged(ref);
        if (last != null
                && merged.isPresent()
                && merged.get().contains(last.label().ref())) {
            columns(last.type(), last.target(), ref.row(), new ScalarNode("", null));
            remarks.row(row);
            return true;
        }
        return false;
    }

    private void unknownRow(List<Cell> row) {
        List<Cell> said = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        boolean isText = said.size() == 1 && said.get(0).text().codePoints().anyMatch(Character::isLetter);
        if (isText && layout.parts().isPresent()) {
            remarks.heading(said.get(0));
        } else {
            said.stream().findFirst().ifPresent(remarks::unknownRow);
        }
    }

    private void fill(RowType type, Cell label, Map<String, String> found, List<Cell> row) {
        if (type.isQuiet() || type.isOfDocument()) {
            ofDocument(type, label, found, row);
            return;
        }
        Sapling target = open.target(type, origin(label.ref()));
        if (layout.isOuter(type.opens()) || type.closes() != null) {
            steps.reset();
        }
        code(type, label, found, target);
        type.sets().forEach((name, text) -> {
            if (text.startsWith("@")) {
                open.codeOf(text.substring(1)).ifPresent(code -> target.put(name, ScalarNode.of(code)));
            } else if (text.contains("{")) {
                filled(text, found).ifPresent(made -> target.put(name, leaf(label, made)));
            } else {
                target.put(name, ScalarNode.of(text));
            }
        });
        open.note(type, target);
        String component = type.text();
        if (component != null) {
            text(type, label, found, row).ifPresent(leaf -> ListCells.text(target, component, leaf));
        }
        columns(type, target, label.ref().row(), segment(label, found));
        remarks.read(label.ref());
        boolean isRestated = layout.parts().isPresent()
                && type.opens() == null
                && type.columns().isEmpty();
        if (isRestated) {
            remarks.restated(row);
        } else {
            remarks.row(row);
        }
        last = new Filled(type, target, label);
    }

    /** A row that is none of the table's: nothing is made of it, or its cells together are a text of the document. */
    private void ofDocument(RowType type, Cell label, Map<String, String> found, List<Cell> row) {
        String component = type.text();
        row.forEach(cell -> remarks.read(cell.ref()));
        if (component != null) {
            String beside = row.stream()
                    .filter(cell -> !cell.equals(label) && !cell.text().isBlank())
                    .map(Cell::text)
                    .collect(Collectors.joining(" "));
            String text = found.getOrDefault("label", found.getOrDefault("text", ""));
            root.put(component, leaf(label, (text + " " + beside).strip()));
        }
        last = new Filled(type, root, label);
    }

    private void code(RowType type, Cell label, Map<String, String> found, Sapling target) {
        if (type.code() == null) {
            return;
        }
        String written = type.code().contains("{label}") ? found.get("label") : null;
        if (written != null && Blanks.hidesBlanks(written)) {
            remarks.blank("non-breaking", label);
        } else if (written != null && Blanks.straysBlanks(Label.of(label.text()).text(), written)) {
            remarks.blank("", label);
        }
        filled(type.code(), found).ifPresent(code -> target.put("code", leaf(label, Blanks.normal(code))));
    }

    /** The segment of a code that a label states. */
    private ScalarNode segment(Cell label, Map<String, String> found) {
        return new ScalarNode(found.getOrDefault("code", ""), origin(label.ref()));
    }

    private void columns(RowType type, Sapling target, int row, ScalarNode stated) {
        ListMultimap<String, ScalarNode> segments =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (String entry : type.columns()) {
            String name = RowType.column(entry);
            Optional<Column> step = layout.column(name).filter(Column::isStep);
            if (step.isPresent()) {
                boolean isTitle = type.step() != null;
                ScalarNode segment = isTitle ? new ScalarNode("", null) : segment(name, row);
                segments.put(step.get().stepsOf(), name.equals(type.step()) ? stated : segment);
                continue;
            }
            table.columns().forEach((number, headed) -> {
                if (headed.column().name().equals(name)) {
                    cell(
                            target,
                            headed,
                            RowType.component(entry).orElse(headed.column().fills()),
                            CellRef.of(row, number));
                }
            });
        }
        segments.asMap().forEach((component, parts) -> {
            if (type.step() != null) {
                steps.title(component, stated.text());
            }
            steps.code(component, List.copyOf(parts)).ifPresent(code -> target.put(component, code));
        });
    }

    /** What stands in a column of segments; nothing where the table has no such column. */
    private ScalarNode segment(String column, int row) {
        return table.columns().entrySet().stream()
                .filter(headed -> headed.getValue().column().name().equals(column))
                .map(headed -> leaf(CellRef.of(row, headed.getKey())))
                .findFirst()
                .orElseGet(() -> new ScalarNode("", null));
    }

    private static Optional<String> filled(String form, Map<String, String> placeholders) {
        String filled = form;
        for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
            filled = filled.replace("{" + placeholder.getKey() + "}", placeholder.getValue());
        }
        return filled.contains("{") ? Optional.empty() : Optional.of(filled);
    }

    /** The cell that holds a row's text: what follows the code in its label, else the first cell of its own. */
    private Optional<ScalarNode> text(RowType type, Cell label, Map<String, String> found, List<Cell> row) {
        String inLabel = found.getOrDefault("text", "");
        if (!inLabel.isBlank()) {
            return Optional.of(leaf(label, inLabel));
        }
        return row.stream()
                .filter(cell ->
                        cell.ref().column() != table.labels() && !cell.text().isBlank())
                .filter(cell -> {
                    Headed headed = table.columns().get(cell.ref().column());
                    return headed == null
                            || !type.columns().contains(headed.column().name());
                })
                .findFirst()
                .map(cell -> leaf(cell, cell.text()));
    }

    /** The cell at a place; a merged one stands in every cell that it covers, the rows' labels aside. */
    private Optional<Cell> at(CellRef ref) {
        return table.sheet()
                .cell(ref)
                .or(() -> table.sheet()
                        .merged(ref)
                        .filter(range -> range.first().column() != table.labels())
                        .flatMap(range -> table.sheet().cell(range.first())));
    }

    private ScalarNode leaf(CellRef ref) {
        return at(ref).map(found -> leaf(found, found.text())).orElseGet(() -> new ScalarNode("", origin(ref)));
    }

    /** Puts what stands in a column. */
    private void cell(Sapling target, Headed headed, String fills, CellRef ref) {
        Optional<Cell> cell = at(ref);
        ScalarNode leaf = steps.under(fills, leaf(ref));
        filled(fills, headed.placeholders()).ifPresent(component -> {
            if (component.contains("[]")) {
                ListCells.column(target, component, leaf, headed.column());
            } else {
                put(target, component, leaf, cell);
            }
        });
    }

    /** Puts a text where there may be one already: another one that finds no place is said. */
    private void put(Sapling target, String component, ScalarNode leaf, Optional<Cell> cell) {
        target.put(component, leaf);
        String kept = target.text(component);
        if (cell.isPresent() && !leaf.isBlank() && kept != null && !kept.equals(leaf.text())) {
            remarks.misplaced(cell.get());
        }
    }

    private ScalarNode leaf(Cell cell, String text) {
        remarks.read(cell.ref());
        return new ScalarNode(text, origin(cell.ref()));
    }

    private CellOrigin origin(CellRef ref) {
        return new CellOrigin(table.sheet().name(), ref.toString());
    }
}
