package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Ids that several lines of a long list bear (identifiants répétés). {@link BulkConsolidation} counts each of these lines, for it
 * holds none of them to compare it with: whoever knows the list says whether they are the same money. An id is its member's and
 * its budget's own.
 *
 * <p>The list is read by itself, once, and once more where an id stands twice. Eight bytes are kept of each line: 24 MB at most.
 *
 * @param ids the first 1,000 of them, by their first line
 * @param again how many lines bear an id that stood before
 * @param lookedAt of how many lines the ids were looked at, the first ones: 1,500,000 at most
 * @param isWhole whether these were all lines
 */
public record RepeatedIds(List<Repeated> ids, long again, int lookedAt, boolean isWhole) {
    /** So many lines at most are looked at. */
    public static final int MOST_LINES = 1_500_000;

    private static final int MOST_IDS = 1_000;
    private static final int MOST_PLACES = 10;

    /**
     * An id and where it stands.
     *
     * @param id the id: "F-2031-118"
     * @param fileLines the first ten lines of the file that bear it, counted from 1, two at least; 12, 400
     */
    public record Repeated(String id, List<Integer> fileLines) {
        /** Copies the list. */
        public Repeated {
            fileLines = ImmutableList.copyOf(fileLines);
        }
    }

    /** Copies the list. */
    public RepeatedIds {
        ids = ImmutableList.copyOf(ids);
    }

    /**
     * Looks at the ids of a list; of one without a column for them, at none.
     *
     * @throws UnreadableFileException where the source cannot be read
     */
    public static RepeatedIds of(RowSource source, LineColumns columns) throws UnreadableFileException {
        return of(source, columns, MOST_LINES);
    }

    static RepeatedIds of(RowSource source, LineColumns columns, int mostLines) throws UnreadableFileException {
        return columns.id() == null
                ? new RepeatedIds(List.of(), 0, 0, true)
                : new Pass(source, columns, keyFields(columns), mostLines).looked();
    }

    /**
     * The same where somebody else looks for something in the same reading, which goes on to the end of the list then.
     *
     * @param beside is given every record, with the columns of {@link LineColumns#dimensions} as its first fields, in their order
     * @throws UnreadableFileException where the source cannot be read
     */
    public static RepeatedIds of(RowSource source, LineColumns columns, Consumer<Rows> beside)
            throws UnreadableFileException {
        List<String> fields = Stream.concat(columns.dimensions().values().stream(), Stream.ofNullable(columns.id()))
                .toList();
        Pass pass = new Pass(source, columns, fields, MOST_LINES);
        pass.beside = beside;
        return pass.looked();
    }

    /** The column of the ids, behind it those of whose they are. */
    private static List<String> keyFields(LineColumns columns) {
        Map<Dimension, String> named = columns.dimensions();
        return Stream.concat(
                        Stream.ofNullable(columns.id()),
                        Stream.of(Dimension.MEMBER, Dimension.BUDGET)
                                .flatMap(each -> Stream.ofNullable(named.get(each))))
                .toList();
    }

    /** What one list is looked at for. */
    private static final class Pass {
        private final RowSource source;
        private final List<String> fields;
        private final int[] key;
        private final int mostLines;
        private final LongSet seen = new LongSet();
        private final Set<Long> twice = new LinkedHashSet<>();
        private long again;
        private @Nullable Consumer<Rows> beside;

        /** @param fields what is read, the fields of the key among it; an id's is none where the list has no ids */
        Pass(RowSource source, LineColumns columns, List<String> fields, int mostLines) {
            this.source = source;
            this.fields = fields;
            this.key = columns.id() == null
                    ? new int[0]
                    : keyFields(columns).stream().mapToInt(fields::indexOf).toArray();
            this.mostLines = mostLines;
        }

        RepeatedIds looked() throws UnreadableFileException {
            int lines = each((key, line) -> {
                long hash = hash(key);
                if (!seen.add(hash)) {
                    again++;
                    if (twice.size() < MOST_IDS) {
                        twice.add(hash);
                    }
                }
            });
            beside = null; // it has seen them all
            Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
            if (!twice.isEmpty()) {
                each((key, line) -> {
                    if (twice.contains(hash(key))) {
                        places.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
                    }
                });
            }
            List<Repeated> repeated = new ArrayList<>();
            places.forEach((key, where) -> {
                if (where.size() > 1) { // two ids of one hash are no repetition
                    repeated.add(new Repeated(key.get(0), where.subList(0, Math.min(where.size(), MOST_PLACES))));
                }
            });
            boolean isWhole = key.length == 0 || lines <= mostLines;
            return new RepeatedIds(
                    repeated,
                    repeated.isEmpty() ? 0 : again,
                    key.length == 0 ? 0 : Math.min(lines, mostLines),
                    isWhole);
        }

        private static long hash(List<String> key) {
            return Hashing.murmur3_128()
                    .hashUnencodedChars(String.join("\0", key))
                    .asLong();
        }

        /** Gives the id of each line that has one, behind it whose it is; how many lines there are, one more than wanted at most. */
        private int each(Line action) throws UnreadableFileException {
            int lines = 0;
            try (RowReading reading = source.open(fields)) {
                Rows rows = reading.rows();
                while ((lines <= mostLines || beside != null) && rows.next()) {
                    lines = Math.min(lines, mostLines) + 1;
                    if (beside != null) {
                        beside.accept(rows);
                    }
                    if (lines <= mostLines && key.length > 0 && rows.flaw() == RowFlaw.NONE) {
                        List<String> texts = texts(rows);
                        if (!texts.get(0).isEmpty()) {
                            action.read(texts, rows.line());
                        }
                    }
                }
            } catch (IOException e) {
                throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
            }
            return lines;
        }

        private List<String> texts(Rows rows) {
            List<String> texts = new ArrayList<>();
            for (int field : key) {
                texts.add(rows.text(field).map(String::strip).orElse(""));
            }
            return texts;
        }
    }

    /** What is done with a line that has an id. */
    private interface Line {
        void read(List<String> key, int fileLine);
    }
}
