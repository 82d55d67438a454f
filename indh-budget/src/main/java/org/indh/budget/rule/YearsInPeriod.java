package org.indh.budget.rule;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.Budget;
import org.indh.core.finding.Severity;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.YearRange;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * Money is planned for the programme's years; the year after the last may hold what closing takes. What prepares a programme
 * is rightly paid before it, its audit and evaluation after.
 */
final class YearsInPeriod {
    static final Rule<Budget> RULE = Rule.of("BU-YEARS", Severity.WARNING, "usage", Budget.class, YearsInPeriod::check)
            .needing("period");

    private YearsInPeriod() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        YearRange period = budget.value().period();
        if (period == null) {
            return Verdict.pass();
        }
        ListMultimap<Integer, Spot> outside =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Row row : Table.of(budget).rows()) {
            for (Column column : Column.of(List.of(row))) {
                OptionalInt year = calendarYear(column, period);
                if (year.isPresent()
                        && !period.contains(year.getAsInt())
                        && !row.cell(column).amount().isZero()
                        && !isOfClosing(budget, row.cell(column), year.getAsInt() < period.first())) {
                    outside.put(year.getAsInt(), row.cell(column).spot());
                }
            }
        }
        List<Breach> breaches = new ArrayList<>();
        outside.asMap().forEach((year, spots) -> breaches.add(breach(budget, period, year, spots)));
        return Verdict.of(breaches);
    }

    /** A final audit, an evaluation, what prepares the programme; and sums that nothing else makes. */
    private static boolean isOfClosing(At<Budget> budget, Cell cell, boolean isBefore) {
        boolean isSum = cell.row().value().equals(budget.value().total())
                || cell.row().at().up(ApplicantBudget.class).isPresent();
        return isSum
                ? ClosingCosts.of(budget.value().headings(), cell.column(), isBefore)
                        .equals(cell.amount())
                : ClosingCosts.isAll(cell, isBefore);
    }

    private static OptionalInt calendarYear(Column column, YearRange period) {
        MilestoneYear year = column.year();
        return year == null ? OptionalInt.empty() : year.in(period);
    }

    private static Breach breach(At<Budget> budget, YearRange period, int year, Collection<Spot> spots) {
        Breach breach = Breach.at(List.copyOf(spots))
                .and(budget.spot("period").as("period"))
                .with("from", String.valueOf(period.first()))
                .with("to", String.valueOf(period.last()))
                .found(String.valueOf(year));
        return year == period.last() + 1 ? breach.lowered(Severity.INFO, "closing-year") : breach;
    }
}
