package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
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
        TreeSet<MilestoneYear> years = new TreeSet<>();
        rows.forEach(row -> years.addAll(row.value().amounts().keySet()));
        List<Column> columns = new ArrayList<>();
        years.forEach(year -> columns.add(new Column(year)));
        columns.add(TOTAL);
        return columns;
    }

    /** The component of a row that its cell stands in: "amounts.2017", "total". */
    String component() {
        return year == null ? "total" : "amounts." + year;
    }
}
