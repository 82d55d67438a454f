package org.indh.cli.consolidate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.LineColumns;
import org.indh.budget.consolidation.LineColumnsBuilder;
import org.indh.core.document.Format;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.CsvSource;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;
import org.indh.json.JsonLinesSource;

/**
 * A flat list of budget lines, one record each, of any length: JSON Lines, or delimited text whose first line names a column of
 * amounts and another one as lists call them, and that is no table of a known layout.
 *
 * @param source the file
 * @param chosen those of its records that count
 * @param columns what its columns are
 */
record LineList(RowSource source, RowSource chosen, LineColumns columns) {
    /** The first lines of a text are within so many bytes. */
    private static final int START = 1 << 16;

    private static final int MOST_CODES = 1_000;

    static LineList of(RowSource source) {
        return new LineList(source, source, LineColumns.of(source.columns()));
    }

    /**
     * The list that a file is; nothing where it is to be read as documents.
     *
     * @throws UnreadableFileException where it can be nothing but a list, and nothing of it can be read
     */
    static Optional<LineList> find(Path file) throws UnreadableFileException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl")) {
            return Optional.of(of(JsonLinesSource.of(file)));
        }
        if (name.endsWith(".tsv")) {
            return Optional.of(of(CsvSource.of(file)));
        }
        return name.endsWith(".csv") ? delimited(file) : Optional.empty();
    }

    private static Optional<LineList> delimited(Path file) {
        try {
            LineList list = of(CsvSource.of(file));
            return list.isTold() && !isLaidOut(file) ? Optional.of(list) : Optional.empty();
        } catch (UnreadableFileException | IOException e) {
            return Optional.empty(); // no text, or not there: whoever reads documents says why
        }
    }

    /** Whether its names say where amounts stand, and of another column what it is if there is one. */
    private boolean isTold() {
        return columns.statesAmounts()
                && (columns.columns().size() > 1 || source.columns().size() == 1);
    }

    /** Only the lines that have one of those codes; all where no column holds codes of that dimension. */
    LineList only(Dimension dimension, Set<String> codes) {
        String column = columns.dimensions().get(dimension);
        return column == null ? this : new LineList(source, new ChosenRows(chosen, column, codes), columns);
    }

    /** What its columns are where lines are told apart by those dimensions, by their day and what time they pay for as well. */
    LineColumns columns(List<Dimension> by) throws UnreadableFileException {
        // What amounts mean must not depend on which of them are chosen.
        LineColumns settled = chosen == source ? columns : columns.settledBy(source);
        if (!by.contains(RateDays.DAY)) {
            return settled;
        }
        LineColumns told = LineColumnsBuilder.builder(settled)
                .date(null)
                .periodFrom(null)
                .periodUntil(null)
                .build();
        told = settled.date() == null ? told : told.with(RateDays.DAY, settled.date());
        told = settled.periodFrom() == null ? told : told.with(RateDays.FROM, settled.periodFrom());
        return settled.periodUntil() == null ? told : told.with(RateDays.UNTIL, settled.periodUntil());
    }

    /** The first codes that lines have in a dimension, 1,000 at most. */
    Set<String> codes(Dimension dimension) throws UnreadableFileException {
        Set<String> codes = new TreeSet<>();
        String column = columns.dimensions().get(dimension);
        if (column != null) {
            try (RowReading reading = source.open(List.of(column))) {
                Rows rows = reading.rows();
                while (codes.size() < MOST_CODES && rows.next()) {
                    rows.text(0).map(String::strip).ifPresent(codes::add);
                }
            } catch (IOException e) {
                throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
            }
        }
        return codes;
    }

    /** The list that delimited text would be if the name of a column beside the amounts were known. */
    static Optional<LineList> almost(Path file) {
        try {
            boolean isText =
                    String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
            return isText
                    ? Optional.of(of(CsvSource.of(file))).filter(list -> list.columns.statesAmounts() && !list.isTold())
                    : Optional.empty();
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    /** What the file is called. */
    String name() {
        return String.valueOf(Path.of(source.name()).getFileName());
    }

    /** Its columns that are not read. */
    UnreadColumns unread() {
        return UnreadColumns.of(source.columns(), columns);
    }

    /** Whether a format knows the table that its first line heads. */
    private static boolean isLaidOut(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START);
            return ServiceLoader.load(Format.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .anyMatch(format -> format.knowsTable(start));
        }
    }
}
