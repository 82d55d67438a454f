package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import org.indh.core.measure.Decimal;

/**
 * How easily chance explains a gap as well.
 *
 * @param tried how many hypotheses were tried up to and with the cause in question, of the total alone or of the lines
 *     as well, each amount counted once; 1524
 * @param chance the part of all gaps of like size and roundness that one of them would fit, from 0 to 1, rounded up to the
 *     ninth digit: 0.000017
 */
public record Odds(long tried, Decimal chance) {
    /** How much of the time, at most, an explanation that is told may be one of chance: 0.05. */
    public static final Decimal MOST = new Decimal(BigDecimal.valueOf(5, 2));

    /** How sure it is that chance alone does not explain the gap: 0.999983. */
    public Decimal confidence() {
        return Decimal.of(1).minus(chance);
    }

    /** Whether chance explains as much too often for anything to be told. */
    public boolean isTooHigh() {
        return chance.compareTo(MOST) > 0;
    }
}
