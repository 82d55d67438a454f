package org.indh.core.measure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;
import org.indh.core.text.Written;

/**
 * A percentage as an author wrote it. The digits after the point are part of the value: "75 %" may stand for
 * anything that rounds to it, "75.0 %" for less; the two are not the same statement.
 *
 * @param value in hundredths: 77 means 77 %; its scale, at least 0, is the number of digits that were written
 */
@Written(
        pattern = Percent.FORM,
        examples = {"77 %", "12.5 %"})
public record Percent(BigDecimal value) implements Comparable<Percent>, Shown {
    /** What it looks like. */
    static final String FORM = "(-?[0-9]{1,40}(?:\\.[0-9]{1,20})?) ?%";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    private static final int MOST_DIGITS = 40;
    private static final int MOST_DECIMALS = 20;

    /** @throws InvalidValueException where there are more than 40 digits before the point or 20 after it */
    public Percent {
        if (value.scale() > MOST_DECIMALS || (long) value.precision() - value.scale() > MOST_DIGITS) {
            throw new InvalidValueException("percent", value.toString());
        }
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /** A whole percentage: {@code of(77)} is 77 %. */
    public static Percent of(long percent) {
        return new Percent(BigDecimal.valueOf(percent));
    }

    /**
     * Reads {@code "77 %"} or {@code "12.5 %"}.
     *
     * @throws InvalidValueException where the text is anything else
     */
    public static Percent parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            throw new InvalidValueException("percent", text);
        }
        return new Percent(new BigDecimal(match.group(1)));
    }

    /** How many digits were written after the point: 0 for 77 %. */
    public int decimals() {
        return value.scale();
    }

    /** Whether this is the whole: 100 %, however many zeros were written. */
    public boolean isWhole() {
        return value.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** Whether this is nil. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public String in(Language language) {
        return language.percent(value);
    }

    /** Orders by size first, then by the number of digits written. */
    @Override
    public int compareTo(Percent other) {
        int bySize = value.compareTo(other.value);
        return bySize != 0 ? bySize : Integer.compare(value.scale(), other.value.scale());
    }

    /** {@code "77 %"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
