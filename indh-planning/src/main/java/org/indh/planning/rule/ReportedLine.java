package org.indh.planning.rule;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Budget;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.document.Document;
import org.indh.core.finding.Path;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;

/**
 * A line of a financial report or of a budget at its place.
 *
 * @param line the line
 * @param spot where its amount stands or would stand; where it is reckoned, the price that it is reckoned from
 */
record ReportedLine(BudgetLine line, Spot spot) {
    /** What a report is to be spent: its lines in money that are no resources. */
    static List<ReportedLine> uses(At<FinancialReport> report) {
        return report.each("lines", BudgetLine.class).stream()
                .map(at -> new ReportedLine(at.value(), spot(at)))
                .filter(line -> !line.line().isInKind()
                        && line.line().flow().filter(flow -> flow != Flow.USE).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** What a budget is to be spent, heading by heading; an amount that could not be read makes a line too. */
    static List<ReportedLine> ofBudget(At<Budget> budget) {
        Document<?> document = budget.document();
        List<Path> unknown =
                document.unreadable().stream().map(document::inValue).toList();
        return budget.value().placedLines(unknown).stream()
                .map(placed -> new ReportedLine(placed.line(), new Spot(document, placed.path(), null)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Spot spot(At<BudgetLine> at) {
        boolean isReckoned = at.value().amount() == null && at.value().unitPrice() != null;
        return at.spot(isReckoned ? "unitPrice" : "amount");
    }

    boolean is(Phase phase) {
        return line.is(Dimension.PHASE, phase.code());
    }

    String code(Dimension dimension) {
        return line.code(dimension).orElse("");
    }

    /** Whether nobody knows how much it is: it was not stated, or could not be read. */
    boolean isUnknown() {
        return line.money().isEmpty() && !line.isNotApplicable() || spot.isUnreadable();
    }

    static List<Spot> spots(Collection<ReportedLine> lines) {
        return lines.stream().map(ReportedLine::spot).toList();
    }

    /** What they come to, where every amount is known and all are in one currency. */
    static Optional<Money> sum(Collection<ReportedLine> lines) {
        return lines.stream().anyMatch(ReportedLine::isUnknown)
                ? Optional.empty()
                : MoneyByCurrency.total(lines.stream()
                                .flatMap(line -> line.line().money().stream())
                                .toList())
                        .single();
    }
}
