package org.indh.budget.consolidation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.indh.core.money.Conversion;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * How the accounts of a group are closed (arrêté des comptes): on which day, how long money may be on its way, and by which
 * rates two sides of a transfer are compared.
 *
 * <pre>
 * Closing.on(LocalDate.of(2031, 12, 31)).transit(15).rates(conversion, RoundingMode.HALF_UP);
 * </pre>
 */
public final class Closing {
    private static final int LONGEST_TRANSIT = 366;

    private final LocalDate day;
    private final int transitDays;
    private final @Nullable Conversion conversion;
    private final RoundingMode rounding;

    private Closing(LocalDate day, int transitDays, @Nullable Conversion conversion, RoundingMode rounding) {
        this.day = day;
        this.transitDays = transitDays;
        this.conversion = conversion;
        this.rounding = rounding;
    }

    /** On that day, with no money on its way and no rates. */
    public static Closing on(LocalDate day) {
        return new Closing(day, 0, null, RoundingMode.UNNECESSARY);
    }

    /**
     * Money may be so many days on its way.
     *
     * @throws InvalidValueException where it is below nil or above 366
     */
    public Closing transit(int days) {
        if (days < 0 || days > LONGEST_TRANSIT) {
            throw new InvalidValueException("transit-days", String.valueOf(days));
        }
        return new Closing(day, days, conversion, rounding);
    }

    /** Transfers in two currencies are compared by these rates. */
    public Closing rates(Conversion by, RoundingMode mode) {
        return new Closing(day, transitDays, by, mode);
    }

    LocalDate day() {
        return day;
    }

    Optional<LineConversion> into(Money booked) {
        return Optional.ofNullable(conversion)
                .map(rates -> new LineConversion(rates, booked.currency(), day, rounding));
    }

    /** Whether what was sent on a day may not have arrived by another. */
    boolean mayBeOnItsWay(@Nullable LocalDate sent) {
        return sent != null && isWithin(sent, day);
    }

    /** Whether what was sent on one day may have been booked on the other; where a day is missing, it may. */
    boolean mayBeOne(@Nullable LocalDate sent, @Nullable LocalDate booked) {
        return sent == null || booked == null || isWithin(sent, booked);
    }

    private boolean isWithin(LocalDate sent, LocalDate until) {
        long days = ChronoUnit.DAYS.between(sent, until);
        return days >= 0 && days <= transitDays;
    }
}
