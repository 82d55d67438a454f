package org.indh.budget.consolidation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Currency;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;

/**
 * What lines add up to (total): exact, currencies apart, what is in kind apart.
 *
 * @param money the amounts in money, by currency: 40000.00 EUR + 1200.50 MAD
 * @param inKind what was contributed in goods, land or work, by currency
 * @param lines how many lines it is made of, those without an amount included
 * @param unknown how many of them have an amount that nobody stated: with one, the total is "at least"
 * @param notApplicable how many of them can have none; they make nothing incomplete
 */
@RecordBuilder
public record Total(MoneyByCurrency money, MoneyByCurrency inKind, long lines, long unknown, long notApplicable) {
    /** That of no line. */
    public static final Total ZERO = new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 0, 0, 0);

    /**
     * @throws InvalidValueException where a count is below nil, lines without an amount are more than lines, or there is money
     *     and no line that it could come from
     */
    public Total {
        long amounts = lines - unknown - notApplicable;
        boolean isFromNowhere = amounts == 0 && !(money.isZero() && inKind.isZero());
        if (unknown < 0 || notApplicable < 0 || unknown > lines - notApplicable || isFromNowhere) {
            throw new InvalidValueException("line-count", lines + ", " + unknown + ", " + notApplicable);
        }
    }

    /** The sum of both. */
    public Total plus(Total other) {
        return new Total(
                money.plus(other.money),
                inKind.plus(other.inKind),
                lines + other.lines,
                unknown + other.unknown,
                notApplicable + other.notApplicable);
    }

    /** Whether an amount in it is unknown, so that it is at least what it says and maybe more (au moins). */
    public boolean isAtLeast() {
        return unknown > 0;
    }

    /** Whether nothing of it is money in another currency, so that {@link #in} is all of it. */
    public boolean isOnlyIn(Currency currency) {
        return money.amounts().stream().allMatch(amount -> amount.currency().equals(currency));
    }

    /** What is in money in that currency; other currencies are left out, not converted. */
    public Money in(Currency currency) {
        return money.in(currency);
    }

    /** Money and contributions in kind together, for rates that count both. */
    public MoneyByCurrency withInKind() {
        return money.plus(inKind);
    }
}
