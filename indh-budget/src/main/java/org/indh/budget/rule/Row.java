package org.indh.budget.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.BudgetRow;
import org.indh.budget.Heading;
import org.indh.budget.reconciliation.Listing;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.At;

/**
 * A row of a cost table, at its place; equal rows at two places are two.
 *
 * @param at the row at its place
 */
record Row(At<? extends BudgetRow> at) {
    BudgetRow value() {
        return at.value();
    }

    /** What people call it, with what it stands under: "Siège / Personnel". */
    String name() {
        Optional<LocalizedText> above = at.up(Heading.class)
                .map(heading -> heading.value().label())
                .or(() -> at.up(ApplicantBudget.class)
                        .map(applicant -> applicant.value().name()));
        return Stream.concat(above.stream(), Optional.ofNullable(value().label()).stream())
                .map(LocalizedText::text)
                .collect(Collectors.joining(" / "));
    }

    /** Whether the parts that make it up are said to be all; they are where nobody says anything. */
    Listing listing() {
        return value() instanceof Heading heading && heading.listing() != null ? heading.listing() : Listing.COMPLETE;
    }

    /** Whether it states a total, or the amount of some year. */
    boolean states(Column column) {
        return column.equals(Column.TOTAL)
                ? value().total() != null
                : !value().amounts().isEmpty();
    }

    Cell cell(Column column) {
        return new Cell(this, column);
    }
}
