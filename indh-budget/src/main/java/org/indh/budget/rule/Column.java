package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.indh.budget.BudgetRow;
import org.indh.core.measure.Decimal;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * A column of a cost table: a year, or the total over the years.
 *
 * @param year the year; absent for the total
 */
record Column(@Nullable MilestoneYear year) {
    /** The total over the years. */
    static final Column TOTAL = new Column(null);

    /** The columns of those rows: their years in order, then the total. */
    static List<Column> of(Collection<Row> rows) {
        List<Column> columns = new ArrayList<>();
        years(rows).forEach(year -> columns.add(new Column(year)));
        columns.add(TOTAL);
        return columns;
    }

    /** The years that those rows state, in order. */
    static SortedSet<MilestoneYear> years(Collection<Row> rows) {
        TreeSet<MilestoneYear> years = new TreeSet<>();
        rows.forEach(row -> years.addAll(row.value().amounts().keySet()));
        return years;
    }

    /** The amount of a row in it; nil where none stands there. */
    Decimal amount(BudgetRow row) {
        Decimal stated = year == null ? row.total() : row.amounts().get(year);
        return stated == null ? Decimal.ZERO : stated;
    }

    /** The component of a row that its cell stands in: "amounts.2017", "total". */
    String component() {
        return year == null ? "total" : "amounts." + year;
    }
}
