package org.indh.json;

import java.nio.charset.StandardCharsets;
import org.indh.core.finding.TextOrigin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes of one JSON text, and the places of its tokens: they are counted in a second pass, when the first finding
 * asks for one, because asking the parser for each place on the way costs up to half of the reading.
 */
final class JsonSource {
    private static final int BOM_LENGTH = 3;

    private final byte[] bytes;
    private final boolean escapes;
    private final int start;
    private final JsonFactory factory;
    private int lastKept = -1;
    private int @Nullable [] lines;
    private int @Nullable [] columns;

    /** UTF-8 text, with or without a byte order mark. */
    JsonSource(byte[] bytes, ByteScan scan, JsonFactory factory) {
        this.bytes = bytes;
        this.escapes = scan.backslash();
        this.start = hasMark(bytes) ? BOM_LENGTH : 0;
        this.factory = factory;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= BOM_LENGTH
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
    }

    boolean hasMark() {
        return start > 0;
    }

    JsonParser parser() {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    /** Whether {@code \\ud800} or the like is written somewhere: only then can a text hold half a character. */
    boolean mayHoldHalfCharacters() {
        if (!escapes) {
            return false;
        }
        // One character a byte: the JDK looks through such a text many bytes at a time.
        String characters = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
        return characters.contains("\\u") && (characters.contains("\\ud") || characters.contains("\\uD"));
    }

    /** Where a token stands, if somebody should ask; tokens are given in their order. */
    TokenOrigin origin(int token) {
        lastKept = token;
        return new TokenOrigin(this, token);
    }

    /** The place of a token that an origin was given for, counted from 0. */
    synchronized TextOrigin place(int token) {
        if (lines == null || columns == null) {
            count();
        }
        int[] knownLines = lines;
        int[] knownColumns = columns;
        if (knownLines == null || knownColumns == null || token >= knownLines.length) {
            throw new IllegalArgumentException("there is no token " + token);
        }
        return new TextOrigin(knownLines[token], knownColumns[token]);
    }

    /** Whether nothing follows that byte, counted from 0 after the byte order mark. */
    boolean isEnd(long offset) {
        return start + offset >= bytes.length;
    }

    /** The place of a byte, counted from 0 after the byte order mark. */
    TextOrigin placeOfByte(long offset) {
        Counter counter = new Counter();
        counter.goTo(offset);
        return new TextOrigin(counter.line, counter.column);
    }

    private void count() {
        int[] foundLines = new int[lastKept + 1];
        int[] foundColumns = new int[lastKept + 1];
        int size = 0;
        Counter counter = new Counter();
        try (JsonParser parser = parser()) {
            while (size <= lastKept && parser.nextToken() != null) {
                counter.goTo(parser.currentTokenLocation().getByteOffset());
                foundLines[size] = counter.line;
                foundColumns[size] = counter.column;
                size++;
            }
        }
        lines = foundLines;
        columns = foundColumns;
    }

    /** Counts lines, and characters within them, from one byte to a later one. */
    private final class Counter {
        private int at = start;
        private int line = 1;
        private int column = 1;

        void goTo(long offset) {
            long end = Math.min(start + offset, bytes.length);
            for (; at < end; at++) {
                int here = bytes[at] & 0xFF;
                boolean endsLine = here == '\n' || (here == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
                if (endsLine) {
                    line++;
                    column = 1;
                } else if (here < 0x80 || here >= 0xC0) {
                    column++; // the bytes of one character beyond its first count no further column
                }
            }
        }
    }
}
