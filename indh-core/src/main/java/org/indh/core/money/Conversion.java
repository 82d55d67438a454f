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

    /** The rate quoted in that direction which holds on that day; nothing where there is none. */
    public Optional<ExchangeRate> find(Currency base, Currency quote, LocalDate date) {
        return Optional.ofNullable(latest(base, quote, date));
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
        ExchangeRate along = latest(from, to, date);
        ExchangeRate against = latest(to, from, date);
        if (along != null && (against == null || !against.date().isAfter(along.date()))) {
            return along.toPrice(amount, rounding);
        }
        if (against != null) {
            return against.toUnit(amount, rounding);
        }
        throw new MissingRateException(from, to, date, kind);
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
