package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.LineRole;
import org.indh.budget.communal.Loan;
import org.indh.budget.communal.Side;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the law makes a commune pay is foreseen before anything else. Two things are seen: less is foreseen for loans than the
 * budget says falls due, and a compulsory line has an amount of nought while optional ones have money. The latter is only
 * told, for nobody says how much is due.
 */
final class CompulsoryFirst {
    static final Rule<CommunalBudget> RULE =
            Rule.of("CB-COMPULSORY-FIRST", Severity.WARNING, "lo-113-14", CommunalBudget.class, CompulsoryFirst::check);

    private CompulsoryFirst() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        List<At<CommunalLine>> lines = lines(Books.of(budget));
        List<Spot> optional = lines.stream()
                .filter(line -> Boolean.FALSE.equals(line.value().compulsory()))
                .filter(line -> line.value().revised().compareTo(Decimal.ZERO) > 0)
                .map(line -> line.spot(CreditColumn.VOTED.component()).as("optional"))
                .limit(Books.MOST_PLACES)
                .toList();
        if (!optional.isEmpty()) {
            List<Spot> told = new ArrayList<>();
            told.addAll(due(budget, LineRole.LOAN_CAPITAL, "capitalDue", Loan::capitalDue, optional, findings));
            told.addAll(due(budget, LineRole.LOAN_INTEREST, "interestDue", Loan::interestDue, optional, findings));
            noughts(lines, told, optional, findings);
        }
        return findings.verdict();
    }

    private static List<At<CommunalLine>> lines(Books books) {
        List<At<CommunalLine>> lines = new ArrayList<>();
        for (BudgetPart part : List.of(BudgetPart.OPERATING, BudgetPart.EQUIPMENT)) {
            for (Section section : books.sections(part, Side.EXPENSE)) {
                for (int i = 0; i < section.lines().size(); i++) {
                    if (section.tree().isLeaf(i)) {
                        lines.add(section.lines().get(i));
                    }
                }
            }
        }
        return lines;
    }

    /** What falls due for loans against what lines foresee for it; gives the lines that foresee too little. */
    private static List<Spot> due(
            At<CommunalBudget> budget,
            LineRole role,
            String component,
            Function<Loan, @Nullable Decimal> amount,
            List<Spot> optional,
            Findings findings) {
        Books books = Books.of(budget);
        Sum due = Sum.none(books.digits());
        List<Spot> loans = new ArrayList<>();
        for (At<Loan> loan : budget.each("loans", Loan.class)) {
            Spot spot = loan.spot(component);
            Sum one = books.amount(amount.apply(loan.value()), spot);
            due = due.plus(one);
            if (one.isStated()) {
                loans.add(spot.as("due"));
            }
        }
        Sum foreseen = Sum.none(books.digits());
        List<Spot> spots = new ArrayList<>();
        for (BudgetPart part : List.of(BudgetPart.OPERATING, BudgetPart.EQUIPMENT)) {
            for (CreditColumn column : List.of(CreditColumn.VOTED, CreditColumn.MODIFIED)) {
                foreseen = foreseen.plus(books.role(part, Side.EXPENSE, role, column));
            }
            spots.addAll(books.rolePlaces(part, Side.EXPENSE, role, CreditColumn.VOTED));
        }
        boolean canJudge = findings.canJudge(due) && findings.canJudge(foreseen);
        if (!canJudge || !due.exceeds(foreseen)) {
            return List.of();
        }
        if (!foreseen.isStated()) {
            findings.gap("loan-lines-unknown", loans.get(0)); // an unmarked line may foresee it
            return List.of();
        }
        findings.add(Breach.at(spots)
                .and(loans)
                .and(optional)
                .found(due.shown(foreseen.value()))
                .expected(due.shown(due.value())));
        return spots;
    }

    private static void noughts(List<At<CommunalLine>> lines, List<Spot> told, List<Spot> optional, Findings findings) {
        List<Spot> noughts = lines.stream()
                .filter(line -> Boolean.TRUE.equals(line.value().compulsory()))
                .filter(line ->
                        line.value().voted() != null && line.value().revised().isZero())
                .map(line -> line.spot(CreditColumn.VOTED.component()))
                .filter(spot -> !told.contains(spot))
                .toList();
        if (!noughts.isEmpty()) {
            findings.add(Breach.at(noughts)
                    .and(optional)
                    .variant("nought")
                    .with("count", noughts.size())
                    .lowered(Severity.INFO, "due-unknown"));
        }
    }
}
