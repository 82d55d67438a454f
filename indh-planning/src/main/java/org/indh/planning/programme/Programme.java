package org.indh.planning.programme;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collection;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.PlacedLine;
import org.indh.budget.ProgrammeYears;
import org.indh.core.code.Coded;
import org.indh.core.code.PolicyMarker;
import org.indh.core.code.SdgTarget;
import org.indh.core.code.SectorAllocation;
import org.indh.core.document.Kind;
import org.indh.core.finding.Path;
import org.indh.core.money.CurrencyCode;
import org.indh.core.place.Gazetteer;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * A programme (programme): a set of actions under one objective, period and budget, as a donor finances it. It holds its own
 * facts only; a published list of partners is a programme of which nothing else is told.
 *
 * @param code what people call it: "CIC-MA"
 * @param title what it is called
 * @param donor who finances it (bailleur): "DGD"
 * @param applicants who asks for the money and answers for it (demandeurs): "AVCB"
 * @param period its years, first and last
 * @param currency the currency of its amounts, where the document says so: EUR
 * @param scale what its amounts count in, where the document says so: thousands for kDH
 * @param strategicTargets targets of the common strategic framework that it serves: "6D"
 * @param markers what its aims are marked with, for the DAC's reporting
 * @param sectors the sectors that its money goes to
 * @param sdgTargets the targets of sustainable development that it contributes to: "8.5"
 * @param coverage where it works
 * @param partnerships through whom it works, in the author's order
 * @param partnershipsTotal what the partnerships have together, as stated
 * @param synergies what it does together with other programmes, in the author's order
 */
@RecordBuilder
public record Programme(
        @Nullable ProgrammeCode code,
        @Nullable LocalizedText title,
        @Nullable String donor,
        List<String> applicants,
        @Nullable YearRange period,
        @Nullable CurrencyCode currency,
        @Nullable AmountScale scale,
        List<String> strategicTargets,
        List<PolicyMarker> markers,
        List<SectorAllocation> sectors,
        List<SdgTarget> sdgTargets,
        @Nullable Coverage coverage,
        List<Partnership> partnerships,
        @Nullable PartnershipsTotal partnershipsTotal,
        List<Synergy> synergies)
        implements Coded, ProgrammeYears {
    /** The kind of document that a programme is. */
    public static final Kind<Programme> KIND = new Kind<>("programme", 1, Programme.class);

    public Programme {
        applicants = ImmutableList.copyOf(applicants);
        strategicTargets = ImmutableList.copyOf(strategicTargets);
        markers = ImmutableList.copyOf(markers);
        sectors = ImmutableList.copyOf(sectors);
        sdgTargets = ImmutableList.copyOf(sdgTargets);
        partnerships = ImmutableList.copyOf(partnerships);
        synergies = ImmutableList.copyOf(synergies);
    }

    /**
     * The partnerships' money as flat lines (lignes budgétaires), one for each outcome of each partnership, in whole units of
     * the currency: uses, by partnership, outcome and territory. A partnership of several communes states none, for nobody said
     * how they share the money, but the province or region that all of them lie in. Its total is a line where no outcome has
     * an amount. The lines are another view of money that budgets hold as well, {@code by-partnership}, so that no
     * consolidation adds both.
     *
     * @param gazetteer where the communes are looked up
     * @throws org.indh.core.text.InvalidValueException where an amount times the scale has more than 40 digits
     */
    public List<BudgetLine> lines(Gazetteer gazetteer) {
        return placedLines(gazetteer, List.of()).stream()
                .map(PlacedLine::line)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The same {@link #lines}, each with the part of this programme that it was made of, and a line of unknown amount for each
     * that could not be read.
     *
     * @param unknown the parts of this programme that could not be read, amounts and others
     * @throws org.indh.core.text.InvalidValueException where an amount times the scale has more than 40 digits
     */
    public List<PlacedLine> placedLines(Gazetteer gazetteer, Collection<Path> unknown) {
        return PartnershipLines.of(this, gazetteer, unknown);
    }
}
