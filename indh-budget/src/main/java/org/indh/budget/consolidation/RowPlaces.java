package org.indh.budget.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indh.core.finding.TextOrigin;
import org.indh.core.rows.Rows;

/** Where something stands in records, in the order of the file: all places are counted, and the first of them kept. */
final class RowPlaces {
    private static final Comparator<TextOrigin> ORDER =
            Comparator.comparingInt(TextOrigin::line).thenComparingInt(TextOrigin::column);

    private final List<TextOrigin> kept = new ArrayList<>();
    private long count;

    /** Adds a field of a record. */
    void add(Rows rows, int field) {
        count++;
        if (kept.size() < RowFaults.MOST) {
            kept.add(new TextOrigin(rows.line(), rows.column(field)));
        }
    }

    void add(RowPlaces other) {
        count += other.count;
        kept.addAll(other.kept);
        kept.sort(ORDER);
        if (kept.size() > RowFaults.MOST) {
            kept.subList(RowFaults.MOST, kept.size()).clear();
        }
    }

    long count() {
        return count;
    }

    List<TextOrigin> kept() {
        return kept;
    }
}
