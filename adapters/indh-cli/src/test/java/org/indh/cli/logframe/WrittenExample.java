package org.indh.cli.logframe;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.Kind;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.validation.Suppressions;
import org.indh.logframe.chain.Logframe;
import org.indh.spreadsheet.SpreadsheetFormat;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.TextTable;

/**
 * Examples of rules that no table read without limits can breach: a table under a line {@code # maxRows: 3} is written as
 * a workbook and read within that limit; lines {@code /populations/0/size | 12} are the members of a logframe in our own
 * format; lines {@code /suppressions/0/rule | LF-PLATEAU} under a table are decisions about what is found in it.
 */
final class WrittenExample {
    private static final String MAX_ROWS = "# maxRows:";
    private static final String DECISIONS = "/suppressions/";

    private WrittenExample() {}

    static boolean isLimited(List<String> lines) {
        return lines.get(0).startsWith(MAX_ROWS);
    }

    static boolean isTree(List<String> lines) {
        return lines.get(0).startsWith("/");
    }

    /** The table, written as a workbook and read within its limit. */
    static Dossier limited(List<String> lines, List<Kind<?>> kinds) {
        int rows = Integer.parseInt(lines.get(0).substring(MAX_ROWS.length()).strip());
        try {
            Path file = Files.createTempFile("example", ".xlsx");
            try {
                write(TextTable.parse(lines).sheets().get(0), file);
                ReadLimits limits = ReadLimits.standard().withMaxRows(rows);
                List<Draft> drafts = new SpreadsheetFormat().read(file, limits);
                return Dossier.of("table.xlsx", drafts, kinds);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Sheet sheet, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "indh", "1.0")) {
            Worksheet drawn = workbook.newWorksheet(sheet.name());
            for (Cell cell : sheet.cells()) {
                drawn.value(cell.ref().row() - 1, cell.ref().column() - 1, cell.text());
            }
        }
    }

    /** The lines of a table, without those of decisions about it. */
    static List<String> table(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith(DECISIONS)).toList();
    }

    /** The decisions about what is found in a table. */
    static Document<Suppressions> decisions(List<String> lines) {
        List<String> members =
                lines.stream().filter(line -> line.startsWith(DECISIONS)).toList();
        return Binder.bind(Suppressions.KIND, members(members));
    }

    /** The logframe whose members the lines give. */
    static Document<Logframe> tree(List<String> lines) {
        return Binder.bind(Logframe.KIND, members(lines));
    }

    /** The tree whose members the lines give. */
    static ObjectNode members(List<String> lines) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                String[] parts = line.split("\\|", 2);
                put(root, List.of(parts[0].strip().substring(1).split("/")), parts[1].strip());
            }
        }
        return (ObjectNode) node(root);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> members, List<String> path, String text) {
        if (path.size() == 1) {
            members.put(path.get(0), text);
        } else {
            Object below = members.computeIfAbsent(path.get(0), any -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) below, path.subList(1, path.size()), text);
        }
    }

    private static Node node(Object part) {
        if (!(part instanceof Map<?, ?> members)) {
            return ScalarNode.of((String) part);
        }
        if (members.containsKey("0")) {
            List<Node> items = new ArrayList<>();
            members.values().forEach(item -> items.add(node(item)));
            return new ListNode(items, null);
        }
        ObjectNode.Builder object = ObjectNode.builder();
        members.forEach((name, member) -> object.put((String) name, node(member)));
        return object.build();
    }
}
