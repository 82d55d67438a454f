package org.indh.spreadsheet.xlsx;

/** Text in which characters that XML cannot hold are written {@code _x000D_}, an underscore itself {@code _x005F_}. */
final class EscapedText {
    /** Characters that one character may take when escaped. */
    static final int LENGTH = "_x000D_".length();

    private static final int DIGITS_END = LENGTH - 1;

    private EscapedText() {}

    /** The text that was meant. What only looks like an escape is kept as it is. */
    static String decode(CharSequence text) {
        int from = indexOfEscape(text, 0);
        if (from < 0) {
            return text.toString();
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (from >= 0) {
            decoded.append(text, at, from);
            decoded.append((char) Integer.parseInt(text, from + 2, from + DIGITS_END, 16));
            at = from + LENGTH;
            from = indexOfEscape(text, at);
        }
        return decoded.append(text, at, text.length()).toString();
    }

    private static int indexOfEscape(CharSequence text, int from) {
        for (int i = from; i + LENGTH <= text.length(); i++) {
            if (text.charAt(i) == '_'
                    && text.charAt(i + 1) == 'x'
                    && text.charAt(i + DIGITS_END) == '_'
                    && isHex(text, i + 2)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHex(CharSequence text, int from) {
        for (int i = from; i < from + 4; i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
