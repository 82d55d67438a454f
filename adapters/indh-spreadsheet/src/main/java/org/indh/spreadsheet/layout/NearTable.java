package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A table that looks like one of a layout and lacks something without which it is not read.
 *
 * @param sheet the name of its sheet
 * @param headers the cells of its headers' row
 * @param lacking what it lacks, each by how its header or label may read, in French and Arabic where the layout has both:
 *     "Crédit voté / الاعتمادات المصوت عليها"
 * @param isTitle whether that is a title over rows, and no column
 * @param known how many sorts of its columns are known
 */
public record NearTable(String sheet, List<Cell> headers, List<String> lacking, boolean isTitle, int known) {
    /** How many sorts of known columns make a likeness. */
    private static final int LIKENESS = 2;

    /** Copies the lists. */
    public NearTable {
        headers = ImmutableList.copyOf(headers);
        lacking = ImmutableList.copyOf(lacking);
    }

    /** The table among the sheets that lacks least, the one of which more is known where several do; empty without likeness. */
    public static Optional<NearTable> of(List<Sheet> sheets, List<Layout> layouts) {
        return sheets.stream()
                .flatMap(sheet -> layouts.stream().flatMap(layout -> new TableFinder(sheet, layout).near().stream()))
                .filter(near -> near.known() >= LIKENESS && !near.lacking().isEmpty())
                .min(Comparator.comparingInt((NearTable near) -> near.lacking().size())
                        .thenComparing(Comparator.comparingInt(NearTable::known).reversed()));
    }

    /** How a column's header, or a row's label, may read. */
    static String example(Layout layout, String name) {
        List<LabelPattern> labels = layout.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::labels)
                .findFirst()
                .or(() -> layout.rows().stream()
                        .filter(row -> row.name().equals(name))
                        .map(RowType::labels)
                        .findFirst())
                .orElseGet(List::of);
        String first = labels.isEmpty() ? name : plain(labels.get(0));
        Optional<String> arabic = labels.stream()
                .map(NearTable::plain)
                .filter(NearTable::isArabic)
                .findFirst();
        return arabic.filter(other -> !other.equals(first))
                .map(other -> first + " / " + other)
                .orElse(first);
    }

    private static String plain(@Nullable LabelPattern label) {
        return NearestHeader.plain(String.valueOf(label)).replace("<", "").replace(">", "");
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }
}
