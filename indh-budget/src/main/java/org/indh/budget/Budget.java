package org.indh.budget;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * A budget (budget): the authorised forecast of what will be spent, by heading and year. The Belgian cooperation's table T3
 * is one for each specific objective.
 *
 * @param code what other documents quote it by: "T3-OS2"
 * @param title what it is the budget of
 * @param phase which version it is, where that is said: proposed, approved, an amendment alone, or revised; all its lines are of
 *     that phase
 * @param asAt the day on which that version was made or decided; 2031-05-07
 * @param currency the currency of its amounts, where the table says so: MAD
 * @param scale what its amounts count in, where the table says so: thousands for kDH
 * @param period the programme's years, first and last
 * @param headings its headings, in the author's order: who bears the costs in a T3
 * @param total the total of the headings, with its own lines where the table splits it by nature
 * @param applicants the same total by applicant; a second view, never added
 */
@RecordBuilder
public record Budget(
        @Nullable String code,
        @Nullable LocalizedText title,
        @Nullable Phase phase,
        @Nullable LocalDate asAt,
        @Nullable CurrencyCode currency,
        @Nullable AmountScale scale,
        @Nullable YearRange period,
        List<Heading> headings,
        @Nullable Heading total,
        List<ApplicantBudget> applicants)
        implements BudgetLines {
    /** The kind of document that a budget is. */
    public static final Kind<Budget> KIND = new Kind<>("budget", 1, Budget.class);

    public Budget {
        headings = ImmutableList.copyOf(headings);
        applicants = ImmutableList.copyOf(applicants);
    }

    /** What the stated totals of its headings add up to; a heading that states none counts with its amounts. */
    public Decimal computedTotal() {
        return BudgetRow.sum(headings.stream()
                .map(heading -> heading.total() == null ? heading.computedTotal() : heading.total())
                .toList());
    }

    /**
     * The same money as flat lines (lignes budgétaires), one for each year of each row, in whole units of the currency: uses,
     * by bearer, heading, item and nature. A row that has parts counts with them; of a row that states a total and no year,
     * the line has no year. Neither stated totals nor applicants are among them: both are the same money again. Amounts
     * whose currency the table does not say are in XXX, ISO 4217's code for none. They are of the budget's phase, where it states
     * one; those of an amendment are of its day, so that a {@link org.indh.budget.consolidation.Revision} as at a day knows
     * which to leave out.
     *
     * @throws org.indh.core.text.InvalidValueException where an amount times the scale has more than 40 digits
     */
    public List<BudgetLine> lines() {
        return unplaced(placedLines(List.of()));
    }

    /** The same {@link #lines()}, each with the amount of this budget that it was made of. */
    @Override
    public List<PlacedLine> placedLines(Collection<Path> unknown) {
        return Flattening.byBearer(this, unknown);
    }

    /**
     * The applicants' view as flat lines, to be compared with {@link #lines()} and never added to them: their
     * {@link Dimension#VIEW} is another, so that no consolidation does.
     *
     * @throws org.indh.core.text.InvalidValueException where an amount times the scale has more than 40 digits
     */
    public List<BudgetLine> applicantLines() {
        return unplaced(placedApplicantLines(List.of()));
    }

    /**
     * The same {@link #applicantLines()}, each with the part of this budget that it was made of, and a line of unknown amount
     * for each that could not be read: see {@link #placedLines}.
     *
     * @throws org.indh.core.text.InvalidValueException where an amount times the scale has more than 40 digits
     */
    public List<PlacedLine> placedApplicantLines(Collection<Path> unknown) {
        return Flattening.byApplicant(this, unknown);
    }

    private static List<BudgetLine> unplaced(List<PlacedLine> lines) {
        return lines.stream().map(PlacedLine::line).collect(ImmutableList.toImmutableList());
    }
}
