package org.indh.core.code;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * A code list as its resource writes it: a header of {@code key: value}, the last of them {@code columns}, then a line
 * for each code, its cells between bars. Columns named otherwise than code, category and withdrawn are languages.
 *
 * <pre>
 * publisher: OECD DAC, replicated by IATI
 * edition: IATI 2.03
 * columns: code | category | withdrawn | en | fr
 * 15140 | 151 | 2016-10-05 | Government administration |
 * </pre>
 */
final class CodeListText {
    static final String FOLDER = "/META-INF/indh/core/codes/";

    private final String file;
    private final Map<String, String> header = new TreeMap<>();
    private final List<String> columns;
    private final List<String> rows;

    CodeListText(String file, List<String> lines) {
        this.file = file;
        int line = 0;
        while (line < lines.size() && !header.containsKey("columns")) {
            String[] parts = lines.get(line).split(":", 2);
            if (parts.length == 2 && !parts[0].startsWith("#")) {
                header.put(parts[0], parts[1].strip());
            }
            line++;
        }
        this.columns = cells(header("columns"));
        this.rows = lines.subList(line, lines.size());
    }

    static CodeListText read(String name) {
        String file = FOLDER + name + ".txt";
        return new CodeListText(file, Resources.lines(CodeListText.class, file));
    }

    /** A value of the header that every list has. @throws IllegalArgumentException where this one lacks it */
    String header(String key) {
        @Nullable String value = find(key);
        if (value == null) {
            throw new IllegalArgumentException(file + " has no " + key);
        }
        return value;
    }

    @Nullable
    String find(String key) {
        return header.get(key);
    }

    /** @throws IllegalArgumentException where a line has too many cells or a code stands twice */
    ImmutableMap<String, CodeListEntry> entries() {
        ImmutableMap.Builder<String, CodeListEntry> entries = ImmutableMap.builderWithExpectedSize(rows.size());
        for (String row : rows) {
            CodeListEntry entry = entry(row);
            entries.put(entry.code(), entry);
        }
        return entries.buildOrThrow();
    }

    private CodeListEntry entry(String row) {
        List<String> cells = cells(row);
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(file + ": more cells than columns: " + row);
        }
        Map<String, String> byColumn = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                byColumn.put(columns.get(i), cells.get(i));
            }
        }
        @Nullable String code = byColumn.remove("code");
        @Nullable String category = byColumn.remove("category");
        @Nullable String withdrawn = byColumn.remove("withdrawn");
        return new CodeListEntry(
                code == null ? "" : code,
                byColumn.isEmpty() ? null : new LocalizedText(ImmutableSortedMap.copyOf(byColumn)),
                category,
                withdrawn == null ? null : LocalDate.parse(withdrawn));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
