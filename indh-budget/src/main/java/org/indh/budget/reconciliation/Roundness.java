package org.indh.budget.reconciliation;

import java.math.BigInteger;

/** How round amounts and gaps are, in units of their finest digit. */
final class Roundness {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final BigInteger unit;

    /** @param unit the finest digit that an amount has */
    Roundness(BigInteger unit) {
        this.unit = unit;
    }

    /** What a round amount, which is not nil, is a multiple of: the largest of 1, 2.5 and 5 with any number of noughts. */
    BigInteger of(BigInteger amount) {
        BigInteger step = noughts(new Reach(amount, amount));
        BigInteger half = step.multiply(FIVE);
        BigInteger quarter = half.multiply(FIVE);
        if (amount.mod(quarter).signum() == 0) {
            return quarter;
        }
        return amount.mod(half).signum() == 0 ? half : step;
    }

    /** What a gap is a multiple of, as far as rounding lets it be: the largest of 1, 10, 100 and so on. */
    BigInteger noughts(Reach gap) {
        BigInteger step = unit;
        while (gap.multiples(step.multiply(BigInteger.TEN)).signum() > 0) {
            step = step.multiply(BigInteger.TEN);
        }
        return step;
    }
}
