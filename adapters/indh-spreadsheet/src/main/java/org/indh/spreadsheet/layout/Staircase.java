package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.ScalarNode;

/**
 * Codes whose segments stand in columns of their own, chapter, article, line. Tables write a segment once and leave it blank
 * below: a blank takes the segment from above as long as a segment further in stands beside it.
 */
final class Staircase {
    private final Map<String, List<String>> above = new HashMap<>();

    /**
     * The code of a row, with points between its segments, at the cell of the innermost; empty where the row states none.
     *
     * @param component the component that holds such codes
     * @param row the row's segments, from the outermost on; blank where it states none
     */
    Optional<ScalarNode> code(String component, List<ScalarNode> row) {
        int innermost = -1;
        for (int i = 0; i < row.size(); i++) {
            innermost = row.get(i).isBlank() ? innermost : i;
        }
        if (innermost < 0) {
            return Optional.empty();
        }
        List<String> segments = segments(row.subList(0, innermost + 1), above.getOrDefault(component, List.of()));
        above.put(component, segments);
        String code = String.join(
                ".", segments.stream().filter(segment -> !segment.isEmpty()).toList());
        return Optional.of(new ScalarNode(code, row.get(innermost).origin()));
    }

    /** Once a row states another segment than the one above, what stood further in above no longer holds. */
    private static List<String> segments(List<ScalarNode> row, List<String> above) {
        List<String> segments = new ArrayList<>();
        boolean isBelow = true;
        for (int i = 0; i < row.size(); i++) {
            String stated = row.get(i).text().strip();
            String before = isBelow && i < above.size() ? above.get(i) : "";
            segments.add(stated.isEmpty() ? before : stated);
            isBelow &= stated.isEmpty() || stated.equals(before);
        }
        return segments;
    }
}
