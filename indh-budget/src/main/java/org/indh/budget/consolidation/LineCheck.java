package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Fault;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;

/**
 * What cannot be read of a list of budget lines (contrôle de lecture), whatever will be asked of it: every known field of every
 * line is read once, as {@link BulkConsolidation} reads those that it needs. Nothing is added up and no line is kept.
 *
 * <pre>
 * LineCheck check = LineCheck.of(source, LineColumns.of(source.columns()));
 * check.faults().forEach(fault -&gt; show(fault.origins(), fault.raw()));
 * </pre>
 *
 * @param lines how many records the list has, those that cannot be read included; 1200
 * @param faultCount how many fields and records cannot be read; 3
 * @param faults the first 1,000 of them, each at its line and character
 */
public record LineCheck(long lines, long faultCount, List<Fault> faults) {
    public LineCheck {
        faults = ImmutableList.copyOf(faults);
    }

    /**
     * Reads a list from its first to its last line.
     *
     * @throws UnreadableFileException where the source cannot be read
     */
    public static LineCheck of(RowSource source, LineColumns columns) throws UnreadableFileException {
        LineColumns settled = columns.settledBy(source);
        List<String> fields = settled.columns();
        RowFaults faults = new RowFaults();
        LineReading lines = new LineReading(settled, settled.convention(), fields, faults);
        long count = 0;
        try (RowReading reading = source.open(fields)) {
            Rows rows = reading.rows();
            while (rows.next()) {
                count++;
                if (rows.flaw() == RowFlaw.NONE) {
                    lines.readable(rows);
                } else {
                    faults.flawed(rows, rows.flaw());
                }
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
        return new LineCheck(count, faults.count(), faults.kept());
    }
}
