package org.indh.budget.consolidation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.OptionalLong;
import org.indh.core.money.Money;

/**
 * Amounts as whole numbers of a currency's minor units, centimes for the dirham, to be added quickly. Where a currency has none,
 * such as XXX for amounts in no currency, they are hundredths.
 */
final class MinorUnits {
    private static final int OTHERWISE = 2;
    private static final int DIGITS_OF_ANY_LONG = 18;

    private MinorUnits() {}

    /** How many decimals a unit has. */
    static int digits(Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        return digits < 0 ? OTHERWISE : digits;
    }

    /** The amount in minor units; nothing where it has a finer digit or does not fit a long. */
    static OptionalLong of(Money amount) {
        OptionalLong minor = amount.minor();
        boolean hasNone = amount.currency().getDefaultFractionDigits() < 0;
        if (minor.isPresent() || !hasNone || amount.amount().scale() > OTHERWISE) {
            return minor;
        }
        BigDecimal hundredths = amount.amount().setScale(OTHERWISE);
        return hundredths.precision() > DIGITS_OF_ANY_LONG
                ? OptionalLong.empty()
                : OptionalLong.of(hundredths.unscaledValue().longValueExact());
    }

    /** So many minor units. */
    static Money money(long minor, Currency currency) {
        return Money.of(BigDecimal.valueOf(minor, digits(currency)), currency);
    }
}
