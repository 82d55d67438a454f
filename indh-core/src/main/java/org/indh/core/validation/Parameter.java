package org.indh.core.validation;

import java.time.LocalDate;
import java.util.function.Function;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;
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

    /**
     * The value as the rule that asks for it reads it: {@code read(Money::parse, "an amount such as 200000.00 MAD")}.
     *
     * @param reader throws an {@link IllegalArgumentException} where the value is none such
     * @param expected what it should be, in English, for whoever wrote the profile
     * @throws InvalidProfileException where the value is none such
     */
    public <T> T read(Function<String, T> reader, String expected) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidProfileException("parameter " + name, expected, value);
        }
    }

    /** The value as a number. @throws InvalidProfileException where it is none */
    public Decimal decimal() {
        return read(Decimal::parse, "a number such as 12.5");
    }

    /** The value as a whole number from 0 on. @throws InvalidProfileException where it is none, or above the most */
    public int count(int most) {
        return read(text -> checked(Integer.parseInt(text), most), "a whole number from 0 to " + most);
    }

    private static int checked(int count, int most) {
        if (count < 0 || count > most) {
            throw new InvalidValueException("count", String.valueOf(count));
        }
        return count;
    }

    /** What sets it, as an argument of a message: each language has its own words. */
    public Shown citation() {
        return legalText::orFirst;
    }
}
