package org.indh.spreadsheet.layout;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a layout from lines of the form {@code key: value}. A line at the margin starts a block or settles something of the
 * whole; indented lines belong to the block above.
 *
 * <pre>
 * layout: dgd-logframe              what it is called
 * kind: logframe                    the kind of document
 * member: template = dgd            settled by the layout itself
 * title: title                      filled by the first text above the headers
 * requires: baseline year           columns without which it is another table
 *
 * column: baseline                  see {@link Column}
 *   fills: baseline.text
 *   head: baselineYear
 *   label: Situation de référence
 *
 * row: output                       see {@link RowType}
 *   opens: nodes
 *   under: outcome
 *   code: R{n}
 *   set: level = output
 *   text: statement
 *   columns: actors
 *   otherwise: activities
 *   label: Résultat {n}
 * </pre>
 */
final class LayoutParser {
    private static final Set<String> TOP = Set.of("layout", "kind", "member", "title", "requires");
    private static final Set<String> OF_COLUMN = Set.of("fills", "head", "label");
    private static final Set<String> OF_ROW =
            Set.of("opens", "under", "code", "set", "text", "columns", "otherwise", "label");

    private final List<String> lines;
    private final ListMultimap<String, String> top = ArrayListMultimap.create();
    private final List<Column> columns = new ArrayList<>();
    private final List<RowType> rows = new ArrayList<>();

    private ListMultimap<String, String> block = ArrayListMultimap.create();
    private String blockKind = "";
    private String blockName = "";

    LayoutParser(List<String> lines) {
        this.lines = lines;
    }

    Layout parse() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                take(line, i + 1);
            }
        }
        close();
        return new Layout(
                one(top, "layout"),
                one(top, "kind"),
                pairs(top.get("member")),
                first(top, "title"),
                words(top, "requires"),
                columns,
                rows);
    }

    private void take(String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("line " + number + " has no colon: " + line);
        }
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        boolean indented = Character.isWhitespace(line.charAt(0));
        if (indented && (blockKind.equals("row") ? OF_ROW : OF_COLUMN).contains(key) && !blockKind.isEmpty()) {
            block.put(key, value);
        } else if (!indented && (key.equals("column") || key.equals("row"))) {
            close();
            blockKind = key;
            blockName = value;
        } else if (!indented && TOP.contains(key)) {
            top.put(key, value);
        } else {
            throw new IllegalArgumentException("line " + number + " is not known here: " + line);
        }
    }

    private void close() {
        List<LabelPattern> labels =
                block.get("label").stream().map(LabelPattern::new).toList();
        if (blockKind.equals("column")) {
            columns.add(new Column(blockName, one(block, "fills"), first(block, "head"), labels));
        } else if (blockKind.equals("row")) {
            rows.add(new RowType(
                    blockName,
                    first(block, "opens"),
                    words(block, "under"),
                    first(block, "code"),
                    pairs(block.get("set")),
                    first(block, "text"),
                    words(block, "columns"),
                    first(block, "otherwise"),
                    labels));
        }
        block = ArrayListMultimap.create();
        blockKind = "";
    }

    private static String one(ListMultimap<String, String> entries, String key) {
        String value = first(entries, key);
        if (value == null) {
            throw new IllegalArgumentException("a layout's \"" + key + "\" is missing");
        }
        return value;
    }

    private static @Nullable String first(ListMultimap<String, String> entries, String key) {
        return entries.get(key).stream().findFirst().orElse(null);
    }

    private static List<String> words(ListMultimap<String, String> entries, String key) {
        String value = first(entries, key);
        return value == null ? List.of() : List.of(value.split("\\s+", -1));
    }

    private static Map<String, String> pairs(List<String> entries) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            pairs.put(
                    entry.substring(0, equals).strip(),
                    entry.substring(equals + 1).strip());
        }
        return pairs;
    }
}
