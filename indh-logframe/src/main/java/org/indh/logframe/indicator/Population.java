package org.indh.logframe.indicator;

import org.indh.core.text.InvalidValueException;

/**
 * The set that an indicator counts in (population de référence, dénominateur): 12 communes.
 *
 * @param unit what it is a set of: "communes"
 * @param size how many there are, 0 or more
 */
public record Population(String unit, int size) {
    /** @throws InvalidValueException where the size is below 0 */
    public Population {
        unit = unit.strip();
        if (size < 0) {
            throw new InvalidValueException("population", String.valueOf(size));
        }
    }
}
