package org.indh.budget.execution;

import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.SortedMap;
import org.indh.budget.funding.FundingPlan;
import org.indh.core.measure.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a cost, in shares, amounts or both (cofinancement).
 *
 * @param of what is paid for: the id of a line, or what it is called
 * @param shares the percentage that each source pays: INDH → 60 %
 * @param plan the amount of each
 */
@RecordBuilder
public record FundedCost(
        @Nullable String of,
        SortedMap<String, Percent> shares,
        @Nullable FundingPlan plan) {
    /** A builder that was given no share passes none. */
    public FundedCost {
        shares = shares == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(shares);
    }
}
