package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Path;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.layout.Table.Headed;
import org.jspecify.annotations.Nullable;

/** Makes the neutral tree of a table, row by row, with the cell of every part. */
final class TableReader {
    /** A mark at the start of a line: a dash or dot before a blank, or a symbol of a text processor's own font. */
    private static final Pattern BULLET =
            Pattern.compile("^[\\s\\p{Z}]*(?:[-–—•·▪●*][\\s\\p{Z}]+|[\\uE000-\\uF8FF])*[\\s\\p{Z}]*");

    private final Table table;
    private final Layout layout;
    private final Sapling root;
    private final Map<String, Sapling> open = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable RowType last;

    TableReader(Table table) {
        this.table = table;
        this.layout = table.layout();
        this.root = new Sapling(new CellOrigin(table.sheet().name(), null));
    }

    Draft read() {
        layout.members().forEach((name, text) -> root.put(name, ScalarNode.of(text)));
        for (List<Cell> row : table.sheet().rows()) {
            int number = row.get(0).ref().row();
            if (number < table.firstHeader()) {
                title(row);
            } else if (number <= table.lastHeader()) {
                headers(row);
            } else if (!isHeader(row)) {
                row(row);
            }
        }
        return new Draft(layout.kind(), root.grown(), faults);
    }

    private void title(List<Cell> row) {
        String title = layout.title();
        if (title != null && root.text(title) == null) {
            root.put(title, leaf(row.get(0), row.get(0).text()));
        }
    }

    private void headers(List<Cell> row) {
        for (Cell cell : row) {
            Headed headed = table.columns().get(cell.ref().column());
            if (headed == null || !headed.cell().equals(cell)) {
                boolean own = cell.ref().column() == table.labels() || headed != null;
                if (!own && !cell.text().isBlank()) {
                    unknown("column", cell);
                }
            } else if (headed.column().head() != null) {
                String year = headed.placeholders().getOrDefault("yyyy", "");
                root.put(headed.column().head(), new ScalarNode(year, origin(cell.ref())));
            }
        }
    }

    /** Whether a row repeats the headers, as at the top of a printed page. */
    private boolean isHeader(List<Cell> row) {
        long repeated = row.stream()
                .filter(cell -> {
                    Headed headed = table.columns().get(cell.ref().column());
                    return headed != null && headed.cell().text().equals(cell.text());
                })
                .count();
        return repeated >= 2;
    }

    private void row(List<Cell> row) {
        Optional<Cell> label = row.stream()
                .filter(cell -> cell.ref().column() == table.labels())
                .findFirst();
        if (label.isEmpty() || label.get().text().isBlank()) {
            row.stream().filter(cell -> !cell.text().isBlank()).findFirst().ifPresent(cell -> unknown("row", cell));
            return;
        }
        for (RowType type : layout.rows()) {
            Optional<Map<String, String>> match = type.match(label.get().text());
            if (match.isPresent()) {
                fill(type, label.get(), match.get(), row);
                last = type;
                return;
            }
        }
        RowType before = last;
        for (RowType type : layout.rows()) {
            boolean follows = before != null
                    && type.otherwise() != null
                    && (type.otherwise().equals(before.name()) || type.name().equals(before.name()));
            if (follows) {
                fill(type, label.get(), Map.of("text", label.get().text()), row);
                last = type;
                return;
            }
        }
        unknown("row", label.get());
    }

    private void fill(RowType type, Cell label, Map<String, String> found, List<Cell> row) {
        Sapling target = target(type, label);
        if (type.code() != null) {
            filled(type.code(), found).ifPresent(code -> target.put("code", leaf(label, code)));
        }
        type.sets().forEach((name, text) -> {
            String value = text.startsWith("@") ? codeOf(text.substring(1)) : text;
            if (value != null) {
                target.put(name, ScalarNode.of(value));
            }
        });
        if (type.text() != null) {
            text(type, label, found, row).ifPresent(cell -> lines(target, type.text(), cell));
        }
        for (String name : type.columns()) {
            table.columns().forEach((number, headed) -> {
                if (headed.column().name().equals(name)) {
                    cell(target, headed, new CellRef(label.ref().row(), number));
                }
            });
        }
    }

    private Sapling target(RowType type, Cell label) {
        Sapling around = root;
        for (Map.Entry<String, Sapling> candidate : open.entrySet()) {
            around = type.under().contains(candidate.getKey()) ? candidate.getValue() : around;
        }
        if (type.opens() == null) {
            return around;
        }
        Sapling opened = around.open(type.opens(), origin(label.ref()));
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

    private void cell(Sapling target, Headed headed, CellRef ref) {
        String text = table.sheet().cell(ref).map(Cell::text).orElse("");
        filled(headed.column().fills(), headed.placeholders())
                .ifPresent(component -> lines(target, component, new ScalarNode(text, origin(ref))));
    }

    /** Puts a text; where the component is a list, each of its lines without its bullet. */
    private static void lines(Sapling target, String component, ScalarNode text) {
        if (!component.contains("[]")) {
            target.put(component, text);
            return;
        }
        text.text()
                .lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> target.put(component, new ScalarNode(line, text.origin())));
    }

    private void unknown(String variant, Cell cell) {
        Map<String, Object> facts = Map.of("name", cell.text().strip());
        faults.add(new Fault("DC-UNKNOWN", variant, Path.ROOT, origin(cell.ref()), cell.text(), facts));
    }

    private ScalarNode leaf(Cell cell, String text) {
        return new ScalarNode(text, origin(cell.ref()));
    }

    private CellOrigin origin(CellRef ref) {
        return new CellOrigin(table.sheet().name(), ref.toString());
    }
}
