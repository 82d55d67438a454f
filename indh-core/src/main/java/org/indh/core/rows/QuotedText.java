package org.indh.core.rows;

import java.util.Arrays;

/**
 * Quotation marks of delimited text (RFC 4180): a field that begins with one goes on to the next; a doubled one is a mark
 * within it, and separators and line ends between them are text.
 */
final class QuotedText {
    static final char MARK = '"';

    private QuotedText() {}

    /** The line ends outside quotation marks. */
    static RecordEnds ends(char separator) {
        return (block, length) -> {
            boolean isMarked = ByteWords.contains(block.bytes(), 0, length, MARK);
            block.mark(isMarked);
            return isMarked ? lastEnd(block.bytes(), length, separator) : RecordEnds.EVERY_LINE.last(block, length);
        };
    }

    private static int lastEnd(byte[] bytes, int length, char separator) {
        int last = 0;
        boolean isAtStart = true;
        int at = 0;
        while (at < length) {
            byte sign = bytes[at];
            if (sign == MARK && isAtStart) {
                at = close(bytes, at + 1, length);
                isAtStart = false;
            } else {
                last = sign == '\n' ? at + 1 : last;
                isAtStart = sign == '\n' || sign == separator;
                at++;
            }
        }
        return last;
    }

    /** The place after the mark that closes what was opened before that place; one more than the length where none does. */
    static int close(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length) {
            if (bytes[at] == MARK) {
                if (at + 1 < length && bytes[at + 1] == MARK) {
                    at++;
                } else {
                    return at + 1;
                }
            }
            at++;
        }
        return length + 1;
    }

    /** Takes one of each two marks out of a slice; a blank after it stands for each. @return where it ends now */
    static int unescape(byte[] bytes, int from, int end) {
        int to = from;
        for (int at = from; at < end; at++) {
            bytes[to++] = bytes[at];
            if (bytes[at] == MARK) {
                at++;
            }
        }
        Arrays.fill(bytes, to, end, (byte) ' ');
        return to;
    }
}
