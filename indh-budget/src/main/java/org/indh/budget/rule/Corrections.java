package org.indh.budget.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.Budget;
import org.indh.budget.BudgetRow;
import org.indh.budget.Heading;
import org.indh.budget.rule.execution.NameWords;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;

/** What is rightly below nil in a table, told by what its row is called: credit notes, refunds, corrections, eliminations. */
final class Corrections {
    private static final NameWords WORDS = NameWords.of("correction-words.txt", "correction");

    private Corrections() {}

    /** Whether a negative amount is such: its own row's, or without those of the rows that it adds up not below nil. */
    static boolean explain(Budget budget, Cell cell) {
        if (isBelowOne(cell.row())) {
            return true;
        }
        Decimal without = cell.amount().minus(ofParts(budget, cell));
        return without.compareTo(Decimal.ZERO) >= 0;
    }

    private static boolean isBelowOne(Row row) {
        Optional<At<Heading>> around = row.at().up(Heading.class);
        while (around.isPresent()) {
            if (WORDS.areIn(around.get().value().label())) {
                return true;
            }
            around = around.get().up(Heading.class);
        }
        return WORDS.areIn(row.value().label());
    }

    /** An applicant's total has its lines under it; the table's total, and each of its natures, all headings. */
    private static Decimal ofParts(Budget budget, Cell cell) {
        Row row = cell.row();
        Optional<At<ApplicantBudget>> applicant = row.at().up(ApplicantBudget.class);
        List<? extends BudgetRow> parts;
        if (applicant.isPresent()) {
            parts = row.value() instanceof Heading ? applicant.get().value().lines() : List.of();
        } else if (row.at().spot().path().segments().get(0).equals("total")) {
            parts = budget.headings();
        } else {
            parts = List.of(row.value());
        }
        return BudgetRow.sum(
                parts.stream().map(part -> negative(part, cell.column())).toList());
    }

    private static Decimal negative(BudgetRow row, Column column) {
        if (WORDS.areIn(row.label())) {
            Decimal amount = column.amount(row);
            return amount.compareTo(Decimal.ZERO) < 0 ? amount : Decimal.ZERO;
        }
        return row instanceof Heading heading
                ? BudgetRow.sum(Stream.concat(heading.headings().stream(), heading.lines().stream())
                        .map(part -> negative(part, column))
                        .toList())
                : Decimal.ZERO;
    }
}
