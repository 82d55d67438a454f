package org.indh.core.statement;

/** Arabic letters, digits of three scripts, and signs that scripts draw differently. */
final class Script {
    private static final String ARABIC_SIGNS = "،؛؟٪";
    private static final String SIGNS = ",;?%";
    private static final String ZEROS = "0\u0660\u06f0";
    private static final int DIGITS = 10;

    private Script() {}

    /** Whether it is a letter or a mark on one, of the block for Arabic or those of its forms. */
    static boolean isArabicLetter(char c) {
        boolean block = (c >= '\u0600' && c <= '\u08ff') || (c >= '\ufb50' && c <= '\ufefc');
        return block && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    static boolean hasArabicLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isArabicLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a digit of Europe (5), of the Arab East (٥) or of Iran (۵). */
    static boolean isDigit(char c) {
        return zero(c) != 0;
    }

    /** The nought of the script that the digit belongs to; 0 where it is no digit. */
    static char zero(char c) {
        for (int i = 0; i < ZEROS.length(); i++) {
            char zero = ZEROS.charAt(i);
            if (c >= zero && c < zero + DIGITS) {
                return zero;
            }
        }
        return 0;
    }

    /** Whether all of its digits are of one script: "1٢" is not. */
    static boolean isOneScript(String digits) {
        char first = 0;
        for (int i = 0; i < digits.length(); i++) {
            char zero = zero(digits.charAt(i));
            if (zero != 0 && first != 0 && zero != first) {
                return false;
            }
            first = zero == 0 ? first : zero;
        }
        return true;
    }

    /** With digits from 0 to 9, whichever were written, and the comma, semicolon, question and percent signs of Europe. */
    static String western(String text) {
        StringBuilder western = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = western(c);
            if (plain != c && western == null) {
                western = new StringBuilder(text);
            }
            if (western != null) {
                western.setCharAt(i, plain);
            }
        }
        return western == null ? text : western.toString();
    }

    private static char western(char c) {
        if (c < 0x0600) {
            return c;
        }
        char zero = zero(c);
        int sign = ARABIC_SIGNS.indexOf(c);
        return zero != 0 ? (char) ('0' + c - zero) : sign >= 0 ? SIGNS.charAt(sign) : c;
    }

    /** Whether nothing is seen of it: a mark of direction, what an editor left behind. */
    static boolean isInvisible(char c) {
        return c > '\u007f' && Character.getType(c) == Character.FORMAT;
    }

    /** Without what is not seen. */
    static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.length() == text.length() ? text : seen.toString();
    }
}
