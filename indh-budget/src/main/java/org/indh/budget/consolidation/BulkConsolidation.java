package org.indh.budget.consolidation;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.core.document.Fault;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.finding.TextOrigin;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.statement.NumberConvention;
import org.indh.core.text.InvalidValueException;

/**
 * A list of lines of any length, added up without holding them: ten million lines take the room of their totals. It knows of
 * each total how many lines made it and where in the file they stand, and reads the file again when somebody wants to see
 * them.
 *
 * <pre>
 * RowSource source = CsvSource.of(Path.of("lignes.csv"));
 * LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("MAD"));
 * BulkConsolidation bulk = BulkConsolidation.of(source, columns, List.of(COMMUNE, YEAR));
 * bulk.totals().at("08.401.03.03", "2027");      // as of lines in memory
 * bulk.faults();                                 // what could not be read, with its places
 * bulk.open(cell, each -> show(each.line(), each.fileLine()));
 * </pre>
 *
 * <p>A line whose codes cannot be read is left out, told and counted; its neighbours are added. An amount that cannot be read
 * is told as well, and its line counts with an unknown one, as one whose amount is not given does: the total is "at least".
 * Lines are not compared with each other: the same money twice is counted twice (see {@link org.indh.budget.group.Distinct}
 * for lines in memory).
 */
public final class BulkConsolidation {
    private final RowSource source;
    private final LineColumns columns;
    private final NumberConvention convention;
    private final Plan plan;
    private final BulkTally read;
    private final LineSpans spans;
    private final Consolidation totals;

    private BulkConsolidation(
            RowSource source, LineColumns columns, NumberConvention convention, BulkCells cells, BulkTally read) {
        this.source = source;
        this.columns = columns;
        this.convention = convention;
        this.plan = cells.plan();
        this.read = read;
        BulkCells.BulkTable table = cells.table();
        this.spans = table.spans();
        this.totals = Consolidation.of(table.parts());
    }

    /**
     * Adds up a source by those dimensions, on as many threads as there are processors.
     *
     * @throws UnreadableFileException where the source cannot be read
     * @throws InvalidValueException where a dimension is named twice, or no column states amounts
     * @throws MixedMoneyException where amounts that are never added to each other met in a cell
     */
    public static BulkConsolidation of(RowSource source, LineColumns columns, List<Dimension> by)
            throws UnreadableFileException {
        return of(source, columns, by, Runtime.getRuntime().availableProcessors());
    }

    /** The same on so many threads, one at least; how many never changes a total. */
    public static BulkConsolidation of(RowSource source, LineColumns columns, List<Dimension> by, int threads)
            throws UnreadableFileException {
        if (!columns.statesAmounts()) {
            throw new InvalidValueException("amount-column", source.columns().toString());
        }
        Plan plan = Plan.by(by);
        NumberConvention begun = columns.begunBy(source).convention();
        BulkCells cells = new BulkCells(plan);
        BulkTally read = read(source, columns.written(begun), cells, threads);
        NumberConvention settled =
                columns.convention() == NumberConvention.UNSETTLED ? read.settled() : columns.convention();
        if (settled != begun && read.readsTexts()) { // later amounts say otherwise than the first ones
            cells = new BulkCells(plan);
            read = read(source, columns.written(settled), cells, threads);
        }
        return new BulkConsolidation(source, columns, settled, cells, read);
    }

    private static BulkTally read(RowSource source, LineColumns columns, BulkCells cells, int threads)
            throws UnreadableFileException {
        List<String> fields = fields(columns, cells.plan());
        List<BulkTally> parts = new ArrayList<>();
        for (int i = 0; i < Math.max(1, threads); i++) {
            parts.add(new BulkTally(cells, columns, columns.convention(), fields));
        }
        try (RowReading reading = source.open(fields)) {
            read(parts, reading);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
        BulkTally all = parts.get(0);
        parts.subList(1, parts.size()).forEach(all::add);
        return all;
    }

    /** The columns that adding up needs: those that lines are told apart by, and those that say how much. */
    static List<String> fields(LineColumns columns, Plan plan) {
        ImmutableList.Builder<String> fields = ImmutableList.builder();
        columns.dimensions().forEach((dimension, column) -> {
            boolean isNeeded = plan.all().contains(dimension)
                    || dimension.equals(Dimension.FORM)
                    || dimension.equals(Dimension.ABSENCE);
            if (isNeeded) {
                fields.add(column);
            }
        });
        Stream.of(columns.amount(), columns.currency(), columns.quantity(), columns.unitPrice())
                .filter(Objects::nonNull)
                .forEach(fields::add);
        return fields.build();
    }

    private static void read(List<BulkTally> parts, RowReading reading) throws UnreadableFileException {
        if (parts.size() == 1) {
            parts.get(0).read(reading.rows());
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (BulkTally part : parts) {
                running.add(threads.submit(() -> {
                    part.read(reading.rows());
                    return part;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFileException unreadable) {
                throw unreadable;
            }
            Throwable cause = Objects.requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(cause); // no memory left, say
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while adding up", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The totals, as of lines in memory that were counted and not kept. */
    public Consolidation totals() {
        return totals;
    }

    /** What points and commas mean in its amounts, as it was said or as all of them settle it. */
    public NumberConvention convention() {
        return convention;
    }

    /** How many lines were added. */
    public long lines() {
        return read.lines();
    }

    /**
     * What could not be read, each at its place: the first 1,000, by their order in the file. {@link #leftOut} counts the
     * lines that are in no total for it, {@link #faultCount} counts all. Only what adding up needs is read; what else a record
     * states is read, and told, where it is opened ({@link OpenedLine#faults}).
     */
    public List<Fault> faults() {
        return ImmutableList.copyOf(read.faults().kept());
    }

    /** How many faults there are, those included that are not kept. */
    public long faultCount() {
        return read.faults().count();
    }

    /**
     * Where amounts are not given (montants non renseignés), so that they count as unknown: an empty field, "n.d.", "p.m." The
     * first 1,000, by their order in the file. What could not be read is among {@link #faults} instead.
     */
    public List<TextOrigin> notGiven() {
        return ImmutableList.copyOf(read.notGiven().kept());
    }

    /** How many amounts are not given. */
    public long notGivenCount() {
        return read.notGiven().count();
    }

    /** How many lines could not be read so that nobody knows which total they belong to: they are in none. */
    public long leftOut() {
        return read.leftOut();
    }

    /**
     * Where the lines of a total stand; nothing where it has none.
     *
     * @param cell a cell of the totals, or of a table by fewer dimensions
     */
    public Optional<LineSpan> span(Cell cell) {
        return totals.parts().span(cell, spans);
    }

    /**
     * Reads the source again and gives the lines that made a total, in the order of the file, with everything that they state.
     *
     * @param cell a cell of the totals, or of a table by fewer dimensions
     * @throws UnreadableFileException where the source cannot be read any more
     * @throws IllegalStateException where it has other lines by now than those that were added up
     */
    public void open(Cell cell, Consumer<OpenedLine> each) throws UnreadableFileException {
        open(totals.parts(), cell, each);
    }

    /**
     * The same for all cells of the totals that a condition holds for, in one reading.
     *
     * @throws UnreadableFileException where the source cannot be read any more
     * @throws IllegalStateException where it has other lines by now than those that were added up
     */
    public void open(Predicate<Cell> which, Consumer<OpenedLine> each) throws UnreadableFileException {
        Cell all = Cell.of(ImmutableList.of(), new String[0]);
        open(totals.parts().filter(which), all, each);
    }

    private void open(Parts parts, Cell cell, Consumer<OpenedLine> each) throws UnreadableFileException {
        Opening opening = new Opening(source, columns, convention, plan);
        opening.open(parts.select(cell), parts.span(cell, spans), parts.total(cell), each);
    }
}
