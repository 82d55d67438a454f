package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;

/**
 * The records of a list that have one of some texts in a column, so that what is not asked for takes no room. Records that
 * cannot be read are among them, for nobody knows what they have.
 *
 * @param source the list
 * @param column the column
 * @param texts the texts, without blanks around them
 */
record ChosenRows(RowSource source, String column, Set<String> texts) implements RowSource {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public List<String> columns() {
        return source.columns();
    }

    @Override
    public RowReading open(List<String> columns) throws UnreadableFileException {
        boolean isThere = columns.contains(column);
        List<String> fields = isThere
                ? columns
                : ImmutableList.<String>builder().addAll(columns).add(column).build();
        RowReading reading = source.open(fields);
        return new RowReading() {
            @Override
            public Rows rows() {
                return new Chosen(reading.rows(), fields.indexOf(column), texts);
            }

            @Override
            public void close() throws IOException {
                reading.close();
            }
        };
    }

    /** A cursor that passes over the others. */
    private static final class Chosen implements Rows {
        private final Rows rows;
        private final int field;
        private final Set<String> texts;
        private final List<byte[]> wanted = new ArrayList<>();

        Chosen(Rows rows, int field, Set<String> texts) {
            this.rows = rows;
            this.field = field;
            this.texts = texts;
            texts.forEach(text -> wanted.add(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public boolean next() throws UnreadableFileException {
            boolean isThere = rows.next();
            while (isThere && rows.flaw() == RowFlaw.NONE && !holds()) {
                isThere = rows.next();
            }
            return isThere;
        }

        /** Compares bytes, as most fields are written; what may have other blanks around it is compared as text. */
        private boolean holds() {
            byte[] bytes = rows.bytes();
            int start = rows.start(field);
            int end = rows.end(field);
            while (start < end && bytes[start] >= 0 && bytes[start] <= ' ') {
                start++;
            }
            while (start < end && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
                end--;
            }
            if (start < end && (bytes[start] < 0 || bytes[end - 1] < 0)) {
                return rows.text(field)
                        .map(text -> texts.contains(text.strip()))
                        .orElse(true);
            }
            for (byte[] one : wanted) {
                if (Arrays.equals(one, 0, one.length, bytes, start, end)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int line() {
            return rows.line();
        }

        @Override
        public RowFlaw flaw() {
            return rows.flaw();
        }

        @Override
        public byte[] bytes() {
            return rows.bytes();
        }

        @Override
        public int start(int index) {
            return rows.start(index);
        }

        @Override
        public int end(int index) {
            return rows.end(index);
        }

        @Override
        public int column(int index) {
            return rows.column(index);
        }
    }
}
