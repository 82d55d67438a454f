package org.indh.budget.funding;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Optional;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;

/**
 * What terms come to for one cost (subvention): the least of what was granted at most, of the rate on what is eligible, and of
 * what the cost leaves once other income is taken off. All amounts are exact, with every digit that a rate brings.
 *
 * @param terms the rate and the ceiling
 * @param cost the whole cost; 925000
 * @param eligible the part of it that the rate is reckoned on; no more than the cost
 * @param otherIncome what others give and the project earns, the holder's own share left out
 */
@RecordBuilder
public record Grant(GrantTerms terms, Decimal cost, Decimal eligible, Decimal otherIncome) {
    /** @throws InvalidValueException where an amount is below nil, or more is eligible than it costs */
    public Grant {
        check("other-income", otherIncome, Decimal.ZERO);
        check("eligible", eligible, Decimal.ZERO);
        check("eligible-of-cost", cost, eligible);
    }

    private static void check(String name, Decimal amount, Decimal least) {
        if (amount.compareTo(least) < 0) {
            throw new InvalidValueException(name, amount.toString());
        }
    }

    /** The terms for a cost that is eligible as a whole and has no other income. */
    public static Grant of(GrantTerms terms, Decimal cost) {
        return new Grant(terms, cost, cost, Decimal.ZERO);
    }

    /** The terms for a cost of which only a part is eligible, and that has no other income. */
    public static Grant of(GrantTerms terms, Decimal cost, Decimal eligible) {
        return new Grant(terms, cost, eligible, Decimal.ZERO);
    }

    /** What is granted: never more than any of the limits, never below nil. */
    public Decimal subsidy() {
        return amount(limit());
    }

    /** Which limit decides; of two that come to the same, the first in their order. */
    public GrantLimit limit() {
        GrantLimit least = terms.ceiling() == null ? GrantLimit.RATE : GrantLimit.CEILING;
        for (GrantLimit each : GrantLimit.values()) {
            // A ceiling that is not set is the cost, which the rate never exceeds.
            if (amount(each).compareTo(amount(least)) < 0) {
                least = each;
            }
        }
        return least;
    }

    private Decimal amount(GrantLimit limit) {
        Decimal ceiling = terms.ceiling();
        Decimal need = cost.minus(otherIncome);
        return switch (limit) {
            case CEILING -> ceiling == null ? cost : ceiling;
            case RATE -> percentage(eligible, terms.rate().value());
            case NEED -> need.compareTo(Decimal.ZERO) < 0 ? Decimal.ZERO : need;
        };
    }

    /** What the holder bears himself: the cost less the subsidy and other income; nil where these cover it. */
    public Decimal holderShare() {
        Decimal left = cost.minus(subsidy()).minus(otherIncome);
        return left.compareTo(Decimal.ZERO) < 0 ? Decimal.ZERO : left;
    }

    /** The holder's part of the cost; nothing where there is no cost. */
    public Optional<Share> holderRate() {
        return cost.isZero() ? Optional.empty() : Optional.of(new Share(holderShare(), cost));
    }

    /** The most of the holder's share that may be in kind: half of it, or all where that is not limited. */
    public Decimal mostInKind() {
        return terms.mostInKind() == null
                ? holderShare()
                : percentage(holderShare(), terms.mostInKind().value());
    }

    /** Whether so much in kind may be counted. */
    public boolean admitsInKind(Decimal amount) {
        return amount.compareTo(mostInKind()) <= 0;
    }

    /** What is to be paid back of what was paid in advance: what exceeds the subsidy, nil where nothing does. */
    public Decimal refund(Decimal paid) {
        Decimal over = paid.minus(subsidy());
        return over.compareTo(Decimal.ZERO) < 0 ? Decimal.ZERO : over;
    }

    private static Decimal percentage(Decimal amount, BigDecimal percent) {
        return new Decimal(amount.value().multiply(percent).movePointLeft(2));
    }
}
