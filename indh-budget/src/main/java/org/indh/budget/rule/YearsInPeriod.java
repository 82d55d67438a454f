package org.indh.budget.rule;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.Budget;
import org.indh.budget.ProgrammeYears;
import org.indh.budget.rule.execution.ClosingMonths;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.YearRange;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Money is planned for the programme's years and the months that the profile gives for closing; where it gives none, the year
 * after the last may hold what closing takes. What prepares a programme
 * is rightly paid before it, its audit and evaluation after. A table that does not state these years is held against those of
 * the programme that is judged with it, where there is one and no other.
 */
final class YearsInPeriod {
    static final Rule<Dossier> RULE = Rule.onDossiers("BU-YEARS", Severity.WARNING, "usage", YearsInPeriod::check);

    /** A programme's years, and where they are stated. */
    private record Stated(YearRange years, Spot spot) {}

    private YearsInPeriod() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        Optional<Stated> ofProgramme = ofProgramme(dossier);
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (At<Budget> budget : dossier.below(Budget.class)) {
            Spot own = budget.spot("period");
            if (own.isUnreadable()) {
                gaps.add(new Gap("unreadable", own));
            } else {
                stated(budget.value().period(), own)
                        .or(() -> ofProgramme)
                        .ifPresentOrElse(
                                stated -> breaches.addAll(check(budget, stated, ClosingMonths.of(setting))),
                                () -> gaps.add(new Gap("absent", budget.spot())));
            }
        }
        return new Verdict(breaches, gaps);
    }

    /** The years of the only programme that states them; of several, nobody knows whose the table is. */
    private static Optional<Stated> ofProgramme(At<Dossier> dossier) {
        List<Stated> all = dossier.below(ProgrammeYears.class).stream()
                .flatMap(programme -> stated(programme.value().period(), programme.spot("period")).stream())
                .toList();
        return all.stream().map(Stated::years).distinct().count() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Optional<Stated> stated(@Nullable YearRange years, Spot spot) {
        return Optional.ofNullable(years).map(known -> new Stated(known, spot));
    }

    private static List<Breach> check(At<Budget> budget, Stated stated, OptionalInt closing) {
        YearRange period = stated.years();
        int last = period.last() + ClosingMonths.years(closing.orElse(0));
        ListMultimap<Integer, Spot> outside =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Row row : Table.of(budget).rows()) {
            for (Column column : Column.of(List.of(row))) {
                OptionalInt year = calendarYear(column, period);
                if (year.isPresent()
                        && (year.getAsInt() < period.first() || year.getAsInt() > last)
                        && !row.cell(column).amount().isZero()
                        && !isOfClosing(budget, row.cell(column), year.getAsInt() < period.first())) {
                    outside.put(year.getAsInt(), row.cell(column).spot());
                }
            }
        }
        List<Breach> breaches = new ArrayList<>();
        outside.asMap().forEach((year, spots) -> breaches.add(breach(stated, year, spots, closing)));
        return breaches;
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

    private static Breach breach(Stated stated, int year, Collection<Spot> spots, OptionalInt closing) {
        YearRange period = stated.years();
        Breach breach = Breach.at(List.copyOf(spots))
                .and(stated.spot().as("period"))
                .with("from", String.valueOf(period.first()))
                .with("to", String.valueOf(period.last()))
                .found(String.valueOf(year));
        if (closing.isPresent() && year > period.last()) {
            return breach.variant("closing").with("months", closing.getAsInt());
        }
        return year == period.last() + 1 ? breach.lowered(Severity.INFO, "closing-year") : breach;
    }
}
