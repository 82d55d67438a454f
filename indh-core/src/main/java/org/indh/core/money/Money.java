package org.indh.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;
import org.indh.core.text.Written;

/**
 * An exact amount of money in one currency (montant): 1200.50 MAD. It has the digits of its currency's minor unit, or
 * more where more were given: 1.5 MAD and 1.50 MAD are the same value, and 10.8345 MAD, the price of a euro, keeps all
 * of its digits until somebody rounds it.
 *
 * <p>A unit of account without a minor unit, such as the IMF's XDR, is held with the digits that were given; rounding it
 * takes a number of digits.
 *
 * @param amount in whole units of the currency, at the currency's scale or a finer one, at most 40 digits on each side of
 *     the point; example {@code 1200.50}
 * @param currency the currency of ISO 4217; example MAD
 */
@Written(pattern = Money.FORM, examples = "1200.50 MAD")
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money>, Shown {
    /** What it looks like. */
    static final String FORM = "(-?[0-9]{1,40}(?:\\.[0-9]{1,40})?) ([A-Z]{3})";

    private static final Pattern WRITTEN = Pattern.compile(FORM);
    private static final int MOST_DIGITS = 40;
    /** A number of so many digits fits a long, whatever they are. */
    private static final int DIGITS_OF_ANY_LONG = 18;

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** @throws InvalidValueException where there are more than 40 digits on one side of the point */
    public Money {
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > MOST_DIGITS || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw new InvalidValueException("money", stripped + " " + currency.getCurrencyCode());
        }
        amount = stripped.setScale(Math.max(stripped.scale(), Currencies.heldDigits(currency)));
    }

    /**
     * The amount in the currency of that code: {@code of(new BigDecimal("1200.5"), "MAD")}.
     *
     * @throws InvalidValueException where no currency has that code, or the amount has more than 40 digits on one side
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, Currencies.of(currency));
    }

    /**
     * A whole number of units in the currency of that code: {@code of(1200, "MAD")} is 1200.00 MAD.
     *
     * @throws InvalidValueException where no currency has that code
     */
    public static Money of(long amount, String currency) {
        return of(BigDecimal.valueOf(amount), currency);
    }

    /**
     * The amount in that currency.
     *
     * @throws InvalidValueException where the amount has more than 40 digits on one side of the point
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /**
     * So many minor units, centimes for the dirham: {@code ofMinor(120050, MAD)} is 1200.50 MAD, and as XAF has no minor
     * unit smaller than the franc, {@code ofMinor(1200, XAF)} is 1200 XAF.
     *
     * @throws InvalidValueException for a unit of account without a minor unit, such as XDR
     */
    public static Money ofMinor(long minor, Currency currency) {
        return new Money(BigDecimal.valueOf(minor, Currencies.minorDigits(currency)), currency);
    }

    /** Nothing, in that currency: 0.00 MAD. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * Reads {@code "1200.50 MAD"}: digits with a point and no grouping, a blank, the currency's code.
     *
     * @throws InvalidValueException where the text is anything else, or no currency has that code
     */
    public static Money parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            throw new InvalidValueException("money", text);
        }
        return of(new BigDecimal(match.group(1)), match.group(2));
    }

    /**
     * The sum, 0 where there is nothing to add.
     *
     * @throws CurrencyMismatchException where an amount is in another currency
     */
    public static Money total(Iterable<Money> amounts, Currency currency) {
        Money total = zero(currency);
        for (Money amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** The exact sum. @throws CurrencyMismatchException where the other is in another currency */
    public Money plus(Money other) {
        return with(amount.add(amountOf(other)));
    }

    /** The exact difference. @throws CurrencyMismatchException where the other is in another currency */
    public Money minus(Money other) {
        return with(amount.subtract(amountOf(other)));
    }

    /** The same amount the other way: −5 for 5. */
    public Money negated() {
        return with(amount.negate());
    }

    /** The amount without its sign: 5 for −5. */
    public Money abs() {
        return with(amount.abs());
    }

    /** The exact product. @throws InvalidValueException where it has more than 40 digits before the point */
    public Money times(long factor) {
        return with(amount.multiply(BigDecimal.valueOf(factor)));
    }

    /**
     * The exact product, with every digit: 33.33 MAD times 10.8345 is 361.113885 MAD.
     *
     * @throws InvalidValueException where it has more than 40 digits on one side of the point
     */
    public Money times(Decimal factor) {
        return with(amount.multiply(factor.value()));
    }

    /**
     * The exact percentage of the amount, with every digit: 7 % of 500000.00 MAD is 35000.00 MAD.
     *
     * @throws InvalidValueException where it has more than 40 digits on one side of the point
     */
    public Money times(Percent percent) {
        return with(amount.multiply(percent.value()).movePointLeft(2));
    }

    /**
     * The share of the amount, rounded to the minor unit: a third of 100.00 MAD is 33.33 MAD, half up. Shares that are
     * rounded one by one need not add up to the whole; {@link #split(List, Remainder)} does.
     *
     * @throws InvalidValueException for a unit of account without a minor unit, such as XDR
     */
    public Money times(Share share, RoundingMode rounding) {
        return with(amount.multiply(share.numerator().value())
                .divide(share.denominator().value(), Currencies.minorDigits(currency), rounding));
    }

    /**
     * The exact share that this is of a whole: 20.00 MAD of 80.00 MAD is 20/80.
     *
     * @throws CurrencyMismatchException where the whole is in another currency
     * @throws InvalidValueException where the whole is nil
     */
    public Share shareOf(Money whole) {
        return new Share(new Decimal(amount), new Decimal(amountOf(whole)));
    }

    /**
     * Rounded to the currency's minor unit: 361.113885 MAD is 361.11 MAD, half up.
     *
     * @throws InvalidValueException for a unit of account without a minor unit, such as XDR
     */
    public Money rounded(RoundingMode rounding) {
        return rounded(Currencies.minorDigits(currency), rounding);
    }

    /**
     * Rounded to so many digits after the point, −40 to 40: 0 is the dirham, −3 the thousand dirhams.
     *
     * @throws InvalidValueException for any other number of digits
     */
    public Money rounded(int digits, RoundingMode rounding) {
        return with(amount.setScale(checked(digits), rounding));
    }

    /** {@link #split(List, Remainder)} in so many equal parts, at least one: 100.00 MAD in 3 is 33.34, 33.33, 33.33. */
    public List<Money> split(int parts, Remainder remainder) {
        return split(Collections.nCopies(Math.max(parts, 0), Decimal.of(1)), remainder);
    }

    /**
     * Shares the amount out by weights, in parts of whole minor units that add up to it exactly (répartition): 1000.00 MAD
     * by 3, 3 and 1 is 428.57, 428.57 and 142.86 by largest remainder. What the amount itself has beyond the minor unit
     * stays in one of the parts. A part of weight nil is nil. The parts of −x are those of x, negated.
     *
     * @param weights what the parts are proportional to, in any unit; none negative, one at least not nil
     * @param remainder who bears what is left when every part is cut off at the minor unit
     * @return as many parts as weights, in their order
     * @throws InvalidValueException where the weights are not such, or the currency has no minor unit, such as XDR
     */
    public List<Money> split(List<Decimal> weights, Remainder remainder) {
        return split(weights, Currencies.minorDigits(currency), remainder);
    }

    /**
     * {@link #split(List, Remainder)} in parts of so many digits after the point, −40 to 40: 0 is to the dirham, −3 to the
     * thousand dirhams. What the amount has beyond those digits stays in one of the parts.
     *
     * @throws InvalidValueException for any other number of digits, or weights that are negative or all nil
     */
    public List<Money> split(List<Decimal> weights, int digits, Remainder remainder) {
        return Splitting.of(amount, weights, checked(digits), remainder).stream()
                .map(this::with)
                .toList();
    }

    /**
     * The amount in minor units, 120050 for 1200.50 MAD; nothing where it has a finer digit, does not fit a long, or its
     * currency has no minor unit.
     */
    public OptionalLong minor() {
        if (currency.getDefaultFractionDigits() != amount.scale()) {
            return OptionalLong.empty();
        }
        if (amount.precision() <= DIGITS_OF_ANY_LONG) {
            // The unscaled value as a long: millions of lines need no BigInteger each.
            return OptionalLong.of(amount.scaleByPowerOfTen(amount.scale()).longValue());
        }
        return amount.unscaledValue().bitLength() < Long.SIZE
                ? OptionalLong.of(amount.unscaledValue().longValue())
                : OptionalLong.empty();
    }

    /** −1 below nil, 0 at nil, 1 above. */
    public int signum() {
        return amount.signum();
    }

    /** Whether the amount is nil. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * The amount as that language writes it, then the currency's code: "1 200,50 MAD" in French. One in no currency is shown as
     * people write it, "1 200,50", since ISO 4217's code for none tells nobody anything.
     */
    @Override
    public String in(Language language) {
        if (currency.equals(Currencies.NONE)) {
            boolean isTenth = amount.scale() == 1;
            return language.number(isTenth ? amount.setScale(2) : amount);
        }
        return language.number(amount) + NO_BREAK_SPACE + currency.getCurrencyCode();
    }

    /** Orders by size within one currency. @throws CurrencyMismatchException where the other is in another currency */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(amountOf(other));
    }

    /** {@code "1200.50 MAD"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money with(BigDecimal other) {
        return new Money(other, currency);
    }

    private BigDecimal amountOf(Money other) {
        if (!other.currency.equals(currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other.amount;
    }

    /** @throws InvalidValueException for a number of digits that no amount has */
    static int checked(int digits) {
        if (digits < -MOST_DIGITS || digits > MOST_DIGITS) {
            throw new InvalidValueException("digits", String.valueOf(digits));
        }
        return digits;
    }
}
