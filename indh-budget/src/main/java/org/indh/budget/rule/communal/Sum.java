package org.indh.budget.rule.communal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.reconciliation.Agreement;
import org.indh.budget.reconciliation.Precision;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.reconciliation.Stated;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict.Gap;

/**
 * Amounts of a budget that are added up.
 *
 * @param amounts the amounts, below nil those that are taken away
 * @param unread places of amounts that nobody could read: nobody knows what the sum is
 * @param digits the most digits that the budget gives after the point; 2 for steps of 0.01
 */
record Sum(List<Decimal> amounts, List<Spot> unread, int digits) {
    Sum {
        amounts = ImmutableList.copyOf(amounts);
        unread = ImmutableList.copyOf(unread);
    }

    /** Nothing, in steps of so many digits. */
    static Sum none(int digits) {
        return new Sum(List.of(), List.of(), digits);
    }

    Decimal value() {
        return amounts.stream().reduce(Decimal.ZERO, Decimal::plus);
    }

    /** Whether anything is stated, or would be if it could be read. */
    boolean isStated() {
        return !amounts.isEmpty() || !unread.isEmpty();
    }

    boolean isRead() {
        return unread.isEmpty();
    }

    Sum plus(Sum other) {
        List<Decimal> all = new ArrayList<>(amounts);
        all.addAll(other.amounts);
        List<Spot> places = new ArrayList<>(unread);
        places.addAll(other.unread);
        return new Sum(all, places, Math.max(digits, other.digits));
    }

    Sum minus(Sum other) {
        return plus(
                new Sum(other.amounts.stream().map(amount -> amount.times(-1)).toList(), other.unread, other.digits));
    }

    /** This sum against another: the gap is what it has more, and rounding explains as much as all their units allow. */
    Reconciliation against(Sum other) {
        List<Stated> parts = new ArrayList<>(other.stated(1));
        parts.addAll(stated(-1));
        Stated nothing = Stated.exact("", Decimal.ZERO);
        Reconciliation held = Reconciliation.of(nothing, parts);
        boolean isKept = Precision.of(digits).isNothing(held.gap());
        return isKept ? Reconciliation.of(nothing, List.of()) : held;
    }

    private List<Stated> stated(long sign) {
        Precision precision = Precision.of(digits);
        return amounts.stream()
                .map(amount -> precision.stated("", amount.times(sign)))
                .toList();
    }

    /** Whether it is larger than another by more than rounding explains. */
    boolean exceeds(Sum other) {
        Reconciliation held = against(other);
        return held.agreement() == Agreement.BROKEN && held.gap().compareTo(Decimal.ZERO) > 0;
    }

    /** An amount with as many digits as the budget gives: 120000.50. */
    BigDecimal shown(Decimal amount) {
        return Precision.of(digits).shown(amount);
    }

    /** What could not be judged for it. */
    List<Gap> gaps() {
        return unread.stream().map(spot -> new Gap("unreadable", spot)).toList();
    }
}
