package org.indh.budget.consolidation;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.Money;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.Rows;
import org.indh.core.statement.NumberConvention;
import org.jspecify.annotations.Nullable;

/**
 * Adds up records of one thread without making lines of them: codes by the numbers of their bytes, amounts in minor units.
 * What is not written as programs write it is read as a line, and added as one.
 */
final class BulkTally {
    private final BulkCells cells;
    private final BulkKeys keys;
    private final PlainAmounts plain;
    private final LineReading reading;
    private final RowFaults faults = new RowFaults();
    private final BulkBuffer[] buffers = new BulkBuffer[BulkCells.count()];
    private long lines;
    private long leftOut;
    private boolean readsTexts;

    /** @param fields the names of the records' fields, in their order */
    BulkTally(BulkCells cells, LineColumns known, NumberConvention convention, List<String> fields) {
        this.cells = cells;
        this.keys = new BulkKeys(cells, known, fields);
        this.reading = new LineReading(known, convention, fields, faults);
        this.plain = new PlainAmounts(known, fields, cells.currencies());
        for (int i = 0; i < buffers.length; i++) {
            buffers[i] = new BulkBuffer(KeyLayout.of(keys.key().length));
        }
    }

    /** Adds every record that comes to this thread. */
    void read(Rows rows) throws UnreadableFileException {
        while (rows.next()) {
            if (rows.flaw() == RowFlaw.NONE) {
                add(rows);
            } else {
                faults.flawed(rows, rows.flaw());
                leftOut++;
            }
        }
        for (int part = 0; part < buffers.length; part++) {
            flush(part);
        }
    }

    private void add(Rows rows) {
        if (plain.read(rows) && keys.read(rows, plain.currency())) {
            int part = BulkCells.part(keys.key());
            if (buffers[part].add(keys.key(), plain.place(), plain.units(), rows.line())) {
                flush(part);
            }
            lines++;
            return;
        }
        readsTexts = true;
        Optional<BudgetLine> line = reading.line(rows);
        if (line.isPresent() && keys.read(rows, currency(line.get()))) {
            cells.add(keys.key(), line.get(), rows.line());
            lines++;
        } else {
            leftOut++;
        }
    }

    /** The currency of a line's amount, where lines are told apart by it. */
    private @Nullable Currency currency(BudgetLine line) {
        return keys.isByCurrency() ? line.money().map(Money::currency).orElse(null) : null;
    }

    private void flush(int part) {
        cells.add(part, buffers[part]);
        buffers[part].clear();
    }

    /** Takes what another thread could not read and how much it read. */
    void add(BulkTally other) {
        faults.add(other.faults);
        notGiven().add(other.notGiven());
        plain.marks().add(other.plain.marks());
        readsTexts |= other.readsTexts;
        lines += other.lines;
        leftOut += other.leftOut;
    }

    /** What all amounts that it met settle about points and commas. */
    NumberConvention settled() {
        return plain.marks().settled();
    }

    /** Whether an amount was read that another convention might read otherwise. */
    boolean readsTexts() {
        return readsTexts;
    }

    RowFaults faults() {
        return faults;
    }

    /** Where amounts are not given. */
    RowPlaces notGiven() {
        return reading.notGiven();
    }

    /** How many records were added. */
    long lines() {
        return lines;
    }

    /** How many records were not. */
    long leftOut() {
        return leftOut;
    }
}
