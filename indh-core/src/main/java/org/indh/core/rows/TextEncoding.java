package org.indh.core.rows;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The encoding of a delimited text. What a mark at its start says holds; a text without one is UTF-8 where most of its letters
 * beyond ASCII are, and else of the time when suites exported in the encoding of the machine: Arabic letters stand next to each
 * other, the accented letters of French between plain ones.
 */
public final class TextEncoding {
    /** So much of a file decides, in bytes. */
    static final int SAMPLE = 1 << 20;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String ARABIC = "windows-1256";
    private static final char BROKEN = '\uFFFD';

    private TextEncoding() {}

    /**
     * That of a text: UTF-8, UTF-16 of either order where a mark says it, windows-1252 or windows-1256.
     *
     * @param text the bytes, all or whole lines from the start
     */
    public static Charset of(byte[] text) {
        if (startsWith(text, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(text, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(text, 0xEF, 0xBB, 0xBF) || Utf8.isWellFormed(text) || isMostlyUtf8(text)) {
            return StandardCharsets.UTF_8;
        }
        boolean isArabic = Charset.isSupported(ARABIC) && hasRunsOfLetters(text);
        return isArabic ? Charset.forName(ARABIC) : WESTERN;
    }

    /** That of a file, by the lines that it begins with. */
    static Charset of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        return of(start.length < SAMPLE ? start : wholeLines(start));
    }

    private static byte[] wholeLines(byte[] start) {
        int end = start.length;
        while (end > 0 && start[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? start : Arrays.copyOf(start, end);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether more letters beyond ASCII are read as UTF-8 than bytes are not: a text with some lines of another encoding. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(sign -> sign == BROKEN).count();
        long read = text.chars().filter(sign -> sign > 0x7F && sign != BROKEN).count();
        return read > broken;
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
