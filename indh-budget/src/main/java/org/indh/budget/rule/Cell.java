package org.indh.budget.rule;

import java.util.Optional;
import org.indh.core.measure.Decimal;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.Spot;

/**
 * A cell of a cost table, whether or not an amount stands in it.
 *
 * @param row its row
 * @param column its column
 */
record Cell(Row row, Column column) {
    /** The amount that stands there. */
    Optional<Decimal> stated() {
        MilestoneYear year = column.year();
        return Optional.ofNullable(
                year == null ? row.value().total() : row.value().amounts().get(year));
    }

    /** The amount that stands there; nil where none does. */
    Decimal amount() {
        return stated().orElse(Decimal.ZERO);
    }

    /** What people call it: "Siège / Personnel (2017)"; the total over the years by its row alone. */
    String name() {
        MilestoneYear year = column.year();
        return year == null ? row.name() : row.name() + " (" + year + ")";
    }

    Spot spot() {
        return row.at().spot(column.component());
    }
}
