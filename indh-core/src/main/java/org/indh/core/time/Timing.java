package org.indh.core.time;

import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * When something is due or takes place (échéance). Four kinds that must not be confused: "En 2018 au plus tard"
 * closes, "Dès 2017" only starts, "Entre 2017 et 2021" is a window, "En 2019 et 2021" recurs.
 *
 * @param kind which of the four
 * @param years one year where it closes or starts, every year of a window, the named years where it recurs
 */
@Written(
        pattern = Timing.FORM,
        examples = {"by 2018", "within 2017-2021"})
public record Timing(Kind kind, Years years) {
    /** The four kinds of timing. */
    public enum Kind {
        /** Done in or by the end of that year: "En 2018", "Fin 2018", "Au plus tard en 2018". */
        BY("by"),
        /** From that year on: "Dès 2017", "À partir de 2017", "from 2017". */
        FROM("from"),
        /** Within those years: "Entre 2017 et 2021", "2017-2021". */
        WITHIN("within"),
        /** In each of those years: "En 2019 et 2021". */
        IN_EACH("in-each");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable code: {@code "by"}. */
        public String code() {
            return code;
        }
    }

    /** What it looks like. */
    static final String FORM = "(by|from|within|in-each) ([0-9,-]+)";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    /** Closes in that year: {@code by(2018)}. */
    public static Timing by(int year) {
        return new Timing(Kind.BY, Years.of(year));
    }

    /** Starts in that year: {@code from(2017)}. */
    public static Timing from(int year) {
        return new Timing(Kind.FROM, Years.of(year));
    }

    /** Falls within those years: {@code within(2017, 2021)}. */
    public static Timing within(int first, int last) {
        return new Timing(Kind.WITHIN, Years.range(first, last));
    }

    /** Recurs in each of those years: {@code inEach(Years.of(2019, 2021))}. */
    public static Timing inEach(Years years) {
        return new Timing(Kind.IN_EACH, years);
    }

    /**
     * Reads {@code "by 2018"}, {@code "within 2017-2021"}, {@code "in-each 2019,2021"}.
     *
     * @throws InvalidValueException where the text is anything else
     */
    public static Timing parse(String text) {
        var match = WRITTEN.matcher(text);
        if (match.matches()) {
            for (Kind kind : Kind.values()) {
                if (kind.code().equals(match.group(1))) {
                    return new Timing(kind, Years.parse(match.group(2)));
                }
            }
        }
        throw new InvalidValueException("timing", text);
    }

    /** Whether it names a year in which it has to be done: all kinds but a mere start. */
    public boolean closes() {
        return kind != Kind.FROM;
    }

    /** {@code "by 2018"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return kind.code() + " " + years;
    }
}
