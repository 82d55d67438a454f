package org.indh.budget;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one applicant answers for (demandeur): a second view of the budget's money, never added to its headings.
 *
 * @param name the applicant's name: "AVCB"
 * @param lines its lines, in the author's order
 * @param total its total, with the label that the table gives it: "Total AVCB"
 */
public record ApplicantBudget(
        @Nullable LocalizedText name,
        List<CostLine> lines,
        @Nullable Heading total) {
    public ApplicantBudget {
        lines = ImmutableList.copyOf(lines);
    }

    /** Whether nothing is to be spent, neither by its lines nor by its total. */
    public boolean isNil() {
        return (total == null || total.isNil()) && lines.stream().allMatch(BudgetRow::isNil);
    }
}
