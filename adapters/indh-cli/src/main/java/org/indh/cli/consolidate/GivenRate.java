package org.indh.cli.consolidate;

import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.Optional;
import org.indh.core.money.ExchangeRate;

/**
 * A rate and where it stands.
 *
 * @param rate the rate
 * @param until the last day on which it holds, where it was given for a time: a month, a year
 * @param saysKind whether it says what kind of rate it is
 * @param place where it stands: "taux.csv 3"
 */
record GivenRate(ExchangeRate rate, Optional<LocalDate> until, boolean saysKind, String place) {
    /** What a rate is taken for that does not say what kind it is, as in the rules of reports. */
    static final ExchangeRate.Kind UNSAID = ExchangeRate.Kind.TRANSACTION;

    private static final Period ANY_TIME = Period.ofYears(100);
    private static final Period MONTH = Period.ofMonths(1);

    /** From one quotation of a bank to the next, feasts between them. */
    private static final Period FEAST = Period.ofDays(10);

    /** How long it holds, if there is no later one. */
    Period validity() {
        return until.map(last -> Period.between(rate.date(), last.plusDays(1))).orElseGet(() -> switch (rate.kind()) {
            case MONTHLY -> MONTH;
            case CENTRAL_BANK -> FEAST;
            case BUDGET, TRANSACTION, WEIGHTED_AVERAGE -> ANY_TIME;
        });
    }

    /** Whether it holds until there is another one. */
    boolean isOpen() {
        return validity().equals(ANY_TIME);
    }

    /** Whether it is a price of one of two currencies in the other. */
    boolean isBetween(Currency one, Currency other) {
        return rate.base().equals(one) && rate.quote().equals(other)
                || rate.base().equals(other) && rate.quote().equals(one);
    }

    /** Whether both are for the same currencies, in the same direction, from the same day on and for as long. */
    boolean isForSameAs(GivenRate other) {
        return rate.base().equals(other.rate.base())
                && rate.quote().equals(other.rate.quote())
                && rate.kind() == other.rate.kind()
                && rate.date().equals(other.rate.date())
                && validity().equals(other.validity());
    }
}
