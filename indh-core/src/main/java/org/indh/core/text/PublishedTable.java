package org.indh.core.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Published facts as a module's resource writes them: a header of {@code key: value}, the last of them {@code columns},
 * then a line for each row, its cells between bars. A cell that is empty or left out at the end is no part of its row.
 *
 * <pre>
 * # a comment
 * publisher: OECD DAC, replicated by IATI
 * edition: IATI 2.03
 * columns: code | category | withdrawn | en | fr
 * 15140 | 151 | 2016-10-05 | Government administration |
 * </pre>
 */
public final class PublishedTable {
    private static final String COLUMNS = "columns";

    private final String name;
    private final Map<String, String> header;
    private final List<String> columns;
    private final List<String> lines;

    private PublishedTable(String name, List<String> text) {
        this.name = name;
        this.header = new TreeMap<>();
        int line = 0;
        while (line < text.size() && !header.containsKey(COLUMNS)) {
            String[] parts = text.get(line).split(":", 2);
            if (parts.length == 2 && !parts[0].startsWith("#")) {
                header.put(parts[0], parts[1].strip());
            }
            line++;
        }
        this.columns = cells(header(COLUMNS));
        this.lines = text.subList(line, text.size());
    }

    /**
     * Reads a resource.
     *
     * @param anchor a class of the module that holds it
     * @param resource the absolute name, {@code "/META-INF/indh/core/codes/sector.txt"}
     * @throws IllegalArgumentException where there is no such resource or it names no columns
     */
    public static PublishedTable read(Class<?> anchor, String resource) {
        return of(Resources.lines(anchor, resource), resource);
    }

    /**
     * Reads lines of the form above; {@code name} says where they come from in an exception.
     *
     * @throws IllegalArgumentException where no columns are named
     */
    public static PublishedTable of(List<String> lines, String name) {
        return new PublishedTable(name, lines);
    }

    /** A value of the header. @throws IllegalArgumentException where there is none under that key */
    public String header(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(name + " has no " + key));
    }

    /** A value of the header, if it stands there: {@code "IATI 2.03"} under {@code "edition"}. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(header.get(key));
    }

    /**
     * The cells of each row by column, in the order of the file.
     *
     * @throws IllegalArgumentException where a line has more cells than there are columns
     */
    public List<SortedMap<String, String>> rows() {
        ImmutableList.Builder<SortedMap<String, String>> rows = ImmutableList.builderWithExpectedSize(lines.size());
        lines.forEach(line -> rows.add(row(line)));
        return rows.build();
    }

    private SortedMap<String, String> row(String line) {
        List<String> cells = cells(line);
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(name + ": more cells than columns: " + line);
        }
        ImmutableSortedMap.Builder<String, String> row = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(columns.get(i), cells.get(i));
            }
        }
        return row.buildOrThrow();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** The cell of that column. @throws IllegalArgumentException where the row has none */
    public String cell(SortedMap<String, String> row, String column) {
        @Nullable String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(name + ": no " + column + " in " + row);
        }
        return cell;
    }
}
