package org.indh.budget.consolidation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.indh.budget.BudgetLine;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.money.Money;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;
import org.indh.core.statement.NumberConvention;

/**
 * Reads a source again for the lines of one total: those whose codes lead to one of its cells. What else a record states comes with
 * it as far as it can be read.
 */
final class Opening {
    /** Stands for a field that adding up did not need. */
    private static final String NO_COLUMN = "";

    private final RowSource source;
    private final LineColumns columns;
    private final NumberConvention convention;
    private final Plan plan;

    Opening(RowSource source, LineColumns columns, NumberConvention convention, Plan plan) {
        this.source = source;
        this.columns = columns;
        this.convention = convention;
        this.plan = plan;
    }

    /** @param total what was added up, which the lines must still make */
    void open(Selection selection, Optional<LineSpan> span, Total total, Consumer<OpenedLine> each)
            throws UnreadableFileException {
        if (span.isEmpty()) {
            return;
        }
        List<String> fields = columns.columns();
        try (RowReading reading = source.open(fields)) {
            Total read = read(reading.rows(), fields, selection, span.get(), each);
            if (!read.equals(total)) {
                throw new IllegalStateException(source.name() + " has changed: " + read.lines() + " of " + total.lines()
                        + " lines, " + read.money() + " of " + total.money());
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
    }

    private Total read(Rows rows, List<String> fields, Selection selection, LineSpan span, Consumer<OpenedLine> each)
            throws UnreadableFileException {
        BulkKeys keys = new BulkKeys(new BulkCells(plan), columns, fields);
        List<String> needed = BulkConsolidation.fields(columns, plan);
        List<String> asAdded = fields.stream()
                .map(field -> needed.contains(field) ? field : NO_COLUMN)
                .toList();
        LineReading added = new LineReading(columns, convention, asAdded, new RowFaults());
        RowFaults faults = new RowFaults();
        LineReading whole = new LineReading(columns, convention, fields, faults);
        PlainAmounts plain = new PlainAmounts(columns, fields, new CurrencyPlaces());
        Sums sums = new Sums();
        long count = 0;
        while (count < span.count() && rows.next()) {
            boolean isWithin = rows.line() >= span.first() && rows.line() <= span.last();
            if (!isWithin || rows.flaw() != RowFlaw.NONE) {
                continue;
            }
            Optional<BudgetLine> line = line(rows, plain, keys, selection, added);
            if (line.isPresent()) {
                sums.add(line.get());
                BudgetLine read = whole.readable(rows).orElse(line.get());
                each.accept(new OpenedLine(read, rows.line(), faults.taken()));
                count++;
            }
        }
        return sums.total(count);
    }

    /** The line, where it is one of those; read before that is known only where its currency tells, and is not plain. */
    private static Optional<BudgetLine> line(
            Rows rows, PlainAmounts plain, BulkKeys keys, Selection selection, LineReading added) {
        if (!keys.isByCurrency() || plain.read(rows)) {
            return keys.read(rows, keys.isByCurrency() ? plain.currency() : null) && selection.holds(keys)
                    ? added.line(rows)
                    : Optional.empty();
        }
        return added.line(rows)
                .filter(line ->
                        keys.read(rows, line.money().map(Money::currency).orElse(null)) && selection.holds(keys));
    }
}
