package org.indh.budget.consolidation;

import org.indh.core.text.InvalidValueException;

/**
 * Where in a source the lines of a total stand: so many, the first and the last on these lines of the file. Lines of other
 * totals stand between them.
 *
 * @param count how many lines the total is made of; 18
 * @param first the line of the file that the first of them is, counted from 1; 2
 * @param last the line that the last of them is; 5004
 */
public record LineSpan(long count, int first, int last) {
    /** @throws InvalidValueException where there is no line, or the last stands before the first */
    public LineSpan {
        if (count < 1 || first < 1 || last < first) {
            throw new InvalidValueException("line-count", count + ", " + first + "-" + last);
        }
    }
}
