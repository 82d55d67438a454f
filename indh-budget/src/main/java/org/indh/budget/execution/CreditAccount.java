package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.budget.consolidation.CreditYear;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Credits of several years and the total that is stated of them (crédits pluriannuels).
 *
 * @param of what they are opened for, by its code or name
 * @param years what was opened, carried over, spent and cancelled in each year, in order
 * @param total what all years had to spend, as stated; 2250.00 MAD
 */
@RecordBuilder
public record CreditAccount(
        @Nullable String of,
        List<CreditYear> years,
        @Nullable Money total) {
    /** Copies the list. */
    public CreditAccount {
        years = ImmutableList.copyOf(years);
    }
}
