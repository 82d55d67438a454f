package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLines;
import org.indh.budget.PlacedLine;
import org.indh.budget.allocation.AllocationKey;
import org.indh.core.code.Coded;
import org.indh.core.document.Kind;
import org.indh.core.finding.Path;
import org.indh.core.money.CurrencyCode;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What was planned, committed and paid, line by line, and what is stated on it (rapport financier, état d'exécution): by a
 * partner to its donor, by a commune to its council. A list of expenses alone is one too.
 *
 * @param code what people call it: "RF-2031-1"
 * @param title what it reports on
 * @param member whose accounts these are; of every line that names none itself
 * @param currency the currency that it counts in, where that is not each line's own: MAD
 * @param periodFrom the first day that it reports on; 2031-01-01
 * @param periodUntil the last such day; 2031-06-30
 * @param eligibleFrom the first day on which a cost may be incurred; 2031-01-01
 * @param eligibleUntil the last such day; what closing takes may come later
 * @param lines the amounts, in the author's order
 * @param totals the totals that it states
 * @param rates the rates of exchange that it states
 * @param advances what was advanced to partners
 * @param keys the keys by which costs were shared
 * @param funding who pays for what
 * @param grants what grants come to at the end
 * @param credits credits of several years
 */
@RecordBuilder
public record FinancialReport(
        @Nullable String code,
        @Nullable LocalizedText title,
        @Nullable String member,
        @Nullable CurrencyCode currency,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil,
        @Nullable LocalDate eligibleFrom,
        @Nullable LocalDate eligibleUntil,
        List<BudgetLine> lines,
        List<StatedTotal> totals,
        List<StatedRate> rates,
        List<Advance> advances,
        List<AllocationKey> keys,
        List<FundedCost> funding,
        List<GrantAccount> grants,
        List<CreditAccount> credits)
        implements BudgetLines, Coded {
    /** The kind of document that a financial report is. */
    public static final Kind<FinancialReport> KIND = new Kind<>("financial-report", 1, FinancialReport.class);

    /** Copies the lists. */
    public FinancialReport {
        lines = ImmutableList.copyOf(lines);
        totals = ImmutableList.copyOf(totals);
        rates = ImmutableList.copyOf(rates);
        advances = ImmutableList.copyOf(advances);
        keys = ImmutableList.copyOf(keys);
        funding = ImmutableList.copyOf(funding);
        grants = ImmutableList.copyOf(grants);
        credits = ImmutableList.copyOf(credits);
    }

    /**
     * {@inheritDoc}
     *
     * <p>They are {@link #lines()} with the reporting member; a line that could not be read as a whole is one of unknown amount
     * that nothing else is known of.
     */
    @Override
    public List<PlacedLine> placedLines(Collection<Path> unknown) {
        return ReportedLines.of(this, unknown);
    }
}
