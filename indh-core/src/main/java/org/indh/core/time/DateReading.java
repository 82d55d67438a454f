package org.indh.core.time;

import java.time.LocalDate;
import java.util.function.Function;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What the text of a cell for dates says: a date, or why it is none. */
public sealed interface DateReading {
    /**
     * A real date: one day, or all days of the month or year that is named.
     *
     * @param first the day, or the first day of the month or year: 2017-03-01 for "mars 2017"
     * @param last the day, or the last day of the month or year: 2017-03-31
     * @param ambiguous whether an author who writes the month first would mean another day: "03/04/2017" is read as
     *     3 April, as Morocco and Belgium write it, and could be 4 March
     */
    record Dated(LocalDate first, LocalDate last, boolean ambiguous) implements DateReading {
        /** @throws InvalidValueException where the last day comes before the first */
        public Dated {
            if (last.isBefore(first)) {
                throw new InvalidValueException("date", first + "/" + last);
            }
        }

        /** Whether it is one day, not a month or a year. */
        public boolean isDay() {
            return first.equals(last);
        }

        @Override
        public <R> R fold(Function<Dated, R> dated, Function<Undated, R> undated) {
            return dated.apply(this);
        }
    }

    /**
     * No date.
     *
     * @param reason why
     * @param status the code of the state that the text says instead, {@code "being-signed"} for "en cours de
     *     signature"; absent for other reasons
     */
    record Undated(Reason reason, @Nullable String status) implements DateReading {
        @Override
        public <R> R fold(Function<Dated, R> dated, Function<Undated, R> undated) {
            return undated.apply(this);
        }
    }

    /** Why a text is no date. */
    enum Reason {
        /** It is written as a day that no calendar has: "31/02/2017". */
        NO_SUCH_DAY("no-such-day"),
        /** It says how far something is: "en cours de signature". */
        STATUS("status"),
        /** It is anything else: "après les élections". */
        NOT_A_DATE("not-a-date");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The stable code: {@code "no-such-day"}. */
        public String code() {
            return code;
        }
    }

    /** What the one or the other makes of it. */
    <R> R fold(Function<Dated, R> dated, Function<Undated, R> undated);
}
