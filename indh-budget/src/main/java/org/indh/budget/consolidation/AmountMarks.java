package org.indh.budget.consolidation;

import java.util.List;
import org.indh.core.rows.Rows;
import org.indh.core.statement.NumberConvention;

/** What the amounts of a list settle about points and commas, whichever of them come first. For one thread. */
final class AmountMarks {
    private static final int MOST_DECIMALS = 2;

    private boolean seesComma;
    private boolean seesPoint;
    private NumberConvention others = NumberConvention.UNSETTLED;

    /** Looks at the first field of a record. */
    void read(Rows rows) {
        int start = rows.start(0);
        int end = rows.end(0);
        if (AmountBytes.minor(rows.bytes(), start, end, MOST_DECIMALS) != AmountBytes.OTHERWISE) {
            plain(rows.bytes(), start, end);
        } else {
            rows.text(0).ifPresent(this::text);
        }
    }

    /** Looks at an amount as programs write it ({@link AmountBytes}), whose point or comma parts its decimals. */
    void plain(byte[] bytes, int start, int end) {
        for (int at = Math.max(start, end - MOST_DECIMALS - 1); at < end - 1; at++) {
            seesComma |= bytes[at] == ',';
            seesPoint |= bytes[at] == '.';
        }
    }

    /** Looks at any other amount. */
    void text(String text) {
        if (others != NumberConvention.CONTRADICTORY) {
            others = others.and(NumberConvention.of(List.of(text)));
        }
    }

    void add(AmountMarks other) {
        seesComma |= other.seesComma;
        seesPoint |= other.seesPoint;
        others = others.and(other.others);
    }

    /** What all of them settle together. */
    NumberConvention settled() {
        NumberConvention comma = seesComma ? NumberConvention.DECIMAL_COMMA : NumberConvention.UNSETTLED;
        NumberConvention point = seesPoint ? NumberConvention.DECIMAL_POINT : NumberConvention.UNSETTLED;
        return comma.and(point).and(others);
    }
}
