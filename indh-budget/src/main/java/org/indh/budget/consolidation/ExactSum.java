package org.indh.budget.consolidation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.OptionalLong;
import org.indh.core.money.Money;

/**
 * A sum in one currency that grows: in minor units while they fit a long, and beside it whatever does not fit. Both are exact,
 * so that the sum does not depend on what was added when the long was full.
 */
final class ExactSum {
    private final Currency currency;
    private final int digits;
    private long minor;
    private BigDecimal beyond = BigDecimal.ZERO;

    ExactSum(Currency currency) {
        this.currency = currency;
        this.digits = MinorUnits.digits(currency);
    }

    Currency currency() {
        return currency;
    }

    void add(Money amount) {
        OptionalLong units = MinorUnits.of(amount);
        if (units.isEmpty() || !addMinor(units.getAsLong())) {
            beyond = beyond.add(amount.amount());
        }
    }

    void subtract(Money amount) {
        OptionalLong units = MinorUnits.of(amount);
        boolean isHeld = units.isPresent() && units.getAsLong() != Long.MIN_VALUE && addMinor(-units.getAsLong());
        if (!isHeld) {
            beyond = beyond.subtract(amount.amount());
        }
    }

    void add(ExactSum other) {
        if (!addMinor(other.minor)) {
            beyond = beyond.add(BigDecimal.valueOf(other.minor, digits));
        }
        if (other.beyond.signum() != 0) {
            beyond = beyond.add(other.beyond);
        }
    }

    /** Whether it fitted; nothing is added where it does not. */
    private boolean addMinor(long units) {
        long sum = minor + units;
        boolean overflows = ((minor ^ sum) & (units ^ sum)) < 0;
        if (!overflows) {
            minor = sum;
        }
        return !overflows;
    }

    Money money() {
        return Money.of(BigDecimal.valueOf(minor, digits).add(beyond), currency);
    }
}
