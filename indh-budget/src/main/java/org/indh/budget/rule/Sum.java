package org.indh.budget.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.indh.budget.reconciliation.Agreement;
import org.indh.budget.reconciliation.Listing;
import org.indh.budget.reconciliation.Precision;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.rule.Relation.Check;
import org.indh.core.measure.Decimal;

/**
 * A sum that a table ought to keep: a cell, and the cells that add up to it.
 *
 * @param check which rule minds it
 * @param whole the cell that states the sum
 * @param parts the cells that are added
 * @param listing whether these are said to be all
 * @param gap the stated sum less the added parts: -0.01
 * @param bound the largest gap, either way, that rounding explains
 * @param agreement how the stated sum and the added parts agree
 * @param precision how finely the table states its amounts
 */
record Sum(
        Check check,
        Cell whole,
        List<Cell> parts,
        Listing listing,
        Decimal gap,
        Decimal bound,
        Agreement agreement,
        Precision precision) {
    Sum {
        parts = ImmutableList.copyOf(parts);
    }

    /** The sum, where it is stated. */
    static Optional<Sum> of(Check check, Cell whole, List<Cell> parts, Listing listing, Precision precision) {
        return whole.stated().map(any -> held(check, whole, parts, listing, precision));
    }

    /** The sum; nil where it is not stated. */
    static Sum held(Check check, Cell whole, List<Cell> parts, Listing listing, Precision precision) {
        // Names are for people, who are told of few sums: most are kept.
        Reconciliation held = reconciliation(whole, parts, listing, precision, cell -> "");
        return new Sum(check, whole, parts, listing, held.gap(), held.bound(), held.agreement(), precision);
    }

    private static Reconciliation reconciliation(
            Cell whole, List<Cell> parts, Listing listing, Precision precision, Function<Cell, String> name) {
        return Reconciliation.of(
                precision.stated(name.apply(whole), whole.amount()),
                parts.stream()
                        .filter(cell -> cell.stated().isPresent())
                        .map(cell -> precision.stated(name.apply(cell), cell.amount()))
                        .toList(),
                listing);
    }

    /** The stated sum against the cells that state something, by their names. */
    Reconciliation reconciliation() {
        return reconciliation(whole, parts, listing, precision, Cell::name);
    }

    /** What the parts add up to. */
    Decimal computed() {
        return whole.amount().minus(gap);
    }

    boolean isKept() {
        return precision.isNothing(gap);
    }

    /** Whether the gap is more than rounding explains. */
    boolean isBroken() {
        return agreement == Agreement.BROKEN && !isKept();
    }

    /** Whether what the parts fall short of the sum may be allocated later: nobody says that they are all. */
    boolean isUnallocated() {
        return agreement == Agreement.UNALLOCATED && !isKept();
    }

    /** By how much that cell is too high, if it alone made the gap. */
    Decimal blame(Cell cell) {
        return whole.equals(cell) ? gap : gap.times(-1);
    }

    /** Whether a cell that is too high by so much may have made the gap. */
    boolean isExplainedBy(Cell cell, Decimal excess) {
        return isBroken() && blame(cell).minus(excess).value().abs().compareTo(bound.value()) <= 0;
    }

    /** The whole and the parts. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(parts);
        cells.add(whole);
        return cells;
    }
}
