package org.indh.core.code;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.PublishedTable;
import org.jspecify.annotations.Nullable;

/**
 * A code list as its resource writes it: a {@link PublishedTable} with a publisher and an edition. Columns named otherwise than
 * code, category and withdrawn are languages.
 */
final class CodeListText {
    static final String FOLDER = "/META-INF/indh/core/codes/";

    private final PublishedTable table;

    CodeListText(String file, List<String> lines) {
        this(PublishedTable.of(lines, file));
    }

    private CodeListText(PublishedTable table) {
        this.table = table;
    }

    static CodeListText read(String name) {
        return new CodeListText(PublishedTable.read(CodeListText.class, FOLDER + name + ".txt"));
    }

    /** A value of the header that every list has. @throws IllegalArgumentException where this one lacks it */
    String header(String key) {
        return table.header(key);
    }

    @Nullable
    String find(String key) {
        return table.find(key).orElse(null);
    }

    /** @throws IllegalArgumentException where a line has too many cells or a code stands twice */
    ImmutableMap<String, CodeListEntry> entries() {
        List<SortedMap<String, String>> rows = table.rows();
        ImmutableMap.Builder<String, CodeListEntry> entries = ImmutableMap.builderWithExpectedSize(rows.size());
        for (SortedMap<String, String> row : rows) {
            CodeListEntry entry = entry(new TreeMap<>(row));
            entries.put(entry.code(), entry);
        }
        return entries.buildOrThrow();
    }

    private static CodeListEntry entry(SortedMap<String, String> cells) {
        @Nullable String code = cells.remove("code");
        @Nullable String category = cells.remove("category");
        @Nullable String withdrawn = cells.remove("withdrawn");
        return new CodeListEntry(
                code == null ? "" : code,
                cells.isEmpty() ? null : new LocalizedText(ImmutableSortedMap.copyOf(cells)),
                category,
                withdrawn == null ? null : LocalDate.parse(withdrawn));
    }
}
