package org.indh.core.measure;

import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * How often within a period (fréquence): "3 x par an".
 *
 * @param times how many times, 1 to 999,999; 3
 * @param period the period
 */
@Written(pattern = Frequency.FORM, examples = "3/year")
public record Frequency(int times, Period period) {
    /** The period that a frequency counts in. */
    public enum Period {
        /** Each year. */
        YEAR("year"),
        /** Each half-year. */
        SEMESTER("semester"),
        /** Each quarter. */
        QUARTER("quarter"),
        /** Each month. */
        MONTH("month"),
        /** Each week. */
        WEEK("week"),
        /** Each day. */
        DAY("day");

        private final String code;

        Period(String code) {
            this.code = code;
        }

        /** The stable code: {@code "year"}. */
        public String code() {
            return code;
        }

        /**
         * The period of that code: {@code parse("year")}.
         *
         * @throws InvalidValueException where no period has that code
         */
        public static Period parse(String code) {
            for (Period period : values()) {
                if (period.code.equals(code)) {
                    return period;
                }
            }
            throw new InvalidValueException("period", code);
        }
    }

    /** What it looks like. */
    static final String FORM = "([0-9]{1,6})/(year|semester|quarter|month|week|day)";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    private static final int MOST_TIMES = 999_999;

    /** @throws InvalidValueException where times is not 1 to 999,999 */
    public Frequency {
        if (times < 1 || times > MOST_TIMES) {
            throw new InvalidValueException("frequency", String.valueOf(times));
        }
    }

    /**
     * Reads {@code "3/year"}.
     *
     * @throws InvalidValueException where the text is anything else
     */
    public static Frequency parse(String text) {
        var match = WRITTEN.matcher(text);
        for (Period period : Period.values()) {
            if (match.matches() && period.code().equals(match.group(2))) {
                return new Frequency(Integer.parseInt(match.group(1)), period);
            }
        }
        throw new InvalidValueException("frequency", text);
    }

    /** {@code "3/year"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return times + "/" + period.code();
    }
}
