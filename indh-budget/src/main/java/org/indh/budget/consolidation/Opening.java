package org.indh.budget.consolidation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.indh.budget.BudgetLine;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;
import org.indh.core.statement.NumberConvention;

/** Reads a source again for the lines of one total: those whose codes lead to one of its cells. */
final class Opening {
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

    void open(Selection selection, Optional<LineSpan> span, Consumer<OpenedLine> each) throws UnreadableFileException {
        if (span.isEmpty()) {
            return;
        }
        List<String> fields = columns.columns();
        try (RowReading reading = source.open(fields)) {
            long count = read(reading.rows(), fields, selection, span.get(), each);
            if (count != span.get().count()) {
                throw new IllegalStateException(
                        source.name() + " has " + count + " of " + span.get().count() + " lines any more");
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
    }

    private long read(Rows rows, List<String> fields, Selection selection, LineSpan span, Consumer<OpenedLine> each)
            throws UnreadableFileException {
        BulkKeys keys = new BulkKeys(new BulkCells(plan), columns, fields);
        LineReading reading = new LineReading(columns, convention, fields, new RowFaults());
        long count = 0;
        while (count < span.count() && rows.next()) {
            boolean isWithin = rows.line() >= span.first() && rows.line() <= span.last();
            if (!isWithin || rows.flaw() != RowFlaw.NONE) {
                continue;
            }
            if (keys.read(rows) && selection.holds(keys)) {
                Optional<BudgetLine> line = reading.line(rows);
                line.ifPresent(found -> each.accept(new OpenedLine(found, rows.line())));
                count += line.isPresent() ? 1 : 0;
            }
        }
        return count;
    }
}
