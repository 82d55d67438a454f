package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.core.document.ScalarNode;

/**
 * Codes whose segments stand in columns of their own, chapter, article, line. Tables write a segment once and leave it blank
 * below: a blank takes the segment from above as long as a segment further in stands beside it. "Chapitre 10" in the column of
 * chapters is 10.
 */
final class Staircase {
    private static final Pattern WORD = Pattern.compile("^(?:\\p{L}{3,}\\.?|§)[\\s\\p{Z}]*(?=[0-9])");
    private static final Pattern BETWEEN = Pattern.compile("[.\\-/\\s\\p{Z}]");

    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /** Forgets what stood above, as where another section begins. */
    void reset() {
        above.clear();
        titles.clear();
    }

    /** From here on, a row of its own states that segment for codes of which only the rest is written. */
    void title(String component, String segment) {
        titles.put(component, segment);
    }

    /** A code in one column: a single segment below such a title belongs under it. */
    ScalarNode under(String component, ScalarNode code) {
        String title = titles.get(component);
        String own = code.text().strip();
        boolean isWhole = title == null
                || own.isEmpty()
                || own.startsWith(title) && !own.equals(title)
                || BETWEEN.matcher(own).find();
        return title == null || isWhole ? code : new ScalarNode(title + "." + own, code.origin());
    }

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
            String stated = WORD.matcher(row.get(i).text().strip()).replaceFirst("");
            String before = isBelow && i < above.size() ? above.get(i) : "";
            segments.add(stated.isEmpty() ? before : stated);
            isBelow &= stated.isEmpty() || stated.equals(before);
        }
        return segments;
    }
}
