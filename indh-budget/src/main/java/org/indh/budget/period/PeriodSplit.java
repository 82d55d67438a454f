package org.indh.budget.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indh.budget.BudgetLine;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.LineSplit;
import org.indh.core.money.Remainder;

/**
 * Lines placed in years, each by the time that it states to pay for (rattachement aux exercices): a rent from October to March,
 * three months in each of two years. Lines of one time are cut as one ({@link LineSplit}).
 *
 * <pre>
 * PeriodSplit.byMonths(rents, YearCalendar.budgetYear(), Remainder.LARGEST_REMAINDER);
 * </pre>
 *
 * <p>A line that states its year or a day, and one whose time lies in one year, are not cut ({@link YearCalendar#place}). What
 * states no time, or one that is in no year, as before a programme begins, is left undated. A key that somebody declared is
 * {@link LineSplit}'s.
 */
public final class PeriodSplit {
    private final YearCalendar years;
    private final Function<Span, AllocationKey> key;
    private final Remainder remainder;

    private PeriodSplit(YearCalendar years, Function<Span, AllocationKey> key, Remainder remainder) {
        this.years = years;
        this.key = key;
        this.remainder = remainder;
    }

    /**
     * The parts of each line, in the order of the lines, by the days of each year.
     *
     * @throws org.indh.core.text.InvalidValueException where an amount is to be cut whose currency has no minor unit
     */
    public static List<List<BudgetLine>> byDays(List<BudgetLine> lines, YearCalendar years, Remainder remainder) {
        return new PeriodSplit(years, span -> span.byDays(years), remainder).cut(lines);
    }

    /**
     * The same by months, however long they are.
     *
     * @throws org.indh.core.text.InvalidValueException where a time that touches several years, or one of those years, begins
     *     or ends within a month, or an amount is to be cut whose currency has no minor unit
     */
    public static List<List<BudgetLine>> byMonths(List<BudgetLine> lines, YearCalendar years, Remainder remainder) {
        return new PeriodSplit(years, span -> span.byMonths(years), remainder).cut(lines);
    }

    private List<List<BudgetLine>> cut(List<BudgetLine> lines) {
        List<List<BudgetLine>> all = new ArrayList<>();
        Map<Span, List<Integer>> toCut = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine placed = years.place(lines.get(i));
            all.add(List.of(placed));
            if (placed.date() == null && placed.code(years.dimension()).isEmpty()) {
                int place = i;
                Span.of(placed)
                        .filter(span -> years.year(span.first()).isPresent()
                                && years.year(span.last()).isPresent())
                        .ifPresent(span -> toCut.computeIfAbsent(span, any -> new ArrayList<>())
                                .add(place));
            }
        }
        toCut.forEach((span, places) -> {
            List<BudgetLine> same = places.stream().map(lines::get).toList();
            List<List<BudgetLine>> parts = LineSplit.of(same, years.dimension(), key.apply(span), remainder);
            for (int i = 0; i < places.size(); i++) {
                all.set(
                        places.get(i),
                        parts.get(i).stream().map(part -> within(part, span)).toList());
            }
        });
        return ImmutableList.copyOf(all);
    }

    /** The part, for no more of the time than lies in its year. */
    private BudgetLine within(BudgetLine part, Span span) {
        return part.code(years.dimension())
                .flatMap(years::days)
                .map(year -> part.during(
                        later(span.first(), year.first()),
                        span.last().isBefore(year.last()) ? span.last() : year.last()))
                .orElse(part);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
