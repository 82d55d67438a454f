package org.indh.budget.rule.execution;

import java.util.Optional;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.YearRange;

/**
 * The years that a line is of, as its code in the dimension of years says: "2019", "2019-2020", "Y3".
 *
 * @param calendar whether they are calendar years, else years of a programme
 * @param first the first year
 * @param last the last year
 */
record Period(boolean calendar, int first, int last) {
    /** The years of a code; nothing where it is anything else, such as a quarter. */
    static Optional<Period> of(String code) {
        try {
            if (code.contains("-")) {
                YearRange range = YearRange.parse(code);
                return Optional.of(new Period(true, range.first(), range.last()));
            }
            MilestoneYear year = MilestoneYear.parse(code);
            return Optional.of(new Period(year.calendar(), year.number(), year.number()));
        } catch (InvalidValueException e) {
            return Optional.empty(); // a period of somebody's own, which nobody can compare
        }
    }

    boolean overlaps(Period other) {
        return calendar == other.calendar && first <= other.last && other.first <= last;
    }
}
