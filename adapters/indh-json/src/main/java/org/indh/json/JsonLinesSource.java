package org.indh.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.Blocks;
import org.indh.core.rows.RecordEnds;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;

/**
 * JSON Lines of any length: one object a line, in UTF-8. A member of an object within is named with a point: a budget line
 * {@code {"codes": {"commune": "Tiznit"}, "amount": "150000.00 MAD"}} has the columns {@code codes.commune} and {@code amount}.
 * Blank lines do not count; members that are lists, and null, are no fields.
 *
 * <pre>
 * JsonLinesSource.of(Path.of("lignes.jsonl")).columns();
 * </pre>
 */
public final class JsonLinesSource implements RowSource {
    /** How many records are looked at for the names of columns. */
    private static final int SAMPLE = 100;

    private final Path file;
    private final ReadLimits limits;
    private final ImmutableList<String> columns;

    private JsonLinesSource(Path file, ReadLimits limits, ImmutableList<String> columns) {
        this.file = file;
        this.limits = limits;
        this.columns = columns;
    }

    /** {@link #of(Path, ReadLimits)} within the standard limits. */
    public static JsonLinesSource of(Path file) throws UnreadableFileException {
        return of(file, ReadLimits.standard());
    }

    /**
     * The source that a file is. Its columns are the members of its first 100 records. The file's length is not limited; that
     * of a record is, by {@code maxTokenBytes}.
     *
     * @throws UnreadableFileException where it is not there, is empty, or none of its first records is a JSON object
     */
    public static JsonLinesSource of(Path file, ReadLimits limits) throws UnreadableFileException {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        boolean isEmpty = true;
        try (Blocks blocks = blocks(file, limits)) {
            JsonRows rows = new JsonRows(blocks, List.of(), limits);
            for (int i = 0; i < SAMPLE && rows.next(); i++) {
                isEmpty = false;
                names.addAll(rows.names());
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, file.toString(), Map.of(), e);
        }
        if (names.isEmpty()) {
            Reason reason = isEmpty ? Reason.EMPTY : Reason.MALFORMED;
            throw new UnreadableFileException(reason, file.toString(), Map.of("line", "1"));
        }
        return new JsonLinesSource(file, limits, ImmutableList.copyOf(names));
    }

    private static Blocks blocks(Path file, ReadLimits limits) throws UnreadableFileException {
        return Blocks.open(file, 0, 1, RecordEnds.EVERY_LINE, limits.maxTokenBytes());
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public RowReading open(List<String> wanted) throws UnreadableFileException {
        List<String> fields = ImmutableList.copyOf(wanted);
        Blocks blocks = blocks(file, limits);
        return new RowReading() {
            @Override
            public Rows rows() {
                return new JsonRows(blocks, fields, limits);
            }

            @Override
            public void close() throws IOException {
                blocks.close();
            }
        };
    }
}
