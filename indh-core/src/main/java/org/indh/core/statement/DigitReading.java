package org.indh.core.statement;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way to read a run of digits.
 *
 * @param value the number, without sign
 * @param decimals how many digits stand after the mark
 * @param convention what this reading takes points and commas for; unsettled where it has neither
 */
record DigitReading(BigDecimal value, int decimals, NumberConvention convention) {
    /** Those that the document's convention leaves: of two readings the one that follows it, if it is settled. */
    static List<DigitReading> settled(List<DigitReading> readings, NumberConvention convention) {
        boolean open = readings.size() < 2 || !convention.isSettled();
        return open
                ? readings
                : readings.stream()
                        .filter(reading -> reading.convention() == convention)
                        .toList();
    }
}
