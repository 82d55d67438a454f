package org.indh.budget.execution;

import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was spent in one period and up to its end.
 *
 * @param period the period's code: "2031"; empty for what is of none
 * @param spent what was spent in it; 600.00 MAD
 * @param cumulated what was spent in it and before; 1600.00 MAD
 * @param ofBudget what that is of the whole budget; absent where there is none
 */
public record Burn(
        String period,
        Money spent,
        Money cumulated,
        @Nullable Share ofBudget) {}
