package org.indh.spreadsheet.layout;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.CellOrigin;
import org.indh.core.statement.AmountUnit;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.indh.spreadsheet.layout.RowSort.Known;
import org.indh.spreadsheet.layout.Table.Headed;

/** What the cells of a row fill, once it is known which type it is of: its label, its text and its columns. */
final class RowFiller {
    private static final String CODE = "code";

    private final Table table;
    private final Layout layout;
    private final Sapling root;
    private final OpenParts open;
    private final Remarks remarks;
    private final Staircase steps;
    private final OtherCurrencies currencies;

    RowFiller(Table table, Sapling root, OpenParts open, Remarks remarks, Staircase steps) {
        this.table = table;
        this.layout = table.layout();
        this.root = root;
        this.open = open;
        this.remarks = remarks;
        this.steps = steps;
        this.currencies = OtherCurrencies.of(table);
        remarks.currencies(currencies);
    }

    /** Fills the object that the row belongs to, and gives it. */
    Sapling fill(Known known, List<Cell> row) {
        RowType type = known.type();
        Cell label = known.label();
        if (type.fillsNothing() || type.isOfDocument()) {
            ofDocument(known, row);
            return root;
        }
        Sapling target = open.target(type, origin(label.ref()));
        if (layout.isTitle(type)) {
            steps.reset();
        }
        if (type.closes() == null) {
            type.sets().forEach((name, form) -> set(name, form, known, target));
        }
        open.note(type, target);
        String component = type.text();
        if (component != null) {
            text(known, row).ifPresent(leaf -> ListCells.text(target, component, leaf));
        }
        columns(type, target, label.ref(), segment(known));
        remarks.read(label.ref());
        boolean isRestated = layout.parts().isPresent()
                && type.opens() == null
                && type.columns().isEmpty();
        if (isRestated) {
            remarks.restated(row);
        } else {
            remarks.row(row);
        }
        return target;
    }

    /** Adds the columns of a row that goes on with the one whose label is merged down to it. */
    void goOn(RowType type, Sapling target, List<Cell> row) {
        CellRef label = CellRef.of(row.get(0).ref().row(), table.labels());
        columns(type, target, label, new ScalarNode("", null));
        remarks.row(row);
    }

    /** What a header says of the whole document: the year of every baseline, the currency of every amount. */
    void head(Headed headed) {
        Cell lowest = headed.lowest();
        headed.column().heads().forEach((component, form) -> {
            ScalarNode said = leaf(lowest, filled(form, headed.placeholders()).orElse(""));
            boolean isTold = bearsUnit(headed) || table.years().isSpan() && isYear(component);
            put(root, component, said, isTold ? Optional.empty() : Optional.of(lowest));
        });
    }

    private boolean isYear(String component) {
        return layout.years()
                .filter(words -> words.component().equals(component))
                .isPresent();
    }

    /** What stands beside the headers that amounts count in, as far as no header says it. */
    void unit(TableUnit said) {
        AmountUnit unit = said.unit();
        if (unit != null) {
            LabelPattern.said(unit)
                    .forEach((component, text) ->
                            root.put(component, leaf(said.cells().get(0), text)));
        }
    }

    /** Whether amounts of a list may have a unit of their own, so that the document's need not be everyone's. */
    private boolean bearsUnit(Headed headed) {
        return layout.isMoney(headed.column().fills()) || currencies.kept().containsValue(headed) || isOther(headed);
    }

    private boolean isOther(Headed headed) {
        return table.columns().entrySet().stream()
                .anyMatch(column -> column.getValue().equals(headed) && currencies.isOther(column.getKey()));
    }

    /** A row that is none of the table's: nothing is made of it, or its cells together are a text of the document. */
    private void ofDocument(Known known, List<Cell> row) {
        String component = known.type().text();
        row.forEach(cell -> remarks.read(cell.ref()));
        if (component != null) {
            String beside = row.stream()
                    .filter(cell -> !cell.equals(known.label()) && !cell.text().isBlank())
                    .map(Cell::text)
                    .collect(Collectors.joining(" "));
            String text = known.found().getOrDefault("label", known.found().getOrDefault("text", ""));
            root.put(component, leaf(known.label(), (text + " " + beside).strip()));
        }
    }

    /** Sets a member: to a fixed text, to the code of an object that is open, or to what the label says. */
    private void set(String name, String form, Known known, Sapling target) {
        if (form.startsWith("@")) {
            open.codeOf(form.substring(1)).ifPresent(code -> target.put(name, ScalarNode.of(code)));
        } else if (form.contains("{")) {
            filled(form, known.found())
                    .ifPresent(made -> target.put(name, leaf(known.label(), said(name, form, made, known))));
        } else {
            target.put(name, ScalarNode.of(form));
        }
    }

    /** A code bears no blanks that look plain and are none; that it was written with some is told. */
    private String said(String name, String form, String made, Known known) {
        String written = form.contains("{label}") ? known.found().get("label") : null;
        if (!name.equals(CODE)) {
            return made;
        }
        if (written != null && Blanks.hidesBlanks(written)) {
            remarks.blank("non-breaking", known.label());
        } else if (written != null
                && Blanks.straysBlanks(Label.of(known.label().text()).text(), written)) {
            remarks.blank("", known.label());
        }
        return Blanks.normal(made);
    }

    /** The segment of a code that a label states. */
    private ScalarNode segment(Known known) {
        return new ScalarNode(
                known.found().getOrDefault(CODE, ""), origin(known.label().ref()));
    }

    private void columns(RowType type, Sapling target, CellRef label, ScalarNode stated) {
        ListMultimap<String, ScalarNode> segments =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (String entry : type.columns()) {
            String name = RowType.column(entry);
            Optional<Column> step = layout.column(name).filter(Column::isStep);
            if (step.isPresent()) {
                boolean isTitle = type.step() != null;
                ScalarNode segment = isTitle ? new ScalarNode("", null) : segment(name, label);
                segments.put(step.get().stepsOf(), name.equals(type.step()) ? stated : segment);
                continue;
            }
            table.columns().forEach((number, headed) -> {
                if (headed.column().name().equals(name)) {
                    cell(
                            target,
                            headed,
                            RowType.component(entry).orElse(headed.column().fills()),
                            CellRef.of(label.row(), number),
                            label);
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
    private ScalarNode segment(String column, CellRef label) {
        return table.columns().entrySet().stream()
                .filter(headed -> headed.getValue().column().name().equals(column))
                .map(headed -> leaf(CellRef.of(label.row(), headed.getKey()), label))
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
    private Optional<ScalarNode> text(Known known, List<Cell> row) {
        String inLabel = known.found().getOrDefault("text", "");
        if (!inLabel.isBlank()) {
            return Optional.of(leaf(known.label(), inLabel));
        }
        return row.stream()
                .filter(cell ->
                        cell.ref().column() != table.labels() && !cell.text().isBlank())
                .filter(cell -> {
                    Headed headed = table.columns().get(cell.ref().column());
                    return headed == null
                            || !known.type().columns().contains(headed.column().name());
                })
                .findFirst()
                .map(cell -> leaf(cell, cell.text()));
    }

    /** The cell at a place; a merged one stands in every cell that it covers, the rows' labels and the row's own aside. */
    private Optional<Cell> at(CellRef ref, CellRef label) {
        return table.sheet()
                .cell(ref)
                .or(() -> table.sheet()
                        .merged(ref)
                        .filter(range -> range.first().column() != table.labels())
                        .map(CellRange::first)
                        .filter(first -> !first.equals(label) || first.equals(ref))
                        .flatMap(table.sheet()::cell));
    }

    private ScalarNode leaf(CellRef ref, CellRef label) {
        return at(ref, label).map(found -> leaf(found, found.text())).orElseGet(() -> new ScalarNode("", origin(ref)));
    }

    /** Puts what stands in a column. */
    private void cell(Sapling target, Headed headed, String fills, CellRef ref, CellRef label) {
        Optional<Cell> cell = at(ref, label);
        ScalarNode leaf = steps.under(fills, said(leaf(ref, label), headed.column()));
        filled(fills, headed.placeholders()).ifPresent(component -> {
            String before = target.text(component);
            boolean isMoney = layout.isMoney(fills);
            if (currencies.isOther(ref.column()) && (!isMoney || before != null && !before.isBlank())) {
                return;
            }
            if (isMoney) {
                put(target, component, OtherCurrencies.withUnit(leaf, headed, root), cell);
            } else if (component.contains("[]")) {
                ListCells.column(target, component, leaf, headed.column());
            } else {
                put(target, component, leaf, cell);
            }
        });
    }

    private static ScalarNode said(ScalarNode leaf, Column column) {
        String said = column.said(leaf.text());
        return said.equals(leaf.text()) ? leaf : new ScalarNode(said, leaf.origin());
    }

    /** Puts the days that a row states. */
    void days(List<Cell> row) {
        layout.days()
                .of(row)
                .forEach(day -> put(root, day.member(), leaf(day.cell(), day.day()), Optional.of(day.cell())));
    }

    /** Puts a text where there may be one already: another one that finds no place is said. */
    private void put(Sapling target, String component, ScalarNode leaf, Optional<Cell> cell) {
        target.put(component, leaf);
        String kept = target.text(component);
        if (cell.isPresent() && !leaf.isBlank() && kept != null && !kept.equals(leaf.text())) {
            remarks.misplaced(cell.get());
        }
    }

    /** A leaf of that text, made of that cell. */
    ScalarNode leaf(Cell cell, String text) {
        remarks.read(cell.ref());
        return new ScalarNode(text, origin(cell.ref()));
    }

    private CellOrigin origin(CellRef ref) {
        return new CellOrigin(table.sheet().name(), ref.toString());
    }
}
