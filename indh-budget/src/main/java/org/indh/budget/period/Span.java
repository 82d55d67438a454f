package org.indh.budget.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.core.text.InvalidValueException;

/**
 * From a day to a day, both included, over which something is paid for that touches several years (période à cheval): rent
 * from October to March. How much of it falls to which year is nobody's to guess: somebody names a key.
 *
 * <pre>
 * AllocationKey key = new Span(first, last).byMonths(YearCalendar.budgetYear());
 * LineSplit.of(rent, Dimension.YEAR, key, Remainder.LARGEST_REMAINDER);
 * </pre>
 *
 * <p>Lines that state what they pay for are each cut by their own: {@link PeriodSplit}.
 *
 * <p>A key that somebody declared is an {@link AllocationKey} of the years' codes; what it leaves unallocated is undated.
 *
 * @param first the first day; 2031-10-01
 * @param last the last day, not before the first; 2032-03-31
 */
public record Span(LocalDate first, LocalDate last) {
    private static final int MOST_YEARS = 99;

    /** @throws InvalidValueException where it ends before it begins, or lasts longer than 99 years */
    public Span {
        if (!isSpan(first, last)) {
            throw new InvalidValueException("span", first + " to " + last);
        }
    }

    /** What a line pays for, where it states both days; nothing where they are no such time, as where the end comes first. */
    public static Optional<Span> of(BudgetLine line) {
        LocalDate from = line.periodFrom();
        LocalDate until = line.periodUntil();
        return from == null || until == null || !isSpan(from, until)
                ? Optional.empty()
                : Optional.of(new Span(from, until));
    }

    private static boolean isSpan(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusYears(MOST_YEARS));
    }

    /** How many days, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * How many months, however long they are.
     *
     * @throws InvalidValueException where it begins or ends within a month
     */
    public long months() {
        LocalDate end = last.plusDays(1);
        if (first.getDayOfMonth() != 1 || end.getDayOfMonth() != 1) {
            throw new InvalidValueException("whole-months", first + " to " + last);
        }
        return ChronoUnit.MONTHS.between(first, end);
    }

    /** By the days of each year. @throws InvalidValueException where a day is in no year, as before a programme begins */
    public AllocationKey byDays(YearCalendar years) {
        List<KeyPart> parts = new ArrayList<>();
        for (Span each : cut(years)) {
            parts.add(KeyPart.of(year(each, years), each.days()));
        }
        return AllocationKey.byWeights("days", parts);
    }

    /**
     * By the months of each year, however long they are.
     *
     * @throws InvalidValueException where it, or a year within it, begins or ends within a month, or a day is in no year
     */
    public AllocationKey byMonths(YearCalendar years) {
        List<KeyPart> parts = new ArrayList<>();
        for (Span each : cut(years)) {
            parts.add(KeyPart.of(year(each, years), each.months()));
        }
        return AllocationKey.byWeights("months", parts);
    }

    private static String year(Span span, YearCalendar years) {
        return years.year(span.first)
                .orElseThrow(() -> new InvalidValueException(years.kind().code(), span.first.toString()));
    }

    /** The part in each year, in order. */
    private List<Span> cut(YearCalendar years) {
        List<Span> parts = new ArrayList<>();
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate next = years.next(from);
            LocalDate until = next.isAfter(last) ? last : next.minusDays(1);
            parts.add(new Span(from, until));
            from = until.plusDays(1);
        }
        return parts;
    }
}
