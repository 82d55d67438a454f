package org.indh.core.statement;

import org.jspecify.annotations.Nullable;

/**
 * A short text around its digits: "(1 200 DH)" is "(", "1 200" and " DH)".
 *
 * @param before what stands before the first digit
 * @param digits from the first digit to the last
 * @param after what stands after the last digit
 */
record CellText(String before, String digits, String after) {
    /** Most characters of a cell that is read as a number; what is longer is a remark. */
    static final int LONGEST = 120;

    private static final String DASHES = "-–—−‑";

    /** The characters that are seen, blanks at both ends left out; nothing where more than the longest are left. */
    static String visible(String text) {
        return visible(text, LONGEST);
    }

    /** The same of a text of any length; one character more than the most where more are left. */
    static String visible(String text, int most) {
        int start = 0;
        int end = text.length();
        while (start < end && isUnseen(text.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder seen = new StringBuilder();
        for (int i = start; i < end && seen.length() <= most; i++) {
            if (!Script.isInvisible(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }

    /** The parts; nothing where there is no digit or the text is too long. */
    static @Nullable CellText of(String visible) {
        int first = 0;
        while (first < visible.length() && !Script.isDigit(visible.charAt(first))) {
            first++;
        }
        int last = visible.length() - 1;
        while (last >= first && !Script.isDigit(visible.charAt(last))) {
            last--;
        }
        if (last < first || visible.length() > LONGEST) {
            return null;
        }
        String digits = visible.substring(first, last + 1);
        String after = visible.substring(last + 1);
        int round = roundMark(after);
        return round == 0
                ? new CellText(visible.substring(0, first), digits, after)
                : new CellText(visible.substring(0, first), digits + after.charAt(0) + "00", after.substring(round));
    }

    /** "1.250,-": a mark and a dash for no centimes at all, as in Belgium; the length of both. */
    private static int roundMark(String after) {
        boolean round = after.length() > 1
                && (after.charAt(0) == ',' || after.charAt(0) == '.')
                && DASHES.indexOf(after.charAt(1)) >= 0;
        return round ? after.length() > 2 && DASHES.indexOf(after.charAt(2)) >= 0 ? 3 : 2 : 0;
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Script.isInvisible(c);
    }
}
