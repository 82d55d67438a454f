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
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Punct}\\uE000-\\uF8FF]+|[\\s\\p{Punct}]+$");

    private Phrase() {}

    /** The normal form: {@code "Équiper le SAS. "} becomes {@code "equiper le sas"}. */
    public static String normal(String text) {
        String plain = Normalizer.normalize(text.replace('\u2019', '\'').replace('\u2018', '\''), Normalizer.Form.NFKD);
        String folded = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        String spaced =
                BLANKS.matcher(folded.replace("œ", "oe").replace("æ", "ae")).replaceAll(" ");
        return EDGES.matcher(spaced).replaceAll("");
    }

    /** One word in normal form without its plural mark: {@code "Communes"} becomes {@code "commune"}. */
    public static String singular(String word) {
        String normal = normal(word);
        boolean plural =
                normal.length() > 3 && (normal.endsWith("s") || normal.endsWith("x")) && !normal.endsWith("ss");
        return plural ? normal.substring(0, normal.length() - 1) : normal;
    }
}
