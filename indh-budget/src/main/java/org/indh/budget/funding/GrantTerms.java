package org.indh.budget.funding;

import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What a donor or a call for projects grants (barème): 60 % of the eligible cost, 300,000 at most. They differ from call to
 * call, and none is built in.
 *
 * @param rate the part of the eligible cost that is granted at most; 60 %
 * @param ceiling the most that is granted, where there is a most; 300000
 * @param mostInKind the part of the holder's own share that may be in kind, where that is limited; 50 %
 */
public record GrantTerms(
        Percent rate, @Nullable Decimal ceiling, @Nullable Percent mostInKind) {
    /** @throws InvalidValueException where a rate is not from 0 to 100 % or the ceiling is below nil */
    public GrantTerms {
        check("grant-rate", rate);
        if (mostInKind != null) {
            check("in-kind-rate", mostInKind);
        }
        if (ceiling != null && ceiling.compareTo(Decimal.ZERO) < 0) {
            throw new InvalidValueException("ceiling", ceiling.toString());
        }
    }

    private static void check(String name, Percent rate) {
        if (rate.value().signum() < 0 || rate.compareTo(Percent.of(100)) > 0 && !rate.isWhole()) {
            throw new InvalidValueException(name, rate.toString());
        }
    }

    /** A rate and a most: {@code of(Percent.of(60), Decimal.of(300000))}. */
    public static GrantTerms of(Percent rate, Decimal ceiling) {
        return new GrantTerms(rate, ceiling, null);
    }

    /** A rate alone. */
    public static GrantTerms of(Percent rate) {
        return new GrantTerms(rate, null, null);
    }

    /** The same terms, with so much of the holder's share in kind at most. */
    public GrantTerms withMostInKind(Percent part) {
        return new GrantTerms(rate, ceiling, part);
    }
}
