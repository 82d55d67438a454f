package org.indh.budget.consolidation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.indh.budget.Dimension;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * The {@link LineHash} of each line of a long list, read without making a line of it where it is written as programs write
 * lists. Lists of any length are compared so: first by these numbers, then by the lines of the numbers that they share.
 */
public final class LineHashes {
    private final RowSource source;
    private final LineColumns columns;

    private LineHashes(RowSource source, LineColumns columns) {
        this.source = source;
        this.columns = columns;
    }

    /**
     * Those of a list, which is not read yet.
     *
     * @param columns what its columns are and what points and commas mean in them: {@link BulkConsolidation#convention}
     */
    public static LineHashes of(RowSource source, LineColumns columns) {
        return new LineHashes(source, columns);
    }

    /**
     * Reads the list.
     *
     * @param lines is given the number of each line that states an amount other than nil, in the order of the file
     * @param ids is given that of its id, where it has one
     * @throws UnreadableFileException where the source cannot be read
     */
    public void each(LongConsumer lines, LongConsumer ids) throws UnreadableFileException {
        read((reading, rows) -> {
            OptionalLong hash = reading.hash(rows);
            if (hash.isPresent()) {
                lines.accept(hash.getAsLong());
                if (reading.id != 0) {
                    ids.accept(reading.id);
                }
            }
        });
    }

    /**
     * Reads the list again and gives the lines of some numbers, in the order of the file.
     *
     * @throws UnreadableFileException where the source cannot be read any more
     */
    public void open(LongPredicate which, Consumer<OpenedLine> each) throws UnreadableFileException {
        read((reading, rows) -> {
            OptionalLong hash = reading.hash(rows);
            if (hash.isPresent() && which.test(hash.getAsLong())) {
                reading.lines
                        .line(rows)
                        .ifPresent(line -> each.accept(new OpenedLine(line, rows.line(), reading.faults.taken())));
            }
        });
    }

    private void read(RecordAction action) throws UnreadableFileException {
        Reading reading = new Reading(columns);
        try (RowReading opened = source.open(columns.columns())) {
            Rows rows = opened.rows();
            while (rows.next()) {
                if (rows.flaw() == RowFlaw.NONE) {
                    action.read(reading, rows);
                }
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
    }

    /** What is done with a record. */
    private interface RecordAction {
        void read(Reading reading, Rows rows);
    }

    /** A field of codes, or of ids. */
    private record CodeField(int field, long name) {}

    /** A field of days. */
    private record DayField(int field, String name) {}

    /** How the records of one list are read. */
    private static final class Reading {
        private static final int MOST_DAYS = 10_000;

        private final RowFaults faults = new RowFaults();
        private final LineReading lines;
        private final PlainAmounts amounts;
        private final List<CodeField> codes = new ArrayList<>();
        private final List<DayField> days = new ArrayList<>();
        private final Map<String, Optional<LocalDate>> known = new HashMap<>();
        private final Map<String, Long> currencies = new HashMap<>();
        private final int idField;
        private final long idName = LineHash.name("id");
        /** What the heading of amounts says of every line. */
        private final long ofAll;

        /** That of the record that was read last; nil where it has none. */
        private long id;

        Reading(LineColumns columns) {
            List<String> fields = columns.columns();
            this.lines = new LineReading(columns, columns.convention(), fields, faults);
            this.amounts = new PlainAmounts(columns, fields, new CurrencyPlaces());
            this.idField = fields.indexOf(columns.id());
            this.ofAll = columns.taxBasis() == null
                    ? 0
                    : LineHash.part(
                            Dimension.TAX_BASIS.name(), columns.taxBasis().code());
            columns.dimensions().forEach((dimension, column) -> {
                if (LineHash.isSaid(dimension)) {
                    codes.add(new CodeField(fields.indexOf(column), LineHash.name(dimension.name())));
                }
            });
            day(fields, columns.date(), "date");
            day(fields, columns.periodFrom(), "from");
            day(fields, columns.periodUntil(), "until");
        }

        private void day(List<String> fields, @Nullable String column, String name) {
            if (column != null) {
                days.add(new DayField(fields.indexOf(column), name));
            }
        }

        OptionalLong hash(Rows rows) {
            id = idField < 0 ? 0 : text(rows, idField, idName);
            if (!amounts.read(rows)) {
                return lines.line(rows).map(LineHash::of).orElse(OptionalLong.empty());
            }
            if (amounts.units() == 0) {
                return OptionalLong.empty();
            }
            String currency = String.valueOf(amounts.currency());
            long sum =
                    id + ofAll + LineHash.amount(amounts.units(), currencies.computeIfAbsent(currency, LineHash::name));
            for (CodeField code : codes) {
                sum += text(rows, code.field, code.name);
            }
            for (DayField day : days) {
                sum += LineHash.day(day.name, day(rows, day.field));
            }
            return OptionalLong.of(LineHash.mixed(sum));
        }

        /** That of a field; nil where it is blank. Only what may have other blanks around it is looked at as text. */
        private static long text(Rows rows, int field, long name) {
            byte[] bytes = rows.bytes();
            int start = rows.start(field);
            int end = rows.end(field);
            while (start < end && bytes[start] >= 0 && bytes[start] <= ' ') {
                start++;
            }
            while (start < end && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
                end--;
            }
            if (start == end) {
                return 0;
            }
            if (bytes[start] > 0 && bytes[end - 1] > 0) {
                return LineHash.part(name, LineHash.of(bytes, start, end));
            }
            byte[] stripped = rows.text(field).map(String::strip).orElse("").getBytes(StandardCharsets.UTF_8);
            return stripped.length == 0 ? 0 : LineHash.part(name, LineHash.of(stripped, 0, stripped.length));
        }

        private @Nullable LocalDate day(Rows rows, int field) {
            if (known.size() > MOST_DAYS) {
                known.clear();
            }
            String text = rows.text(field).map(String::strip).orElse("");
            return text.isEmpty()
                    ? null
                    : known.computeIfAbsent(text, Reading::day).orElse(null);
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return StatedDate.parse(text).day();
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        }
    }
}
