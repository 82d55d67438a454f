package org.indh.spreadsheet.layout;

import java.util.regex.Pattern;

/** Blanks and marks that slip into codes and lists when a table is pasted together. */
final class Blanks {
    private static final String BLANK = "[\\s\\p{Z}\\p{Cf}]";
    private static final Pattern RUN = Pattern.compile(BLANK + "+");
    private static final Pattern AROUND_POINT = Pattern.compile("(?<=[0-9])" + BLANK + "*\\." + BLANK + "*(?=[0-9])");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2043\\u2212]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cf}&&[^ ]]");
    private static final Pattern STRAY = Pattern.compile(" {2}|[\\t\\n]|[0-9] \\.|[0-9]\\. ");
    private static final Pattern PRIVATE_USE = Pattern.compile("[\\uE000-\\uF8FF]");
    private static final Pattern BULLET = Pattern.compile(
            "^" + BLANK + "*(?:[-–—*](?:" + BLANK + "+|(?=\\p{L}))|o\\t|[•·▪●∙‣◦⁃■□○◆❖➢➤►→✓✔\\uE000-\\uF8FF])+");

    private Blanks() {}

    /** Whether nothing is seen of the character, and it is no part of a word. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** A code with single plain blanks, none around its points, and plain dashes. */
    static String normal(String code) {
        String points = AROUND_POINT.matcher(code).replaceAll(".");
        String dashes = DASH.matcher(points).replaceAll("-");
        return RUN.matcher(dashes).replaceAll(" ").strip();
    }

    /** Whether a code has a blank that looks plain and is none: two codes that look alike would differ. */
    static boolean hidesBlanks(String code) {
        return UNSEEN.matcher(code).find();
    }

    /** Whether a label has blanks before its code, more than one within or after it, or one beside a point. */
    static boolean straysBlanks(String label, String code) {
        int start = label.indexOf(code);
        boolean around = start > 0 || start == 0 && label.startsWith("  ", code.length());
        return around || STRAY.matcher(code).find();
    }

    /** Whether a text has a symbol of a text processor's own font, as pasted from a PDF. */
    static boolean hasPrivateSymbol(String text) {
        return PRIVATE_USE.matcher(text).find();
    }

    /** Whether a line begins with a mark of a list: a dash or dot, or a symbol of a text processor's own font. */
    static boolean isBulleted(String line) {
        return BULLET.matcher(line).find();
    }

    /** A line without its mark and the blanks around it. */
    static String unbulleted(String line) {
        return stripped(BULLET.matcher(line).replaceFirst(""));
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
