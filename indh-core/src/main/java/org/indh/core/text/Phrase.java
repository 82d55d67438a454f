package org.indh.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form in which two wordings are compared: lower case, no accents, typographic apostrophes made plain,
 * runs of blanks made one, no punctuation at the end.
 */
public final class Phrase {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Phrase() {}

    /** The normal form: {@code "Équiper le SAS. "} becomes {@code "equiper le sas"}. */
    public static String normal(String text) {
        if (isNormal(text)) {
            return text;
        }
        String plain = Normalizer.normalize(text.replace('\u2019', '\'').replace('\u2018', '\''), Normalizer.Form.NFKD);
        String folded = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        String spaced =
                BLANKS.matcher(folded.replace("œ", "oe").replace("æ", "ae")).replaceAll(" ");
        return trimmed(spaced);
    }

    /** Without blanks and punctuation at both ends and bullets at the start, in time that grows with the length. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (end > 0 && isEdge(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && (isEdge(text.charAt(start)) || isBullet(text.charAt(start)))) {
            start++;
        }
        return text.substring(start, end);
    }

    /** A word of small letters without accents, the most common one. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || PUNCTUATION.indexOf(c) >= 0;
    }

    /** The signs of one's own that word processors paste as bullets. */
    private static boolean isBullet(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /**
     * One word in normal form without its plural mark: {@code "Communes"} becomes {@code "commune"} and
     * {@code "communaux"} becomes {@code "communal"}.
     */
    public static String singular(String word) {
        String normal = normal(word);
        boolean plural =
                normal.length() > 3 && (normal.endsWith("s") || normal.endsWith("x")) && !normal.endsWith("ss");
        if (plural && normal.length() > 4 && normal.endsWith("aux") && !normal.endsWith("eaux")) {
            return normal.substring(0, normal.length() - 2) + "l";
        }
        return plural ? normal.substring(0, normal.length() - 1) : normal;
    }
}
