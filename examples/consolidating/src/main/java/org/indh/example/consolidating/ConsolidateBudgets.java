package org.indh.example.consolidating;

import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.COUNTERPART;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.Dimension.PROVINCE;
import static org.indh.budget.Dimension.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Flow;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Hierarchy;
import org.indh.budget.group.Closing;
import org.indh.budget.group.Elimination;
import org.indh.budget.group.Perimeter;
import org.indh.budget.group.Perimeter.Member;
import org.indh.core.money.Money;
import org.indh.core.place.Gazetteer;
import org.indh.core.time.MilestoneYear;

/** Adds up what two bodies spend in communes, one of which finances the other. */
public final class ConsolidateBudgets {
    private static final LocalDate CLOSING = LocalDate.of(2031, 12, 31);

    private ConsolidateBudgets() {}

    /** What both spend, and what one pays the other, in a commune of the province of Ouarzazate and one of Taroudant. */
    public static List<BudgetLine> lines() {
        return List.of(
                line("450000.00 MAD", Flow.USE).with(MEMBER, "union").with(COMMUNE, "08.401.03.03"),
                line("150000.00 MAD", Flow.USE)
                        .with(MEMBER, "union")
                        .with(COUNTERPART, "association")
                        .on(CLOSING.minusDays(11)),
                line("90000.00 MAD", Flow.RESOURCE)
                        .with(MEMBER, "association")
                        .with(COUNTERPART, "union")
                        .on(CLOSING.minusDays(2)),
                line("180000.33 MAD", Flow.USE).with(MEMBER, "association").with(COMMUNE, "09.541.03.03"));
    }

    private static BudgetLine line(String amount, Flow flow) {
        return BudgetLine.of(Money.parse(amount))
                .with(MilestoneYear.calendar(2031))
                .with(flow);
    }

    /** Both as one body: what the one pays the other is taken out, and what is still on its way is told. */
    public static Elimination group(List<BudgetLine> lines) {
        Perimeter both = new Perimeter(CLOSING, List.of(Member.full("union"), Member.full("association")));
        return both.consolidate(lines, Closing.on(CLOSING).transit(15));
    }

    /** What is spent by province and year. */
    public static Consolidation byProvince(List<BudgetLine> lines) {
        // tag::taste[]
        Consolidation totals = lines.stream().collect(Consolidation.by(COMMUNE, YEAR));
        return totals.under(Hierarchy.provinces(Gazetteer.morocco())).per(PROVINCE, YEAR);
        // end::taste[]
    }
}
