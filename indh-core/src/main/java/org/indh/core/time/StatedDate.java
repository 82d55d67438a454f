package org.indh.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What stands in a cell for dates (date telle qu'écrite), kept as its author wrote it: "15/03/2017", "mars 2017", "en
 * cours de signature". It is read as French, English and Arabic write dates, in Western or Eastern Arabic digits, the
 * day before the month; years have four digits.
 *
 * @param text the text, blanks around it removed
 */
@Written(examples = {"15/03/2017", "en cours de signature"})
public record StatedDate(String text) {
    /** @throws InvalidValueException where the text is blank */
    public StatedDate {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("date", text);
        }
    }

    /** That day, as ISO 8601 writes it: "2017-03-15". */
    public static StatedDate of(LocalDate day) {
        return new StatedDate(day.toString());
    }

    /** Keeps any text that is not blank. @throws InvalidValueException where it is */
    public static StatedDate parse(String text) {
        return new StatedDate(text);
    }

    /** What the text says. */
    public DateReading reading() {
        return DateReader.read(text);
    }

    /** The day, where it says one; empty for a month, a year and all that is no date. */
    public Optional<LocalDate> day() {
        return reading()
                .fold(dated -> dated.isDay() ? Optional.of(dated.first()) : Optional.empty(), none -> Optional.empty());
    }

    /** The text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
