package org.indh.budget.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.indh.budget.reconciliation.Listing;
import org.indh.budget.reconciliation.Precision;
import org.indh.core.measure.Decimal;

/**
 * Rows that add up to another, column by column.
 *
 * @param check which rule minds it
 * @param whole the row that they add up to
 * @param parts the rows
 * @param listing whether the parts are said to be all
 * @param isView whether the parts are a second view of the whole, so that what is wrong with it is wrong with them
 */
record Relation(Check check, Row whole, List<Row> parts, Listing listing, boolean isView) {
    /** The rules on sums. */
    enum Check {
        /** Years make the total of their row. */
        ROW,
        /** Rows make the row that they stand under. */
        COLUMN,
        /** Headings make the total of the table, and so does every other view of it. */
        TREE
    }

    Relation {
        parts = ImmutableList.copyOf(parts);
    }

    /** The same, of parts that are said to be all or not. */
    Relation of(Listing other) {
        return new Relation(check, whole, parts, other, isView);
    }

    /** Whether the years that the whole states make its total, so that it has nothing in any other year. */
    private boolean isClosed() {
        Decimal total = whole.value().total();
        return total != null
                && !whole.value().amounts().isEmpty()
                && total.equals(whole.value().computedTotal());
    }

    /** Whether some part states something there, and none leaves its total blank, or its years. */
    private boolean areStated(Column column) {
        return parts.stream().anyMatch(row -> row.states(column))
                && parts.stream()
                        .allMatch(row -> row.states(column)
                                || row.value().isNil()
                                || row.cell(column).spot().isUnreadable());
    }

    /**
     * A sum for each column in which the whole states something, of those that the parts state their money in; and for the
     * years that it leaves blank and that its total has nothing of.
     */
    List<Sum> sums(Precision precision) {
        Set<Column> columns = new LinkedHashSet<>(Column.of(List.of(whole)));
        if (isClosed()) {
            columns.addAll(Column.of(parts));
        }
        List<Sum> sums = new ArrayList<>();
        for (Column column : columns) {
            if (areStated(column)) {
                List<Cell> cells = parts.stream().map(row -> row.cell(column)).toList();
                Cell cell = whole.cell(column);
                boolean isNil = cell.stated().isEmpty() && isClosed() && column.year() != null;
                Sum sum = Sum.held(check, cell, cells, listing, precision);
                if (isNil ? !sum.isKept() : cell.stated().isPresent()) {
                    sums.add(sum);
                }
            }
        }
        return sums;
    }
}
