package org.indh.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;

/** Looks at bytes before they are parsed: whether they can be a JSON text in UTF-8 at all. */
final class FirstBytes {
    private FirstBytes() {}

    static void check(String file, byte[] bytes, ByteScan scan) throws UnreadableFileException {
        int first = firstInk(bytes);
        if (first == bytes.length) {
            throw new UnreadableFileException(Reason.EMPTY, file, Map.of());
        }
        if (bytes.length > 1 && (startsUtf16(bytes) || bytes[0] == 0 || bytes[1] == 0)) {
            throw new UnreadableFileException(Reason.WRONG_ENCODING, file, Map.of("found", "UTF-16"));
        }
        String other = otherFormat(bytes, first);
        if (!other.isEmpty()) {
            throw new UnreadableFileException(
                    Reason.NOT_WHAT_ITS_NAME_SAYS, file, Map.of("expected", "json", "found", other));
        }
        if (!scan.utf8()) {
            throw new UnreadableFileException(Reason.WRONG_ENCODING, file, firstWrong(bytes));
        }
    }

    private static int firstInk(byte[] bytes) {
        int at = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static boolean startsUtf16(byte[] bytes) {
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** The kinds of file that people give the wrong ending to. */
    private static String otherFormat(byte[] bytes, int first) {
        String start = new String(bytes, first, Math.min(4, bytes.length - first), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return "zip";
        }
        if (start.startsWith("<")) {
            return "xml";
        }
        if (start.startsWith("%PDF")) {
            return "pdf";
        }
        return start.startsWith("\u0089PNG") ? "png" : "";
    }

    /** Line and column of the first byte that is no UTF-8, mostly an accented letter of an older encoding. */
    private static Map<String, String> firstWrong(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int line = 1;
        int column = 1;
        boolean more = true;
        while (more) {
            more = decoder.decode(in, out, true).isOverflow();
            out.flip();
            while (out.hasRemaining()) {
                boolean endsLine = out.get() == '\n';
                line += endsLine ? 1 : 0;
                column = endsLine ? 1 : column + 1;
            }
            out.clear();
        }
        Map<String, String> place = new TreeMap<>();
        place.put("line", String.valueOf(line));
        place.put("column", String.valueOf(column));
        return place;
    }
}
