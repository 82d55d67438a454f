package org.indh.core.validation;

import java.time.LocalDate;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A value that a law or a donor sets, which may change with time (paramètre): a rule asks its {@link Setting} for it.
 *
 * @param name the stable name: "pac.years"
 * @param value the value, as the rule that asks for it reads it: "6"
 * @param from the first day on which it holds; absent where it always did
 * @param legalText what sets it: "loi organique n° 113-14, article 78"
 */
public record Parameter(String name, String value, @Nullable LocalDate from, LocalizedText legalText) {
    /** Whether it holds on that day, unless a later one took its place. */
    public boolean holdsOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    /** The value as a number. @throws InvalidValueException where it is none */
    public Decimal decimal() {
        return Decimal.parse(value);
    }

    /** What sets it, as an argument of a message: each language has its own words. */
    public Shown citation() {
        return legalText::orFirst;
    }
}
