package org.indh.core.statement;

import java.util.List;
import org.indh.core.statement.CellReading.Ambiguous;
import org.indh.core.statement.CellReading.Given;
import org.indh.core.statement.CellReading.Nil;
import org.indh.core.statement.CellReading.NotApplicable;
import org.indh.core.statement.CellReading.NotGiven;
import org.indh.core.statement.CellReading.Unreadable;

/** What becomes of a cell's possible values. */
final class CellReadings {
    private CellReadings() {}

    /** One value is given, two are ambiguous, none cannot be read. */
    static <T> CellReading<T> of(String text, List<T> values) {
        return switch (values.size()) {
            case 0 -> new Unreadable<>(text);
            case 1 -> new Given<>(text, values.get(0));
            default -> new Ambiguous<>(text, values.get(0), values.get(1));
        };
    }

    /** A cell without a number that can be read. */
    static <T> CellReading<T> withoutNumber(String text, String visible) {
        if (AmountWords.isNotGiven(visible)) {
            return new NotGiven<>(text);
        }
        if (AmountWords.isNil(visible)) {
            return new Nil<>(text);
        }
        return AmountWords.isNotApplicable(visible) ? new NotApplicable<>(text) : new Unreadable<>(text);
    }
}
