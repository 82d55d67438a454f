package org.indh.budget.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Fault;
import org.indh.core.finding.TextOrigin;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.Rows;
import org.indh.core.text.Term;

/** What could not be read of records: all of it is counted, and the first of it kept. */
final class RowFaults {
    /** How many are kept; a column that is wrong throughout need not be told a million times. */
    static final int MOST = 1_000;

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(
            fault -> (TextOrigin) fault.origins().get(0),
            Comparator.comparingInt(TextOrigin::line).thenComparingInt(TextOrigin::column));

    private final List<Fault> kept = new ArrayList<>();
    private long count;

    /** Says that a field is not what it should be. */
    void unreadable(Rows rows, int field, String expected) {
        say(rows, field, "DC-UNREADABLE", Map.of("expected", new Term("expected." + expected, expected)));
    }

    /** Says that an amount can be read in two ways. */
    void ambiguous(Rows rows, int field, Object one, Object other) {
        String raw = rows.text(field).orElse("");
        say(rows, field, "DC-NUMBER-AMBIGUOUS", Map.of("count", 1, "raw", raw, "one", one, "other", other));
    }

    /** Says what is wrong with the record as such. */
    void flawed(Rows rows, RowFlaw flaw) {
        count++;
        if (kept.size() < MOST) {
            Map<String, Object> facts = Map.of("expected", new Term("expected.row-" + flaw.code()));
            kept.add(Fault.at("DC-UNREADABLE", List.of(new TextOrigin(rows.line(), 1)), null, facts));
        }
    }

    private void say(Rows rows, int field, String code, Map<String, Object> facts) {
        count++;
        if (kept.size() < MOST) {
            TextOrigin origin = new TextOrigin(rows.line(), rows.column(field));
            kept.add(Fault.at(code, List.of(origin), rows.text(field).orElse("�"), facts));
        }
    }

    void add(RowFaults other) {
        count += other.count;
        kept.addAll(other.kept);
        kept.sort(BY_PLACE);
        if (kept.size() > MOST) {
            kept.subList(MOST, kept.size()).clear();
        }
    }

    /** Those that were kept, which are forgotten here. */
    List<Fault> taken() {
        List<Fault> taken = List.copyOf(kept);
        kept.clear();
        return taken;
    }

    long count() {
        return count;
    }

    List<Fault> kept() {
        return kept;
    }
}
