package org.indh.budget;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.reconciliation.Listing;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Currencies;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * A row that others stand under (rubrique): a bearer of costs such as "4. Siège", a chapter, a total. Its headings and its
 * lines are its parts, and together make it up.
 *
 * @param code what people call it: "4"
 * @param label what it is called: "Siège"
 * @param amounts the amounts that the table states, by year; 71588.77 in 2017
 * @param total the total over the years that the table states; 333238.19
 * @param headings the headings under it, in the author's order
 * @param lines the lines directly under it, in the author's order
 * @param listing whether the parts that make it up are all there; of the table's total, the headings. Where nobody says so,
 *     they are
 */
@RecordBuilder
public record Heading(
        @Nullable String code,
        @Nullable LocalizedText label,
        SortedMap<MilestoneYear, Decimal> amounts,
        @Nullable Decimal total,
        List<Heading> headings,
        List<CostLine> lines,
        @Nullable Listing listing)
        implements BudgetRow {
    /** A builder that was given no amount passes none. */
    public Heading {
        amounts = amounts == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(amounts);
        headings = ImmutableList.copyOf(headings);
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * What its parts add up to, by year; what has no parts adds up to nothing. Where some are in another currency, the flat
     * lines of the budget ({@link Budget#lines}) are added up instead, which keep currencies apart.
     *
     * @throws CurrencyMismatchException where amounts of its parts are in two currencies: a line that states one beside a part
     *     that states none, which is in the budget's
     */
    public SortedMap<MilestoneYear, Decimal> computedAmounts() {
        List<BudgetRow> parts = new ArrayList<>(headings);
        parts.addAll(lines);
        refuseTwoCurrencies(parts);
        TreeMap<MilestoneYear, Decimal> sums = new TreeMap<>();
        parts.forEach(part -> part.amounts().forEach((year, amount) -> sums.merge(year, amount, Decimal::plus)));
        return ImmutableSortedMap.copyOfSorted(sums);
    }

    private static void refuseTwoCurrencies(List<BudgetRow> parts) {
        List<Currency> met = parts.stream()
                .filter(part -> !part.amounts().isEmpty())
                .map(Heading::currency)
                .distinct()
                .toList();
        if (met.size() > 1) {
            throw new CurrencyMismatchException(met.get(0), met.get(1));
        }
    }

    /** ISO 4217's code for none where it is the budget's, which the heading does not know. */
    private static Currency currency(BudgetRow part) {
        return part instanceof CostLine line && line.currency() != null
                ? line.currency().currency()
                : Currencies.NONE;
    }
}
