package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import org.indh.core.measure.Decimal;

/**
 * Something that may have made a gap, and which gap it would have made.
 *
 * @param cause what it is
 * @param lines the lines concerned; where they have one amount and one mend between them, any of them
 * @param others the amounts that the right one comes from, or that were mistaken for it
 * @param mend what would make the sum right
 * @param made the gap that it would have made; 65280.49
 * @param tolerance how far the gap may be from it
 */
record Hypothesis(
        Cause cause, List<Stated> lines, List<Stated> others, Mend mend, BigDecimal made, BigDecimal tolerance) {
    /** What is left of a gap if the hypothesis holds. */
    BigDecimal left(BigDecimal gap) {
        return gap.subtract(made);
    }

    /** Whether it is the total that would be wrong, and not its lines. */
    boolean isOfTotal() {
        return mend.step() == Mend.Step.AMEND_TOTAL;
    }

    boolean fits(BigDecimal gap) {
        return left(gap).abs().compareTo(tolerance) <= 0;
    }

    /** Whether another says that the same lines have the same mend. */
    boolean isMendedAs(Hypothesis other) {
        return mend.equals(other.mend) && lines.equals(other.lines);
    }

    Explanation explanation(BigDecimal gap, Odds odds) {
        return new Explanation(cause, lines, others, mend, new Decimal(left(gap)), odds);
    }
}
