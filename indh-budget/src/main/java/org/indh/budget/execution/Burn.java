package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was spent in one period and up to its end.
 *
 * @param period the period's code: "2031"; empty for what is of none
 * @param spent what was spent in it; 600.00 MAD
 * @param cumulated what was spent in it and before; 1600.00 MAD
 * @param ofBudget what that is of the whole budget; absent where there is none, or a part of either is in another currency
 * @param gaps why it is not the whole truth: what was spent until then, or the budget, is known in part only, or in another
 *     currency
 */
@RecordBuilder
public record Burn(
        String period,
        Money spent,
        Money cumulated,
        @Nullable Share ofBudget,
        List<CostGap> gaps) {
    /** Copies the list. */
    public Burn {
        gaps = ImmutableList.copyOf(gaps);
    }

    /** One that is the whole truth. */
    public Burn(String period, Money spent, Money cumulated, @Nullable Share ofBudget) {
        this(period, spent, cumulated, ofBudget, ImmutableList.of());
    }
}
