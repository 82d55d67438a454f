package org.indh.budget.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetRow;
import org.indh.budget.Heading;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/** What is rightly paid outside a programme's years, told by what its row is called. */
final class ClosingCosts {
    private static final ImmutableList<String> BEFORE = words("before");
    private static final ImmutableList<String> AFTER = words("after");

    private ClosingCosts() {}

    private static ImmutableList<String> words(String name) {
        return Resources.lines(ClosingCosts.class, "/META-INF/indh/budget/closing-words.txt").stream()
                .filter(line -> line.startsWith(name + ":"))
                .flatMap(line -> Stream.of(line.substring(name.length() + 1).split(";", -1)))
                .map(Phrase::normal)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether all that a row has in a column is such: its own, or that of the rows under it. */
    static boolean isAll(Cell cell, boolean isBefore) {
        return of(cell.row().value(), cell.column(), isBefore).equals(cell.amount());
    }

    private static Decimal of(BudgetRow row, Column column, boolean isBefore) {
        if (isCalled(row.label(), isBefore ? BEFORE : AFTER)) {
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

    private static boolean isCalled(@Nullable LocalizedText label, List<String> words) {
        return label != null
                && label.texts().values().stream()
                        .map(text -> " " + Phrase.normal(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
                        .anyMatch(text -> words.stream().anyMatch(word -> text.contains(" " + word + " ")));
    }
}
