package org.indh.budget.execution;

import org.indh.core.text.InvalidValueException;

/**
 * Lines that stand together in a report (suite de lignes), by their numbers in the order of its list: the first twelve are 0
 * to 11.
 *
 * @param first the number of the first one, counted from 0
 * @param last the number of the last one, not before the first; 11
 */
public record LineRange(int first, int last) {
    /** @throws InvalidValueException where a number is below nil, or the last comes before the first */
    public LineRange {
        if (first < 0 || last < first) {
            throw new InvalidValueException("line-range", first + "-" + last);
        }
    }

    /** Whether the line of that number is one of them. */
    public boolean contains(int number) {
        return first <= number && number <= last;
    }
}
