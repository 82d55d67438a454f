package org.indh.cli.consolidate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLineBuilder;
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

    /** The first and the last day of what a line of a list pays for, where lines are told apart by their day. */
    static final Dimension FROM = Dimension.of("period-from");

    static final Dimension UNTIL = Dimension.of("period-until");

    static final List<Dimension> PERIOD = List.of(FROM, UNTIL);

    /** What lines must be told apart by, so that those of one total have one rate. */
    static final List<Dimension> NEEDED = List.of(DAY, Dimension.YEAR, Dimension.CURRENCY);

    private static final Pattern PERIOD_TEXT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})");

    /** The code of a line in that dimension: its day, else the first and the last one of what it pays for. */
    static Optional<String> code(BudgetLine line) {
        return Optional.ofNullable(line.date())
                .map(LocalDate::toString)
                .or(() -> Span.of(line).map(span -> span.first() + "/" + span.last()))
                .or(() -> line.code(DAY));
    }

    /** Says in codes as a list has them the day in one form, or else both ends of the time that is paid for. */
    static void settle(Map<Dimension, String> codes) {
        time(codes).ifPresent(time -> codes.putIfAbsent(DAY, time));
        codes.keySet().removeAll(PERIOD);
        codes.computeIfPresent(DAY, (any, text) -> written(text));
    }

    /** A line of a list with its days as days again; what is no day that anybody can read stays as it is written. */
    static BudgetLine dated(BudgetLine line) {
        Optional<LocalDate> day = line.code(DAY).flatMap(RateDays::day);
        Optional<Span> time = time(line.codes()).flatMap(RateDays::period);
        boolean isOfWritten = line.code(DAY).isPresent() && day.isEmpty(); // "mars 2026", whatever else it says
        TreeMap<Dimension, String> codes = new TreeMap<>(line.codes());
        settle(codes);
        if (!isOfWritten && (day.isPresent() || time.isPresent())) {
            codes.remove(DAY);
        }
        BudgetLine settled = BudgetLineBuilder.builder(line)
                .codes(codes)
                .date(day.orElse(line.date()))
                .build();
        return time.filter(any -> !isOfWritten)
                .map(span -> settled.during(span.first(), span.last()))
                .orElse(settled);
    }

    /** Both ends of what is paid for, where both are stated. */
    private static Optional<String> time(Map<Dimension, String> codes) {
        String from = codes.get(FROM);
        String until = codes.get(UNTIL);
        return from == null || until == null ? Optional.empty() : Optional.of(written(from) + "/" + written(until));
    }

    private static String written(String text) {
        return day(text).map(LocalDate::toString).orElse(text);
    }

    private static Optional<LocalDate> day(String text) {
        return StatedDate.parse(text).day();
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
        return PERIOD_TEXT.matcher(text).matches()
                ? period(text)
                : StatedDate.parse(text)
                        .reading()
                        .fold(date -> Optional.of(new Span(date.first(), date.last())), none -> Optional.empty());
    }

    private static Optional<Span> period(String text) {
        Matcher period = PERIOD_TEXT.matcher(text);
        try {
            return period.matches()
                    ? Optional.of(new Span(LocalDate.parse(period.group(1)), LocalDate.parse(period.group(2))))
                    : Optional.empty();
        } catch (DateTimeException | InvalidValueException e) {
            return Optional.empty(); // somebody's text in a list, of days that no calendar has or of an end before its
            // beginning
        }
    }

    /** Whether lines state neither a day nor a year whose days are known: a programme's third year is any. */
    boolean isAnyTime() {
        return span.isEmpty() && (text.isEmpty() || text.matches("Y[0-9]+"));
    }
}
