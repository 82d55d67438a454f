package org.indh.core.rows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;

/**
 * What stands before the records of delimited text.
 *
 * @param charset the encoding of the file
 * @param separator what parts the fields
 * @param columns the names, without blanks around them
 * @param bytes where the records start, in UTF-8
 * @param lines how many lines stand before them
 */
record CsvHeader(Charset charset, char separator, List<String> columns, long bytes, int lines) {
    private static final List<Character> SEPARATORS = ImmutableList.of(';', '\t', ',', '|');
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] SAID = {'s', 'e', 'p', '='};

    CsvHeader {
        columns = ImmutableList.copyOf(columns);
    }

    static CsvHeader read(Path file, ReadLimits limits) throws UnreadableFileException {
        Blocks.check(file);
        try {
            return read(file, TextEncoding.of(file), limits);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, file.toString(), Map.of(), e);
        }
    }

    private static CsvHeader read(Path file, Charset charset, ReadLimits limits)
            throws UnreadableFileException, IOException {
        try (Blocks lines = open(file, charset, 0, 1, RecordEnds.EVERY_LINE, limits)) {
            Block start = lines.block();
            if (!lines.next(start)) {
                throw new UnreadableFileException(Reason.EMPTY, file.toString(), Map.of());
            }
            int mark = startsWith(start, 0, UTF_8_MARK) ? UTF_8_MARK.length : 0;
            boolean isSaid = startsWith(start, mark, SAID);
            int from = isSaid ? lineEnd(start, mark) : mark;
            char separator = isSaid ? (char) start.bytes()[mark + SAID.length] : separator(start, mark);
            return read(file, charset, from, isSaid ? 2 : 1, separator, limits);
        }
    }

    private static Blocks open(Path file, Charset charset, int from, int line, RecordEnds ends, ReadLimits limits)
            throws UnreadableFileException {
        return Blocks.open(file, charset, from, line, ends, limits.maxTokenBytes(), Blocks.USUAL_BYTES);
    }

    private static CsvHeader read(Path file, Charset charset, int from, int line, char separator, ReadLimits limits)
            throws UnreadableFileException, IOException {
        int most = limits.maxColumns();
        try (Blocks records = open(file, charset, from, line, QuotedText.ends(separator), limits)) {
            CsvRows names =
                    new CsvRows(records, separator, IntStream.range(0, most).toArray(), most);
            if (!names.next()) {
                throw new UnreadableFileException(Reason.EMPTY, file.toString(), Map.of());
            }
            ImmutableList.Builder<String> columns = ImmutableList.builder();
            for (int column = 0; column < Math.min(names.count(), most); column++) {
                columns.add(names.text(column)
                        .filter(name -> name.indexOf(0) < 0)
                        .orElseThrow(
                                () -> new UnreadableFileException(Reason.WRONG_ENCODING, file.toString(), Map.of()))
                        .strip());
            }
            return new CsvHeader(
                    charset, separator, columns.build(), (long) from + names.bytesRead(), names.nextLine() - 1);
        }
    }

    private static boolean startsWith(Block block, int from, byte[] wanted) {
        boolean starts = from + wanted.length <= block.end();
        for (int i = 0; i < wanted.length && starts; i++) {
            starts = block.bytes()[from + i] == wanted[i];
        }
        return starts;
    }

    private static int lineEnd(Block block, int from) {
        int at = from;
        while (at < block.end() && block.bytes()[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    /** What parts the line into most fields; the first of them where several do, a semicolon where none does. */
    private static char separator(Block block, int from) {
        int end = lineEnd(block, from);
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char candidate : SEPARATORS) {
            int count = ByteWords.count(block.bytes(), from, Math.min(end, block.end()), candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
