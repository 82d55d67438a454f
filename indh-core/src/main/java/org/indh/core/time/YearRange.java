package org.indh.core.time;

import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * Whole calendar years from a first to a last, both included (période): a programme of 2017 to 2021 lasts five.
 *
 * @param first the first year; 2017
 * @param last the last year, not before the first; 2021
 */
@Written(pattern = YearRange.FORM, examples = "2017-2021")
public record YearRange(int first, int last) {
    /** What it looks like. */
    static final String FORM = "([0-9]{4})-([0-9]{4})";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    /** @throws InvalidValueException where the last year comes before the first or a year has not four digits */
    public YearRange {
        if (first < 1000 || last > 9999 || last < first) {
            throw new InvalidValueException("year-range", first + "-" + last);
        }
    }

    /**
     * Reads {@code "2017-2021"}.
     *
     * @throws InvalidValueException where the text is anything else
     */
    public static YearRange parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            throw new InvalidValueException("year-range", text);
        }
        return new YearRange(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** How many years, both ends counted: 5 for 2017 to 2021. */
    public int length() {
        return last - first + 1;
    }

    /** Whether the year lies within, both ends included. */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    /** The calendar year of programme year n, counted from 1: An 3 of 2017 to 2021 is 2019. */
    public int year(int programmeYear) {
        return first + programmeYear - 1;
    }

    /** {@code "2017-2021"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
