package org.indh.spreadsheet.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.document.Nearest;

/**
 * The header that someone most likely meant: "Budget OS 1" for "Budjet OS 1 (EUR)". Each of its words is one that was written,
 * but for a slip: "Crédits consommés" are not "Crédits votés".
 */
final class NearestHeader {
    private static final Pattern OPTIONAL = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}]+");
    /** How many letters a word has for each that may be wrong. */
    private static final int LETTERS_PER_SLIP = 4;

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
        known.keySet().removeIf(name -> !isSlip(written, name));
        String nearest = Nearest.of(written, List.copyOf(known.keySet()));
        if (nearest.isEmpty()) {
            return "";
        }
        return PLACEHOLDER
                .matcher(String.valueOf(known.get(nearest)))
                .replaceAll(Matcher.quoteReplacement(found))
                .strip();
    }

    /** Whether both are of the same words but for slips, or differ in where the blanks are. */
    private static boolean isSlip(String written, String known) {
        return written.replace(" ", "").equals(known.replace(" ", ""))
                || isIn(words(written), words(known)) && isIn(words(known), words(written));
    }

    private static boolean isIn(List<String> words, List<String> others) {
        return words.stream().allMatch(word -> others.stream().anyMatch(other -> isNear(word, other)));
    }

    private static boolean isNear(String word, String other) {
        int most = Math.max(1, Math.max(word.length(), other.length()) / LETTERS_PER_SLIP);
        return word.charAt(0) == other.charAt(0)
                && !Nearest.of(word, List.of(other), most).isEmpty();
    }

    /** The words that tell headers apart: "de" and "la" do not. */
    private static List<String> words(String text) {
        return BLANKS.splitAsStream(text)
                .filter(word -> word.length() >= LETTERS_PER_SLIP)
                .toList();
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
