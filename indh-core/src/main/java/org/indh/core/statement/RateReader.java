package org.indh.core.statement;

import org.indh.core.measure.Frequency.Period;
import org.jspecify.annotations.Nullable;

/** Reads how often: "par an", "fois par trimestre". */
final class RateReader {
    private RateReader() {}

    /** The period of the rate that starts there, or nothing. */
    static @Nullable Period period(Words words, int start) {
        Term term = words.is(start, Role.ODD_RATE) ? null : words.term(start, Role.RATE);
        return term == null ? null : Period.parse(term.value());
    }

    /** The period that an adjective names: "annuels". */
    static @Nullable Period periodic(Words words, int place) {
        Term term = words.term(place, Role.PERIODIC);
        return term == null ? null : Period.parse(term.value());
    }
}
