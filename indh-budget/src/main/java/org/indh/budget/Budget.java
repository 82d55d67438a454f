package org.indh.budget;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.document.Kind;
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
 * @param title what it is the budget of
 * @param currency the currency of its amounts, where the table says so: MAD
 * @param scale what its amounts count in, where the table says so: thousands for kDH
 * @param period the programme's years, first and last
 * @param headings its headings, in the author's order: who bears the costs in a T3
 * @param total the total of the headings, with its own lines where the table splits it by nature
 * @param applicants the same total by applicant; a second view, never added
 */
@RecordBuilder
public record Budget(
        @Nullable LocalizedText title,
        @Nullable CurrencyCode currency,
        @Nullable AmountScale scale,
        @Nullable YearRange period,
        List<Heading> headings,
        @Nullable Heading total,
        List<ApplicantBudget> applicants) {
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
}
