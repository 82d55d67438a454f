package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Sapling> open = new LinkedHashMap<>();
    private final Remarks remarks;
    private final List<List<Cell>> headerRows = new ArrayList<>();
    private @Nullable Filled last;

    /** The row before: its type, the object that it filled and the cell of its label. */
    private record Filled(RowType type, Sapling target, Cell label) {}

    TableReader(Table table) {
        this.table = table;
        this.layout = table.layout();
        this.root = new Sapling(new CellOrigin(table.sheet().name(), null));
        this.remarks = new Remarks(table);
    }

    Draft read() {
        layout.members().forEach((name, text) -> root.put(name, ScalarNode.of(text)));
        table.columns().values().forEach(this::head);
        for (List<Cell> row : table.sheet().rows()) {
            int number = row.get(0).ref().row();
            if (number < table.firstHeader()) {
                title(row);
            } else if (number <= table.lastHeader()) {
                headerRows.add(row);
            } else if (!isHeader(row)) {
                row(row);
                row.stream()
                        .filter(cell -> Blanks.hasPrivateSymbol(cell.text()))
                        .forEach(cell -> remarks.blank("symbol", cell));
            }
        }
        return new Draft(layout.kind(), root.grown(), remarks.faults(headerRows));
    }

    private void title(List<Cell> row) {
        String title = layout.title();
        Optional<Cell> first =
                row.stream().filter(cell -> !cell.text().isBlank()).findFirst();
        if (title != null && root.text(title) == null) {
            first.ifPresent(cell -> root.put(title, leaf(cell, cell.text())));
        }
    }

    /** What a header says of the whole document: the year of every baseline, the currency of every amount. */
    private void head(Headed headed) {
        Cell lowest = headed.cells().get(headed.cells().size() - 1);
        headed.column()
                .heads()
                .forEach((component, form) -> put(
                        root,
                        component,
                        leaf(lowest, filled(form, headed.placeholders()).orElse("")),
                        Optional.of(lowest)));
    }

    /** Whether a row repeats the headers, as at the top of a printed page. */
    private boolean isHeader(List<Cell> row) {
        List<Cell> said = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        return headerRows.stream().anyMatch(headers -> {
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
        if (!takenAsAny(row)) {
            remarks.unknownRow(label.get());
        }
    }

    /** Whether the cell's text is the label of a known row, which is then read. */
    private boolean labelled(Cell label, List<Cell> row) {
        Label text = Label.of(label.text());
        for (RowType type : layout.rows()) {
            Optional<Map<String, String>> match = type.match(text);
            if (match.isPresent()) {
                fill(type, label, match.get(), row);
                return true;
            }
        }
        return false;
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
            columns(last.type(), last.target(), ref.row());
            remarks.row(row);
            return true;
        }
        return false;
    }

    private void unknownRow(List<Cell> row) {
        row.stream().filter(cell -> !cell.text().isBlank()).findFirst().ifPresent(remarks::unknownRow);
    }

    private void fill(RowType type, Cell label, Map<String, String> found, List<Cell> row) {
        Sapling target = target(type, label);
        code(type, label, found, target);
        type.sets().forEach((name, text) -> {
            if (text.startsWith("@")) {
                Optional.ofNullable(codeOf(text.substring(1))).ifPresent(code -> target.put(name, ScalarNode.of(code)));
            } else if (text.contains("{")) {
                filled(text, found).ifPresent(made -> target.put(name, leaf(label, made)));
            } else {
                target.put(name, ScalarNode.of(text));
            }
        });
        String component = type.text();
        if (component != null) {
            text(type, label, found, row).ifPresent(leaf -> lines(target, component, leaf));
        }
        columns(type, target, label.ref().row());
        remarks.read(label.ref());
        remarks.row(row);
        last = new Filled(type, target, label);
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

    private void columns(RowType type, Sapling target, int row) {
        for (String name : type.columns()) {
            table.columns().forEach((number, headed) -> {
                if (headed.column().name().equals(name)) {
                    cell(target, headed, CellRef.of(row, number));
                }
            });
        }
    }

    private Sapling target(RowType type, Cell label) {
        Sapling around = root;
        for (Map.Entry<String, Sapling> candidate : open.entrySet()) {
            around = type.under().contains(candidate.getKey()) ? candidate.getValue() : around;
        }
        if (type.opens() == null && type.fills() == null) {
            return around;
        }
        CellOrigin at = origin(label.ref());
        Sapling opened =
                type.opens() == null ? around.child(String.valueOf(type.fills()), at) : around.open(type.opens(), at);
        open.remove(type.name());
        open.put(type.name(), opened);
        return opened;
    }

    private @Nullable String codeOf(String rowType) {
        Sapling node = open.get(rowType);
        return node == null ? null : node.text("code");
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

    /** Puts what stands in a column; a merged cell stands in every cell that it covers, the rows' labels aside. */
    private void cell(Sapling target, Headed headed, CellRef ref) {
        Optional<Cell> cell = table.sheet()
                .cell(ref)
                .or(() -> table.sheet()
                        .merged(ref)
                        .filter(range -> range.first().column() != table.labels())
                        .flatMap(range -> table.sheet().cell(range.first())));
        ScalarNode leaf = cell.map(found -> leaf(found, found.text())).orElseGet(() -> new ScalarNode("", origin(ref)));
        filled(headed.column().fills(), headed.placeholders()).ifPresent(component -> {
            if (component.contains("[]")) {
                items(target, component, leaf, headed.column());
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

    /** Puts a row's text; where the component is a list, each of its items. */
    private static void lines(Sapling target, String component, ScalarNode text) {
        if (component.contains("[]")) {
            items(target, component, text, Items.of(text.text(), null), Map.of());
        } else {
            target.put(component, text);
        }
    }

    private static void items(Sapling target, String component, ScalarNode text, Column column) {
        items(target, component, text, Items.of(text.text(), column.between()), column.sets());
    }

    private static void items(
            Sapling target, String component, ScalarNode text, List<String> items, Map<String, String> sets) {
        if (text.origin() != null) {
            target.list(component.substring(0, component.indexOf("[]")), text.origin());
        }
        for (String item : items) {
            target.put(component, new ScalarNode(item, text.origin()), sets);
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
