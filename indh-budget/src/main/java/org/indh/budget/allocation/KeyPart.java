package org.indh.budget.allocation;

import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;

/**
 * What falls to one of those who share a cost.
 *
 * @param to who bears it, by code or name: "R1", "Berkane"
 * @param weight the part of the key's whole: 38 of 100, 120 m² of 480; nil or more
 */
public record KeyPart(String to, Decimal weight) {
    /** @throws InvalidValueException where the weight is below nil */
    public KeyPart {
        if (weight.compareTo(Decimal.ZERO) < 0) {
            throw new InvalidValueException("weight", weight.toString());
        }
    }

    /** So much of the whole: {@code of("Berkane", 120)}. */
    public static KeyPart of(String to, long weight) {
        return new KeyPart(to, Decimal.of(weight));
    }
}
