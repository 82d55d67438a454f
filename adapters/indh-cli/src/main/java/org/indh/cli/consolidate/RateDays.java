package org.indh.cli.consolidate;

import java.util.List;
import java.util.Optional;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.period.Span;
import org.indh.budget.period.YearCalendar;
import org.indh.core.time.StatedDate;

/**
 * Of which days the lines of a total are, for their rate.
 *
 * @param span the day, or the first and last day of the year; nothing where nobody says it
 * @param text as it is written: "2027", "15/03/2027"; empty where lines state neither
 */
record RateDays(Optional<Span> span, String text) {
    /** The day of a line as lines are told apart by it; no column or code of a list is called so. */
    static final Dimension DAY = Dimension.of("date");

    /** What lines must be told apart by, so that those of one total have one rate. */
    static final List<Dimension> NEEDED = List.of(DAY, Dimension.YEAR, Dimension.CURRENCY);

    /** The days of a cell's lines: their day, else their year. */
    static RateDays of(Cell cell) {
        Optional<String> day = cell.code(DAY);
        if (day.isPresent()) {
            return new RateDays(StatedDate.parse(day.get()).day().map(date -> new Span(date, date)), day.get());
        }
        String year = cell.code(Dimension.YEAR).orElse("");
        return new RateDays(YearCalendar.budgetYear().days(year), year);
    }

    /** Whether lines state neither a day nor a year whose days are known: a programme's third year is any. */
    boolean isAnyTime() {
        return span.isEmpty() && (text.isEmpty() || text.matches("Y[0-9]+"));
    }
}
