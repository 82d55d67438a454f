package org.indh.spreadsheet.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indh.core.document.Fault;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Origin;
import org.indh.core.time.ShortYears;
import org.indh.core.time.StatedDate;

/**
 * The days of a column as documents write them. Years of two digits that nothing settles are one fault of the column; a text
 * that is no day is left as it stands, once however many amounts stand beside it.
 */
final class DayColumn {
    private final ShortYears shortYears;
    private final Set<Origin> left = new HashSet<>();
    private final Map<Origin, String> unsettled = new LinkedHashMap<>();

    /**
     * @param texts the column's cells
     * @param years the years that the document names elsewhere
     */
    DayColumn(List<String> texts, List<Integer> years) {
        this.shortYears = ShortYears.of(texts, years);
    }

    /** The day as ISO 8601 writes it; nothing where it is told elsewhere that it cannot be read. */
    Optional<ScalarNode> day(ScalarNode leaf) {
        if (leaf.isBlank()) {
            return Optional.of(leaf);
        }
        String text = leaf.text();
        Optional<ScalarNode> day = new StatedDate(text)
                .day()
                .or(() -> shortYears.day(text))
                .map(found -> new ScalarNode(found.toString(), leaf.origin()));
        Origin origin = leaf.origin();
        if (day.isPresent() || origin == null) {
            return day.isPresent() ? day : Optional.of(leaf);
        }
        if (ShortYears.isShort(text)) {
            unsettled.putIfAbsent(origin, text);
            return Optional.empty();
        }
        return left.add(origin) ? Optional.of(leaf) : Optional.empty();
    }

    /** What is to be said of the column. */
    Optional<Fault> fault() {
        return unsettled.values().stream()
                .findFirst()
                .map(first -> Fault.at(
                                "DC-UNREADABLE",
                                List.copyOf(unsettled.keySet()),
                                first,
                                Map.of("count", unsettled.size()))
                        .variant("short-years"));
    }
}
