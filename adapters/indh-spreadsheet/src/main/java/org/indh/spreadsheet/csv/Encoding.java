package org.indh.spreadsheet.csv;

import com.google.common.base.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a delimited text. What a mark at its start says holds; a text without one is UTF-8 where it can be, and
 * else of the time when suites exported in the encoding of the machine: Arabic letters stand next to each other, the
 * accented letters of French between plain ones.
 *
 * @param charset the encoding
 * @param markBytes how many bytes the mark at the start takes, 0 to 3
 */
record Encoding(Charset charset, int markBytes) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String ARABIC = "windows-1256";

    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (Utf8.isWellFormed(bytes)) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        boolean isArabic = Charset.isSupported(ARABIC) && hasRunsOfLetters(bytes);
        return new Encoding(isArabic ? Charset.forName(ARABIC) : WESTERN, 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether most letters beyond ASCII have another before them. */
    private static boolean hasRunsOfLetters(byte[] bytes) {
        int letters = 0;
        int joined = 0;
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) >= 0xC0) {
                letters++;
                joined += i > 0 && (bytes[i - 1] & 0xFF) >= 0xC0 ? 1 : 0;
            }
        }
        return 2 * joined > letters;
    }
}
