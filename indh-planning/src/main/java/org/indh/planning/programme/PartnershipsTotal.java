package org.indh.planning.programme;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import org.indh.core.measure.Decimal;
import org.indh.logframe.chain.NodeCode;
import org.jspecify.annotations.Nullable;

/**
 * What the partnerships have together, as a list of them states it in its last row (total des partenariats). What they add up
 * to is another matter, and a rule's.
 *
 * @param budgets the money for each outcome, in the programme's unit, by the outcome's code
 * @param total the money in all
 */
public record PartnershipsTotal(
        SortedMap<NodeCode, Decimal> budgets, @Nullable Decimal total) {
    public PartnershipsTotal {
        budgets = ImmutableSortedMap.copyOf(budgets);
    }
}
