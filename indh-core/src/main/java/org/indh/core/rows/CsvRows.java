package org.indh.core.rows;

import java.util.Arrays;
import org.indh.core.document.UnreadableFileException;

/** The records of delimited text, for one thread: fields are found in place, and quotation marks taken out of them. */
final class CsvRows implements Rows {
    private static final long LINE_END = ByteWords.pattern('\n');

    private final Blocks blocks;
    private final Block block;
    private final char separator;
    private final long separatorPattern;
    /** Of each column, the field that it is wanted as; −1 where it is not. */
    private final int[] wanted;

    private final int[] starts;
    private final int[] ends;
    private byte[] bytes;
    private boolean isQuoted;
    private int at;
    private int nextLine;
    private int line;
    private int rowStart;
    private int count;
    private RowFlaw flaw = RowFlaw.NONE;

    /** @param fields how many fields are wanted */
    CsvRows(Blocks blocks, char separator, int[] wanted, int fields) {
        this.blocks = blocks;
        this.block = blocks.block();
        this.bytes = block.bytes();
        this.separator = separator;
        this.separatorPattern = ByteWords.pattern(separator);
        this.wanted = wanted;
        this.starts = new int[fields];
        this.ends = new int[fields];
    }

    @Override
    public boolean next() throws UnreadableFileException {
        while (true) {
            if (at >= block.end()) {
                if (!blocks.next(block)) {
                    return false;
                }
                bytes = block.bytes();
                at = 0;
                nextLine = block.line();
                isQuoted = block.isMarked();
            }
            line = nextLine;
            nextLine++;
            if (!skipsBlank()) {
                row();
                return true;
            }
        }
    }

    /** Passes over a line of nothing but blanks and separators, such as suites leave below a table. */
    private boolean skipsBlank() {
        int end = at;
        while (bytes[end] == separator || bytes[end] <= ' ' && isBlank(bytes[end])) {
            end++;
        }
        boolean isBlank = bytes[end] == '\n';
        if (isBlank) {
            at = end + 1;
        }
        return isBlank;
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\t' || sign == '\r';
    }

    /** Reads a record. What is found in eight bytes serves all fields that end in them. */
    private void row() {
        rowStart = at;
        count = 0;
        flaw = RowFlaw.NONE;
        int from = at;
        int word = at;
        long hits = ByteWords.all(bytes, word, separatorPattern, LINE_END);
        boolean isLast = false;
        while (!isLast) {
            int end;
            if (isQuoted && bytes[from] == QuotedText.MARK) {
                end = quoted(from);
                isLast = bytes[end] == '\n';
                word = end + 1;
                hits = ByteWords.all(bytes, word, separatorPattern, LINE_END);
            } else {
                while (hits == 0) {
                    word += Long.BYTES;
                    hits = ByteWords.all(bytes, word, separatorPattern, LINE_END);
                }
                end = ByteWords.first(word, hits);
                hits &= hits - 1;
                isLast = bytes[end] == '\n';
                keep(from, isLast && end > from && bytes[end - 1] == '\r' ? end - 1 : end);
            }
            count++;
            from = end + 1;
        }
        at = from;
        if (count != wanted.length) {
            lacking();
        }
    }

    private void keep(int from, int end) {
        int field = count < wanted.length ? wanted[count] : -1;
        if (field >= 0) {
            starts[field] = from;
            ends[field] = end;
        }
    }

    /** Keeps a field that a mark opens. @return where it is followed by a separator or line end */
    private int quoted(int from) {
        int close = QuotedText.close(bytes, from + 1, block.end());
        if (close > block.end()) {
            flaw = RowFlaw.MALFORMED;
            int end = ByteWords.find(bytes, from, LINE_END, LINE_END);
            keep(from, end);
            return end;
        }
        nextLine += ByteWords.count(bytes, from, close, '\n');
        int end = bytes[close] == '\r' && bytes[close + 1] == '\n' ? close + 1 : close;
        if (bytes[end] != separator && bytes[end] != '\n') {
            flaw = RowFlaw.MALFORMED;
            end = ByteWords.find(bytes, end, separatorPattern, LINE_END);
            keep(from, end);
            return end;
        }
        int inner = close - 1;
        keep(from + 1, QuotedText.unescape(bytes, from + 1, inner));
        return end;
    }

    private void lacking() {
        if (flaw == RowFlaw.NONE) {
            flaw = count < wanted.length ? RowFlaw.TOO_FEW_FIELDS : RowFlaw.TOO_MANY_FIELDS;
        }
        for (int column = count; column < wanted.length; column++) {
            keepNone(column);
        }
    }

    private void keepNone(int column) {
        int field = wanted[column];
        if (field >= 0) {
            starts[field] = rowStart;
            ends[field] = rowStart;
        }
    }

    /** How many fields the record has in the file. */
    int count() {
        return count;
    }

    /** How many bytes the record takes, from the start of the piece. */
    int bytesRead() {
        return at;
    }

    /** The line after the record. */
    int nextLine() {
        return nextLine;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public RowFlaw flaw() {
        return flaw;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int start(int field) {
        return starts[field];
    }

    @Override
    public int end(int field) {
        return ends[field];
    }

    @Override
    public int column(int field) {
        int column = 1;
        for (int i = rowStart; i < starts[field]; i++) {
            boolean continues = (bytes[i] & 0xC0) == 0x80;
            column += continues ? 0 : 1;
        }
        return column;
    }

    @Override
    public String toString() {
        return "line " + line + ", fields from " + Arrays.toString(starts) + " to " + Arrays.toString(ends);
    }
}
