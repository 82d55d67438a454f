package org.indh.budget.reconciliation;

import java.math.BigDecimal;

/**
 * Gaps of a size, either way.
 *
 * @param least the smallest; 163.84
 * @param most the largest; 327.67
 */
record GapSize(BigDecimal least, BigDecimal most) {
    /** Whether a hypothesis may fit one of them. */
    boolean isNear(Hypothesis hypothesis) {
        BigDecimal made = hypothesis.made().abs();
        return made.subtract(hypothesis.tolerance()).compareTo(most) <= 0
                && made.add(hypothesis.tolerance()).compareTo(least) >= 0;
    }

    /** The same, and all that miss one of them by no more than that. */
    GapSize within(BigDecimal tolerance) {
        return new GapSize(least.subtract(tolerance), most.add(tolerance));
    }
}
