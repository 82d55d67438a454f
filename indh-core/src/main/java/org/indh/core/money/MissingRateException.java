package org.indh.core.money;

import java.time.LocalDate;
import java.util.Currency;

/**
 * There is no rate between two currencies that holds on a day, or no single one through a time. A sum that needs it is incomplete: nothing stands for a
 * missing rate, neither 1 nor 0.
 */
public final class MissingRateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Currency from;
    private final Currency to;
    private final LocalDate date;
    private final LocalDate until;
    private final ExchangeRate.Kind kind;

    /**
     * A rate that was looked for in both directions.
     *
     * @param from the currency of the amount
     * @param to the currency that it was to be converted to
     * @param date the day of the conversion
     * @param kind the kind of rate that was looked for
     */
    public MissingRateException(Currency from, Currency to, LocalDate date, ExchangeRate.Kind kind) {
        this(from, to, date, date, kind);
    }

    /**
     * One rate that was looked for on each of several days.
     *
     * @param from the currency of the amount
     * @param to the currency that it was to be converted to
     * @param date the first day
     * @param until the last day
     * @param kind the kind of rate that was looked for
     */
    public MissingRateException(Currency from, Currency to, LocalDate date, LocalDate until, ExchangeRate.Kind kind) {
        super("no rate of kind " + kind.code() + " between " + from.getCurrencyCode() + " and " + to.getCurrencyCode()
                + (date.equals(until) ? " holds on " + date : " holds from " + date + " to " + until));
        this.from = from;
        this.to = to;
        this.date = date;
        this.until = until;
        this.kind = kind;
    }

    /** The currency of the amount. */
    public Currency from() {
        return from;
    }

    /** The currency that it was to be converted to. */
    public Currency to() {
        return to;
    }

    /** The day of the conversion; of several, the first. */
    public LocalDate date() {
        return date;
    }

    /** The last of the days; the same as the first where it was one. */
    public LocalDate until() {
        return until;
    }

    /** The kind of rate that was looked for. */
    public ExchangeRate.Kind kind() {
        return kind;
    }
}
