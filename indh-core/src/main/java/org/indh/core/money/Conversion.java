package org.indh.core.money;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Converts by the rates of one kind (conversion): on a day, by the latest rate that is not after it and still holds.
 * Between two currencies the rate may be quoted in either direction; the later one is taken, and the one quoted in the
 * direction of the conversion where both are of the same day. No rate is made of two others.
 */
public final class Conversion {
    private static final int LONGEST = 100;
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private record Pair(Currency base, Currency quote) {}

    private final ExchangeRate.Kind kind;
    private final Period validity;
    private final Map<Pair, NavigableMap<LocalDate, ExchangeRate>> byPair = new HashMap<>();

    Conversion(ExchangeRates rates, ExchangeRate.Kind kind, Period validity) {
        boolean tooLong = Math.abs((long) validity.getYears()) > LONGEST || validity.toTotalMonths() > 12L * LONGEST;
        if (tooLong
                || Math.abs((long) validity.getDays()) > 366L * LONGEST
                || !ANY_DAY.plus(validity).isAfter(ANY_DAY)) {
            throw new InvalidValueException("validity", validity.toString());
        }
        this.kind = kind;
        this.validity = validity;
        for (ExchangeRate rate : rates.list()) {
            if (rate.kind() == kind) {
                byPair.computeIfAbsent(new Pair(rate.base(), rate.quote()), pair -> new TreeMap<>())
                        .putIfAbsent(rate.date(), rate);
            }
        }
    }

    /** The kind of rate that it converts by. */
    public ExchangeRate.Kind kind() {
        return kind;
    }

    /** The rate quoted in that direction which holds on that day; nothing where there is none. */
    public Optional<ExchangeRate> find(Currency base, Currency quote, LocalDate date) {
        return Optional.ofNullable(latest(base, quote, date));
    }

    /**
     * The rate by which an amount of that day is converted, quoted in either direction; nothing where there is none.
     *
     * @param from the currency of the amount
     * @param to another currency
     */
    public Optional<ExchangeRate> rate(Currency from, Currency to, LocalDate date) {
        ExchangeRate along = latest(from, to, date);
        ExchangeRate against = latest(to, from, date);
        boolean isLater = along != null && (against == null || !against.date().isAfter(along.date()));
        return Optional.ofNullable(isLater ? along : against);
    }

    /**
     * The one rate that holds on each day from one to another, as that of a budget or a yearly mean does through a year;
     * nothing where there is none, or there are several.
     *
     * @param first the first day; 2031-01-01
     * @param last the last day; 2031-12-31
     */
    public Optional<ExchangeRate> rate(Currency from, Currency to, LocalDate first, LocalDate last) {
        Optional<ExchangeRate> rate = rate(from, to, first);
        return rate.equals(rate(from, to, last)) ? rate : Optional.empty(); // a later one in between would hold longer
    }

    /**
     * The amount in another currency, rounded once, to that currency's minor unit. An amount that is in it already comes
     * back as it is, whatever its digits.
     *
     * @throws MissingRateException where no rate between the two holds on that day
     * @throws InvalidValueException where the other currency has no minor unit, such as XDR
     */
    public Money convert(Money amount, Currency to, LocalDate date, RoundingMode rounding) {
        Currency from = amount.currency();
        if (from.equals(to)) {
            return amount;
        }
        return rate(from, to, date)
                .orElseThrow(() -> new MissingRateException(from, to, date, kind))
                .convert(amount, rounding);
    }

    /**
     * All in one currency: the total of each currency is converted and rounded once, then added up.
     *
     * @throws MissingRateException where a rate is missing; nothing is left out of the sum
     * @throws InvalidValueException where the currency has no minor unit, such as XDR
     */
    public Money convert(MoneyByCurrency amounts, Currency to, LocalDate date, RoundingMode rounding) {
        Money total = Money.zero(to);
        for (Money amount : amounts.amounts()) {
            total = total.plus(convert(amount, to, date, rounding));
        }
        return total;
    }

    private @Nullable ExchangeRate latest(Currency base, Currency quote, LocalDate date) {
        NavigableMap<LocalDate, ExchangeRate> dated = byPair.get(new Pair(base, quote));
        Map.Entry<LocalDate, ExchangeRate> entry = dated == null ? null : dated.floorEntry(date);
        return entry != null && date.isBefore(entry.getKey().plus(validity)) ? entry.getValue() : null;
    }
}
