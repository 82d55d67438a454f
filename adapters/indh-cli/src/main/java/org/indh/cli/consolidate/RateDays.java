package org.indh.cli.consolidate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.period.Span;
import org.indh.budget.period.YearCalendar;
import org.indh.core.text.InvalidValueException;
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

    private static final Pattern PERIOD = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})");

    /** The code of a line in that dimension: its day, else the first and the last one of what it pays for. */
    static Optional<String> code(BudgetLine line) {
        return Optional.ofNullable(line.date())
                .map(LocalDate::toString)
                .or(() -> Span.of(line).map(span -> span.first() + "/" + span.last()))
                .or(() -> line.code(DAY));
    }

    /** The days of a cell's lines: their day, the month that is written instead or the time that they pay for, else their year. */
    static RateDays of(Cell cell) {
        Optional<String> day = cell.code(DAY);
        if (day.isPresent()) {
            return new RateDays(span(day.get()), day.get());
        }
        String year = cell.code(Dimension.YEAR).orElse("");
        return new RateDays(YearCalendar.budgetYear().days(year), year);
    }

    private static Optional<Span> span(String text) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches()) {
            return StatedDate.parse(text)
                    .reading()
                    .fold(date -> Optional.of(new Span(date.first(), date.last())), none -> Optional.empty());
        }
        try {
            return Optional.of(new Span(LocalDate.parse(period.group(1)), LocalDate.parse(period.group(2))));
        } catch (DateTimeException | InvalidValueException e) {
            return Optional.empty(); // somebody's text in a list, of days that no calendar has
        }
    }

    /** Whether lines state neither a day nor a year whose days are known: a programme's third year is any. */
    boolean isAnyTime() {
        return span.isEmpty() && (text.isEmpty() || text.matches("Y[0-9]+"));
    }
}
