package org.indh.budget.communal;

import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.SortedMap;
import org.indh.core.code.Coded;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * A line of a three-year programming, or a chapter or article that states what the lines under it come to.
 *
 * @param code where it stands in the budget: "30.20"
 * @param label what it is for
 * @param project the project of the commune's action programme that it pays for, by its code: "P-07"
 * @param amounts what is expected, by year; 350000 in 2026
 */
@RecordBuilder
public record ProgrammedLine(
        @Nullable BudgetCode code,
        @Nullable LocalizedText label,
        @Nullable String project,
        SortedMap<MilestoneYear, Decimal> amounts)
        implements Coded {
    /** A builder that was given no amount passes none. */
    public ProgrammedLine {
        amounts = amounts == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(amounts);
    }
}
