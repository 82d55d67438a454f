package org.indh.budget.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.MilestoneYear;

/**
 * When the years of one sort begin.
 *
 * <pre>
 * YearCalendar.schoolYear().year(LocalDate.of(2032, 2, 1));                             // "2031-2032"
 * YearCalendar.programme(LocalDate.of(2031, 4, 1)).year(LocalDate.of(2032, 3, 31));     // "Y1"
 * </pre>
 *
 * @param kind what sort of year it is
 * @param first the day on which one of them begins; of a programme, the first: 2031-04-01
 */
public record YearCalendar(YearKind kind, LocalDate first) {
    private static final int ANY_YEAR = 2000;
    private static final int LAST_PROGRAMME_YEAR = 99;
    private static final MonthDay SEPTEMBER = MonthDay.of(9, 1);
    private static final Pattern PROGRAMME_YEAR = Pattern.compile("Y([0-9]{1,2})");
    private static final Pattern FROM_YEAR = Pattern.compile("([1-9][0-9]{3})(?:-[0-9]{4})?");

    /** @throws InvalidValueException where a budget's year does not begin in January: that is another sort */
    public YearCalendar {
        if (kind == YearKind.BUDGET && first.getDayOfYear() != 1) {
            throw new InvalidValueException("budget-year", first.toString());
        }
    }

    /** From 1 January to 31 December, as the budgets of communes and of the State do. */
    public static YearCalendar budgetYear() {
        return new YearCalendar(YearKind.BUDGET, LocalDate.of(ANY_YEAR, 1, 1));
    }

    /** From that day on, and each year again. */
    public static YearCalendar programme(LocalDate first) {
        return new YearCalendar(YearKind.PROGRAMME, first);
    }

    /** From 1 September. */
    public static YearCalendar schoolYear() {
        return schoolYear(SEPTEMBER);
    }

    /** From that day of each year. */
    public static YearCalendar schoolYear(MonthDay start) {
        return new YearCalendar(YearKind.SCHOOL, start.atYear(ANY_YEAR));
    }

    /** From 1 September. */
    public static YearCalendar season() {
        return season(SEPTEMBER);
    }

    /** From that day of each year, as that of olives does in November. */
    public static YearCalendar season(MonthDay start) {
        return new YearCalendar(YearKind.SEASON, start.atYear(ANY_YEAR));
    }

    /** The year that the day is in: "2031", "2031-2032", "Y3"; nothing before a programme begins or after its 99th year. */
    public Optional<String> year(LocalDate day) {
        int start = start(day).getYear();
        return switch (kind) {
            case BUDGET -> Optional.of(MilestoneYear.calendar(start).toString());
            case PROGRAMME -> programmeYear(index(day) + 1);
            case SCHOOL, SEASON -> Optional.of(start + "-" + (start + 1));
        };
    }

    private static Optional<String> programmeYear(long number) {
        return number < 1 || number > LAST_PROGRAMME_YEAR
                ? Optional.empty()
                : Optional.of(MilestoneYear.programme((int) number).toString());
    }

    /** From the first day of a year to its last; nothing where that is no year of this sort. "2031": 2031-01-01 to 2031-12-31. */
    public Optional<Span> days(String year) {
        boolean isCounted = kind == YearKind.PROGRAMME;
        Matcher written = (isCounted ? PROGRAMME_YEAR : FROM_YEAR).matcher(year);
        if (!written.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(written.group(1));
        LocalDate start = first.plusYears(isCounted ? number - 1 : number - first.getYear());
        return year(start)
                .filter(year::equals)
                .map(same -> new Span(start, next(start).minusDays(1)));
    }

    /** The day on which the year begins that the day is in. */
    public LocalDate start(LocalDate day) {
        return first.plusYears(index(day));
    }

    /** The day on which the year after it begins. */
    public LocalDate next(LocalDate day) {
        return first.plusYears(index(day) + 1);
    }

    /** How many years after the first one, less than nil before. */
    private long index(LocalDate day) {
        long years = (long) day.getYear() - first.getYear();
        return first.plusYears(years).isAfter(day) ? years - 1 : years;
    }

    /** In which dimension lines state such a year: "year" for budgets and programmes, "school-year" for schools. */
    public Dimension dimension() {
        boolean isYear = kind == YearKind.BUDGET || kind == YearKind.PROGRAMME;
        return isYear ? Dimension.YEAR : Dimension.of(kind.code());
    }

    /**
     * The line with the year of its day; without a day, with that which all it pays for lies in. One that states its year, or
     * whose time touches several, stays as it is: how much of it falls to which needs a key ({@link PeriodSplit}).
     */
    public BudgetLine place(BudgetLine line) {
        if (line.code(dimension()).isPresent()) {
            return line;
        }
        Optional<String> year = line.date() == null ? Span.of(line).flatMap(this::year) : year(line.date());
        return year.map(found -> line.with(dimension(), found)).orElse(line);
    }

    private Optional<String> year(Span span) {
        return year(span.first())
                .filter(year -> year(span.last()).filter(year::equals).isPresent());
    }
}
