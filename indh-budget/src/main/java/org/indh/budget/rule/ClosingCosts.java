package org.indh.budget.rule;

import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetRow;
import org.indh.budget.Heading;
import org.indh.budget.rule.execution.NameWords;
import org.indh.core.measure.Decimal;

/** What is rightly paid outside a programme's years, told by what its row is called. */
final class ClosingCosts {
    private static final String WORDS = "closing-words.txt";
    private static final NameWords BEFORE = NameWords.of(WORDS, "before");
    private static final NameWords AFTER = NameWords.of(WORDS, "after");

    private ClosingCosts() {}

    /** Whether all that a row has in a column is such: its own, or that of the rows under it. */
    static boolean isAll(Cell cell, boolean isBefore) {
        return of(cell.row().value(), cell.column(), isBefore).equals(cell.amount());
    }

    private static Decimal of(BudgetRow row, Column column, boolean isBefore) {
        if ((isBefore ? BEFORE : AFTER).areIn(row.label())) {
            return column.amount(row);
        }
        return row instanceof Heading heading
                ? BudgetRow.sum(Stream.concat(heading.headings().stream(), heading.lines().stream())
                        .map(part -> of(part, column, isBefore))
                        .toList())
                : Decimal.ZERO;
    }

    /** The table's total has no rows under it: what all headings have in the column. */
    static Decimal of(List<Heading> headings, Column column, boolean isBefore) {
        return BudgetRow.sum(
                headings.stream().map(heading -> of(heading, column, isBefore)).toList());
    }
}
