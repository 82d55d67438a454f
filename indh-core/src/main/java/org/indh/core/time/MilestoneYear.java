package org.indh.core.time;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * The year that heads a column of targets or amounts: the n-th year of the programme ("An 3") or a calendar year ("2019").
 * Programme years come before calendar years in order; a document uses one or the other.
 *
 * @param calendar whether the number is a calendar year
 * @param number the programme year counted from 1, or the calendar year in four digits
 */
@Written(
        pattern = MilestoneYear.FORM,
        examples = {"Y3", "2019"})
public record MilestoneYear(boolean calendar, int number) implements Comparable<MilestoneYear> {
    /** What it looks like. */
    static final String FORM = "Y([0-9]{1,2})|([0-9]{4})";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    /** @throws InvalidValueException where a programme year is not 1 to 99 or a calendar year has not four digits */
    public MilestoneYear {
        boolean possible = calendar ? number >= 1000 && number <= 9999 : number >= 1 && number <= 99;
        if (!possible) {
            throw new InvalidValueException("milestone-year", String.valueOf(number));
        }
    }

    /** The n-th year of the programme, counted from 1: {@code programme(3)} is "An 3". */
    public static MilestoneYear programme(int number) {
        return new MilestoneYear(false, number);
    }

    /** A calendar year: {@code calendar(2019)}. */
    public static MilestoneYear calendar(int year) {
        return new MilestoneYear(true, year);
    }

    /**
     * Reads {@code "Y3"} or {@code "2019"}.
     *
     * @throws InvalidValueException where the text is anything else
     */
    public static MilestoneYear parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            throw new InvalidValueException("milestone-year", text);
        }
        String programmeYear = match.group(1);
        return programmeYear != null
                ? programme(Integer.parseInt(programmeYear))
                : calendar(Integer.parseInt(match.group(2)));
    }

    /** The calendar year, unless this is a programme year and the period is not known. */
    public OptionalInt in(@Nullable YearRange period) {
        if (calendar) {
            return OptionalInt.of(number);
        }
        return period == null ? OptionalInt.empty() : OptionalInt.of(period.year(number));
    }

    @Override
    public int compareTo(MilestoneYear other) {
        int byKind = Boolean.compare(calendar, other.calendar);
        return byKind != 0 ? byKind : Integer.compare(number, other.number);
    }

    /** {@code "Y3"} or {@code "2019"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return calendar ? String.valueOf(number) : "Y" + number;
    }
}
