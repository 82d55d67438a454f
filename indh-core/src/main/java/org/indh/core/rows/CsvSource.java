package org.indh.core.rows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;

/**
 * Delimited text (CSV) of any length: one line of names, then one record a line. Fields are parted by semicolons, commas,
 * tabulators or bars, whichever parts the first line into most; a line {@code sep=;} before it says it. Lines end as Windows or
 * Unix ends them; those of nothing but blanks and separators do not count. The encoding is UTF-8 with or without a mark, or
 * what {@link TextEncoding} finds in the first mebibyte; fields are UTF-8 in any case.
 *
 * <pre>
 * CsvSource.of(Path.of("lignes.csv")).columns();    // commune, year, heading, nature, amount
 * </pre>
 */
public final class CsvSource implements RowSource {
    private final Path file;
    private final ReadLimits limits;
    private final CsvHeader header;
    private final int blockBytes;

    private CsvSource(Path file, ReadLimits limits, CsvHeader header, int blockBytes) {
        this.file = file;
        this.limits = limits;
        this.header = header;
        this.blockBytes = blockBytes;
    }

    /** {@link #of(Path, ReadLimits)} within the standard limits. */
    public static CsvSource of(Path file) throws UnreadableFileException {
        return of(file, ReadLimits.standard());
    }

    /**
     * The source that a file is, whose names are read now. The file's length is not limited; that of a record is, by
     * {@code maxTokenBytes}.
     *
     * @throws UnreadableFileException where it is not there, is empty, or its names are no text
     */
    public static CsvSource of(Path file, ReadLimits limits) throws UnreadableFileException {
        return new CsvSource(file, limits, CsvHeader.read(file, limits), Blocks.USUAL_BYTES);
    }

    /** The same, read in pieces of so many bytes. */
    CsvSource inBlocks(int bytes) {
        return new CsvSource(file, limits, header, bytes);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    /** What parts the fields of a line: {@code ';'}. */
    public char separator() {
        return header.separator();
    }

    @Override
    public RowReading open(List<String> columns) throws UnreadableFileException {
        int[] wanted = new int[header.columns().size()];
        Arrays.fill(wanted, -1);
        List<String> fields = ImmutableList.copyOf(columns);
        for (int field = 0; field < fields.size(); field++) {
            int column = header.columns().indexOf(fields.get(field));
            if (column < 0) {
                throw new IllegalArgumentException("no column \"" + fields.get(field) + "\" in " + header.columns());
            }
            wanted[column] = field;
        }
        Blocks blocks = Blocks.open(
                file,
                header.charset(),
                header.bytes(),
                header.lines() + 1,
                QuotedText.ends(separator()),
                limits.maxTokenBytes(),
                blockBytes);
        return new RowReading() {
            @Override
            public Rows rows() {
                return new CsvRows(blocks, separator(), wanted, fields.size());
            }

            @Override
            public void close() throws IOException {
                blocks.close();
            }
        };
    }
}
