package org.indh.budget;

import org.indh.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * A document that says in which years a programme spends: budgets judged with it that do not say so themselves are held against
 * these.
 */
public interface ProgrammeYears {
    /** Its years, first and last, where it states them: 2017-2021. */
    @Nullable
    YearRange period();
}
