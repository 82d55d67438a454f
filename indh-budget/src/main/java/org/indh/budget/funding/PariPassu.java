package org.indh.budget.funding;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.indh.budget.JointSplit;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;

/**
 * Sources that pay together, each in proportion to what it gives and no more than that, beside what they lack of the cost. All
 * that they take on is shared out as one.
 */
final class PariPassu {
    private final ImmutableMap<Payer, Money> gifts;
    private final Money lacking;
    private final List<Money> taken = new ArrayList<>();
    private Money left;

    /** @param cost what they are to pay; where they give more, they pay that together */
    PariPassu(Money cost, Map<Payer, Money> gifts) {
        Money given = Money.total(gifts.values(), cost.currency());
        this.gifts = ImmutableMap.copyOf(gifts);
        this.left = cost.compareTo(given) < 0 ? given : cost;
        this.lacking = left.minus(given);
    }

    /** What each of them gives. */
    Map<Payer, Money> gifts() {
        return gifts;
    }

    /** Whether somebody else, or nobody, bears a part beside each of them. */
    boolean isShared() {
        return gifts.size() > 1 || !lacking.isZero();
    }

    /** Takes on as much of an expense as is left of the whole; maybe nothing. */
    void take(Money expense) {
        Money part = left.compareTo(expense) < 0 ? left : expense;
        taken.add(part);
        left = left.minus(part);
    }

    /** What of each expense falls to each source, in their order, then what they lack. */
    List<List<Money>> shares() {
        Money sum = Money.total(taken, left.currency());
        List<Decimal> weights = new ArrayList<>();
        gifts.values().forEach(gift -> weights.add(new Decimal(gift.amount())));
        weights.add(new Decimal(lacking.amount()));
        List<Money> totals = sum.isZero()
                ? Collections.nCopies(weights.size(), sum)
                : sum.split(weights, Remainder.LARGEST_REMAINDER);
        return JointSplit.ofAmounts(taken, totals);
    }
}
