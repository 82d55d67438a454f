package org.indh.budget.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.rule.Relation.Check;
import org.indh.core.measure.Decimal;

/**
 * A sum that a table ought to keep: a cell, and the cells that add up to it.
 *
 * @param check which rule minds it
 * @param whole the cell that states the sum
 * @param parts the cells that are added
 * @param gap the stated sum less the added parts: -0.01
 * @param precision the steps in which the table states its amounts
 */
record Sum(Check check, Cell whole, List<Cell> parts, Decimal gap, Precision precision) {
    Sum {
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * The steps in which a table states its amounts.
     *
     * @param digits the most digits that it gives after the point; 2 for steps of 0.01
     */
    record Precision(int digits) {
        static Precision of(Iterable<Row> rows) {
            int most = 0;
            for (Row row : rows) {
                for (Column column : Column.of(List.of(row))) {
                    most = Math.max(most, row.cell(column).amount().value().scale());
                }
            }
            return new Precision(most);
        }

        /** The largest gap that rounding explains: (n + 1) · u / 2 for n amounts in steps of u, and their sum. */
        private BigDecimal bound(long amounts) {
            return BigDecimal.valueOf(amounts + 1).movePointLeft(digits).divide(BigDecimal.valueOf(2));
        }

        /** An amount with as many digits as the table gives: 223438.20. */
        BigDecimal shown(Decimal amount) {
            return amount.value().setScale(Math.max(digits, amount.value().scale()));
        }
    }

    /** The sum, where it is stated. */
    static Optional<Sum> of(Check check, Cell whole, List<Cell> parts, Precision precision) {
        if (whole.stated().isEmpty()) {
            return Optional.empty();
        }
        Decimal added = parts.stream().map(Cell::amount).reduce(Decimal.ZERO, Decimal::plus);
        return Optional.of(new Sum(check, whole, parts, whole.amount().minus(added), precision));
    }

    /** What the parts add up to. */
    Decimal computed() {
        return whole.amount().minus(gap);
    }

    private BigDecimal bound() {
        return precision.bound(
                parts.stream().filter(cell -> cell.stated().isPresent()).count());
    }

    boolean isKept() {
        return gap.isZero();
    }

    /** Whether the gap is more than rounding explains. */
    boolean isBroken() {
        return gap.value().abs().compareTo(bound()) > 0;
    }

    /** By how much that cell is too high, if it alone made the gap. */
    Decimal blame(Cell cell) {
        return whole.equals(cell) ? gap : gap.times(-1);
    }

    /** Whether a cell that is too high by so much may have made the gap. */
    boolean isExplainedBy(Cell cell, Decimal excess) {
        return isBroken() && blame(cell).minus(excess).value().abs().compareTo(bound()) <= 0;
    }

    /** The whole and the parts. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(parts);
        cells.add(whole);
        return cells;
    }
}
