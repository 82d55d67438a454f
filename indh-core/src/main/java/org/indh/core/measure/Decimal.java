package org.indh.core.measure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;
import org.indh.core.text.Written;

/**
 * An exact decimal number whose trailing zeros do not count: 1.5 and 1.50 are the same value.
 *
 * @param value the number, stored without trailing zeros and with a scale of at least 0; example {@code 1.5}
 */
@Written(
        pattern = Decimal.FORM,
        examples = {"12", "1200.5"},
        number = true)
public record Decimal(BigDecimal value) implements Comparable<Decimal>, Shown.Counted {
    /** Nil. */
    public static final Decimal ZERO = of(0);

    /** What it looks like. */
    static final String FORM = "-?[0-9]{1,40}(\\.[0-9]{1,40})?";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    private static final int MOST_DIGITS = 40;

    /** @throws InvalidValueException where there are more than 40 digits on one side of the point */
    public Decimal {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MOST_DIGITS || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw new InvalidValueException("decimal", stripped.toString());
        }
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The whole number: {@code of(12)}. */
    public static Decimal of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /**
     * Reads digits with a point and no grouping: {@code "1200.5"}; at most 40 digits on each side.
     *
     * @throws InvalidValueException where the text is anything else
     */
    public static Decimal parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new InvalidValueException("decimal", text);
        }
        return new Decimal(new BigDecimal(text));
    }

    /** Whether there is nothing after the point. */
    public boolean isWhole() {
        return value.scale() == 0;
    }

    /** Whether the value is nil. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** The exact product. */
    public Decimal times(long factor) {
        return new Decimal(value.multiply(BigDecimal.valueOf(factor)));
    }

    /** The exact sum. */
    public Decimal plus(Decimal other) {
        return new Decimal(value.add(other.value));
    }

    /** The exact difference. */
    public Decimal minus(Decimal other) {
        return new Decimal(value.subtract(other.value));
    }

    @Override
    public BigDecimal number() {
        return value;
    }

    @Override
    public String in(Language language) {
        return language.number(value);
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    /** The digits with a point and no grouping, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
