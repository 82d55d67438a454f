package org.indh.spreadsheet.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.document.Nearest;

/** The header that someone most likely meant: "Budget OS 1" for "Budjet OS 1 (EUR)". */
final class NearestHeader {
    private static final Pattern OPTIONAL = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private NearestHeader() {}

    /** A header of those columns that is near enough to be meant, with the number of the one written; else the empty text. */
    static String of(String header, List<Column> columns) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Column column : columns) {
            for (LabelPattern label : column.labels()) {
                String plain = plain(label.toString());
                known.putIfAbsent(letters(PLACEHOLDER.matcher(plain).replaceAll("")), plain);
            }
        }
        known.remove("");
        Matcher number = NUMBER.matcher(header);
        String found = number.find() ? number.group() : "";
        String written = letters(IN_BRACKETS.matcher(header).replaceAll(""));
        // A number is part of what is meant, and few people miss the first letter.
        known.entrySet()
                .removeIf(entry -> PLACEHOLDER.matcher(entry.getValue()).find() == found.isEmpty()
                        || written.isEmpty()
                        || entry.getKey().charAt(0) != written.charAt(0));
        String nearest = Nearest.of(written, List.copyOf(known.keySet()));
        if (nearest.isEmpty()) {
            return "";
        }
        return PLACEHOLDER
                .matcher(String.valueOf(known.get(nearest)))
                .replaceAll(Matcher.quoteReplacement(found))
                .strip();
    }

    /** A label without what may be missing. */
    static String plain(String label) {
        String plain = label;
        while (OPTIONAL.matcher(plain).find()) {
            plain = OPTIONAL.matcher(plain).replaceAll("");
        }
        return plain.strip();
    }

    private static String letters(String text) {
        return NUMBER.matcher(LabelPattern.folded(text)).replaceAll("").strip();
    }
}
