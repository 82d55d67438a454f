package org.indh.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.indh.core.text.InvalidValueException;

/**
 * An exact part of a whole (part, taux): 9 of 12 communes.
 *
 * @param numerator the part; 9
 * @param denominator the whole, not nil; 12
 */
public record Share(Decimal numerator, Decimal denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws InvalidValueException where the denominator is nil */
    public Share {
        if (denominator.isZero()) {
            throw new InvalidValueException("denominator", denominator.toString());
        }
    }

    /** So many of so many: {@code of(9, 12)}. */
    public static Share of(long numerator, long denominator) {
        return new Share(Decimal.of(numerator), Decimal.of(denominator));
    }

    /**
     * The percentage rounded to so many digits, at most 20: 8 of 12 is 67 % half up and 66 % cut off.
     *
     * @throws InvalidValueException where more digits are asked for than a {@link Percent} has
     */
    public Percent percent(int decimals, RoundingMode rounding) {
        BigDecimal exact = numerator.value().multiply(HUNDRED);
        return new Percent(exact.divide(denominator.value(), decimals, rounding));
    }

    /** {@code "9/12"}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
