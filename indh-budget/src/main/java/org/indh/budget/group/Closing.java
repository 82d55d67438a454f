package org.indh.budget.group;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import org.indh.budget.consolidation.LineConversion;
import org.indh.budget.consolidation.LineDays;
import org.indh.budget.period.YearCalendar;
import org.indh.core.money.Conversion;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * How the accounts of a group are closed (arrêté des comptes): on which day, how long money may be on its way, and by which
 * rates two sides of a transfer are compared. What is dated after that day is not in them.
 *
 * <pre>
 * Closing.on(LocalDate.of(2031, 12, 31)).transit(10).rates(conversion, RoundingMode.HALF_UP);
 * </pre>
 */
public final class Closing {
    /** How many days money may be on its way where nobody says it: 15. */
    public static final int USUAL_TRANSIT_DAYS = 15;

    private static final int LONGEST_TRANSIT = 366;

    private record Rates(Conversion sending, Conversion booking, RoundingMode rounding) {}

    private final LocalDate day;
    private final int transitDays;
    private final @Nullable Integer nearDays;
    private final @Nullable Rates rates;

    private Closing(LocalDate day, int transitDays, @Nullable Integer nearDays, @Nullable Rates rates) {
        this.day = day;
        this.transitDays = transitDays;
        this.nearDays = nearDays;
        this.rates = rates;
    }

    /** On that day, with money on its way for {@value #USUAL_TRANSIT_DAYS} days at most, and no rates. */
    public static Closing on(LocalDate day) {
        return new Closing(day, USUAL_TRANSIT_DAYS, null, null);
    }

    /**
     * Money may be so many days on its way; where it is nil, what was sent is booked on the same day.
     *
     * @throws InvalidValueException where it is below nil or above 366
     */
    public Closing transit(int days) {
        return new Closing(day, checked(days), nearDays, rates);
    }

    /**
     * Without a reference, what was booked so many days after it was sent may be one transfer; as many as money may be on its
     * way where this is not said.
     *
     * @throws InvalidValueException where it is below nil or above 366
     */
    public Closing near(int days) {
        return new Closing(day, transitDays, checked(days), rates);
    }

    private static int checked(int days) {
        if (days < 0 || days > LONGEST_TRANSIT) {
            throw new InvalidValueException("transit-days", String.valueOf(days));
        }
        return days;
    }

    /** Transfers in two currencies are compared by these rates, of the day of sending and of the day of booking. */
    public Closing rates(Conversion by, RoundingMode mode) {
        return rates(by, by, mode);
    }

    /**
     * Transfers in two currencies are compared by rates of two kinds: the bank's, by which the giver sent them, and the central
     * bank's of the month, by which the receiver books what comes.
     */
    public Closing rates(Conversion sending, Conversion booking, RoundingMode mode) {
        return new Closing(day, transitDays, nearDays, new Rates(sending, booking, mode));
    }

    LocalDate day() {
        return day;
    }

    private LineDays days() {
        return new LineDays(day, YearCalendar.budgetYear());
    }

    /** Into that currency; nothing where there are no rates. */
    Optional<TransferRates> rates(Currency booked) {
        return Optional.ofNullable(rates)
                .map(by -> new TransferRates(
                        new LineConversion(by.sending(), booked, days(), by.rounding()),
                        new LineConversion(by.booking(), booked, days(), by.rounding())));
    }

    /** Whether what was sent on a day may not have arrived by another. */
    boolean mayBeOnItsWay(@Nullable LocalDate sent) {
        return sent != null && isWithin(sent, day, transitDays);
    }

    /** Whether what was sent on one day may have been booked on the other; where a day is missing, it may. */
    boolean mayBeOne(@Nullable LocalDate sent, @Nullable LocalDate booked) {
        int most = nearDays == null ? transitDays : nearDays;
        return sent == null || booked == null || isWithin(sent, booked, most);
    }

    private static boolean isWithin(LocalDate sent, LocalDate until, int most) {
        long days = ChronoUnit.DAYS.between(sent, until);
        return days >= 0 && days <= most;
    }
}
