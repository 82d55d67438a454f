package org.indh.budget.consolidation;

import java.time.LocalDate;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.period.Span;
import org.indh.budget.period.YearCalendar;

/**
 * Of which days lines are, for their rates.
 *
 * @param day that of lines that state no day, period or year
 * @param years when years begin that are not calendar years
 */
public record LineDays(LocalDate day, YearCalendar years) {
    /** From the line's first day to its last; nothing where its year begins nobody knows when: never another day instead. */
    public Optional<Span> of(BudgetLine line) {
        if (line.date() != null) {
            return Optional.of(new Span(line.date(), line.date()));
        }
        Optional<Span> period = Span.of(line);
        if (period.isPresent()) {
            return period;
        }
        String year =
                line.code(years.dimension()).or(() -> line.code(Dimension.YEAR)).orElse("");
        return year.isEmpty()
                ? Optional.of(new Span(day, day))
                : years.days(year).or(() -> YearCalendar.budgetYear().days(year));
    }
}
