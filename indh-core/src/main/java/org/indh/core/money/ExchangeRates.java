package org.indh.core.money;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.text.InvalidValueException;

/**
 * The rates that a programme converts with (taux de change), of any currencies, days and kinds.
 *
 * @param list the rates, in any order; of one pair of currencies, in one direction, on one day and of one kind there is
 *     one price, stated once or more often
 */
public record ExchangeRates(List<ExchangeRate> list) {
    /** What two rates must have in common to contradict each other. */
    private record Slot(Currency base, Currency quote, LocalDate date, ExchangeRate.Kind kind) {
        static Slot of(ExchangeRate rate) {
            return new Slot(rate.base(), rate.quote(), rate.date(), rate.kind());
        }
    }

    /** @throws InvalidValueException where two rates of the same pair, day and kind have different prices */
    public ExchangeRates {
        list = ImmutableList.copyOf(list);
        Map<Slot, ExchangeRate> known = new HashMap<>();
        for (ExchangeRate rate : list) {
            ExchangeRate earlier = known.putIfAbsent(Slot.of(rate), rate);
            if (earlier != null && !earlier.isSamePriceAs(rate)) {
                throw new InvalidValueException("one-rate", earlier + "; " + rate);
            }
        }
    }

    /** These rates. @throws InvalidValueException where two of the same pair, day and kind have different prices */
    public static ExchangeRates of(ExchangeRate... rates) {
        return new ExchangeRates(List.of(rates));
    }

    /**
     * Conversion by the rates of one kind, each from its day on and for so long.
     *
     * @param kind the kind of rate; rates of other kinds are not looked at
     * @param validity how long a rate holds, one day to 100 years: a month for a monthly rate, so that one of 1 March
     *     holds to 31 March; ten days for a bank's, so that a feast is bridged; the programme's years for a budget's
     * @throws InvalidValueException where the validity is shorter than a day or longer than 100 years
     */
    public Conversion by(ExchangeRate.Kind kind, Period validity) {
        return new Conversion(this, kind, validity);
    }
}
