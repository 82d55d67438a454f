package org.indh.spreadsheet.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a part's markup. The parser could find their encoding by itself, but where bytes are none of it, it
 * writes on the standard error stream.
 */
final class MarkupCharset {
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private MarkupCharset() {}

    /** The part's characters; reading them fails where bytes are none of its encoding. */
    static Reader reader(PartStream stream) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(stream, LONGEST_DECLARATION);
        byte[] start = bytes.readNBytes(LONGEST_DECLARATION);
        Charset charset = of(start);
        int mark = charset.equals(StandardCharsets.UTF_8) && at(start, 0) == 0xEF && at(start, 1) == 0xBB ? 3 : 0;
        bytes.unread(start, mark, start.length - mark);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset of(byte[] start) {
        int pair = at(start, 0) << 8 | at(start, 1);
        return switch (pair) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case '<' -> StandardCharsets.UTF_16BE;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> declared(new String(start, StandardCharsets.ISO_8859_1));
        };
    }

    private static Charset declared(String start) {
        Matcher declared = DECLARED.matcher(start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start);
        boolean isKnown = declared.find() && Charset.isSupported(declared.group(1));
        return isKnown ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0x100;
    }
}
