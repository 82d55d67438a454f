package org.indh.budget;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * The finest item that is budgeted (ligne budgétaire): "Personnel" under "Siège".
 *
 * @param code what people call it: "1.2"
 * @param label what it is for: "Personnel"
 * @param nature what sort of cost it is
 * @param currency the currency of its amounts, where that is not the budget's: EUR
 * @param amounts the amounts that the table states, by year; 42988.77 in 2017
 * @param total the total over the years that the table states; 223438.19
 * @param results codes of the results that it pays for: "R6"
 * @param activities codes of the activities that it pays for: "A.5.6"
 * @param periodFrom the first day of what it pays for, where that is stated: 2019-03-01
 * @param periodUntil the last such day; 2019-11-30
 */
@RecordBuilder
public record CostLine(
        @Nullable String code,
        @Nullable LocalizedText label,
        @Nullable Nature nature,
        @Nullable CurrencyCode currency,
        SortedMap<MilestoneYear, Decimal> amounts,
        @Nullable Decimal total,
        List<String> results,
        List<String> activities,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil)
        implements BudgetRow {
    /** A builder that was given no amount passes none. */
    public CostLine {
        amounts = amounts == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(amounts);
        results = ImmutableList.copyOf(results);
        activities = ImmutableList.copyOf(activities);
    }
}
