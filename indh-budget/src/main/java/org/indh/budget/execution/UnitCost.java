package org.indh.budget.execution;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.indh.budget.consolidation.Total;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one costs (coût unitaire): a beneficiary of result R6, a kilometre of activity A.5.6. An exact fraction of an amount of
 * money and a count; contributions in kind are not in it.
 *
 * @param code what is counted, by its code: "R6"
 * @param direct what the lines that name it come to
 * @param shared what falls to it by keys
 * @param count how many there are; absent where nobody said
 */
public record UnitCost(
        String code, Total direct, Total shared, @Nullable Decimal count) {
    /** Why it is not defined; none where it is. */
    public List<CostGap> gaps() {
        List<CostGap> gaps = new ArrayList<>();
        if (direct.lines() == 0 && shared.lines() == 0) {
            gaps.add(CostGap.NOT_LINKED);
        }
        if (count == null) {
            gaps.add(CostGap.NO_COUNT);
        } else if (count.isZero()) {
            gaps.add(CostGap.NONE);
        }
        if (shared.lines() > 0) {
            gaps.add(CostGap.SHARED_BY_KEY);
        }
        if (direct.isAtLeast() || shared.isAtLeast()) {
            gaps.add(CostGap.UNKNOWN_AMOUNT);
        }
        if (direct.money().plus(shared.money()).amounts().size() > 1) {
            gaps.add(CostGap.OTHER_CURRENCY);
        }
        return List.copyOf(gaps);
    }

    /** The cost of one in that currency: 1200.50/8; nothing where there is a gap, or the cost is in another currency. */
    public Optional<Share> of(Currency currency) {
        return gaps().isEmpty() && direct.isOnlyIn(currency) ? perUnit(direct.in(currency)) : Optional.empty();
    }

    /** What is known to be spent on one at least, without what was shared by keys; nothing where there is nothing to count. */
    public Optional<Share> direct(Currency currency) {
        return perUnit(direct.in(currency));
    }

    /** The cost of one with what was shared by keys, which is as good as these. */
    public Optional<Share> withShared(Currency currency) {
        return perUnit(direct.in(currency).plus(shared.in(currency)));
    }

    private Optional<Share> perUnit(Money cost) {
        return count == null || count.isZero() || gaps().contains(CostGap.NOT_LINKED)
                ? Optional.empty()
                : Optional.of(new Share(new Decimal(cost.amount()), count));
    }
}
