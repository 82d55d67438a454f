package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.indh.budget.BudgetLines;
import org.indh.budget.PlacedLine;
import org.indh.core.document.Kind;
import org.indh.core.finding.Path;
import org.indh.core.money.CurrencyCode;
import org.indh.core.place.StatedTerritory;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * What a commune expects to receive and to spend in the three years to come (programmation triennale). It rolls on: each year
 * it is made anew for the year's budget and the two years after it.
 *
 * @param title what it is called
 * @param commune whose it is
 * @param baseYear its first year, that of the budget that it belongs to; 2026
 * @param updatedOn when it was last made or updated; 2025-10-30
 * @param currency the currency of its amounts, where the document says so: MAD
 * @param scale what its amounts count in, where the document says so: thousands for kDH
 * @param sections the sides of its parts, in the author's order
 */
@RecordBuilder
public record TriennialProgramming(
        @Nullable LocalizedText title,
        @Nullable StatedTerritory commune,
        @Nullable MilestoneYear baseYear,
        @Nullable LocalDate updatedOn,
        @Nullable CurrencyCode currency,
        @Nullable AmountScale scale,
        List<ProgrammedSection> sections)
        implements BudgetLines {
    /** The kind of document that a three-year programming is. */
    public static final Kind<TriennialProgramming> KIND =
            new Kind<>("triennial-programming", 1, TriennialProgramming.class);

    public TriennialProgramming {
        sections = ImmutableList.copyOf(sections);
    }

    /**
     * The same money as flat lines (lignes budgétaires), one for each year of each line that no line under it speaks for, in
     * whole units of the currency: proposed, and in a {@link org.indh.budget.Dimension#VIEW} of its own, for the budgets of its
     * years are the same money.
     *
     * @param unknown the parts of this programming that could not be read, amounts and others
     * @throws org.indh.core.text.InvalidValueException where an amount times the scale has more than 40 digits
     */
    @Override
    public List<PlacedLine> placedLines(Collection<Path> unknown) {
        return ProgrammedFlattening.of(this, unknown);
    }
}
