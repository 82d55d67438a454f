package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.List;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.LineRole;
import org.indh.budget.communal.Side;
import org.indh.budget.reconciliation.Agreement;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * What the first part leaves over is what it hands to the second, and what the budget says of either is the same. Where
 * nothing is said, nothing can be wrong.
 */
final class SurplusTransfer {
    static final Rule<CommunalBudget> RULE = Rule.of(
                    "CB-SURPLUS-TO-II", Severity.ERROR, "lo-113-14", CommunalBudget.class, SurplusTransfer::check)
            .following("CB-CODE-TREE");

    private SurplusTransfer() {}

    /** One of the figures that say how much is left over or handed on, and how much it ought to be. */
    private record Claim(Sum sum, List<Spot> spots, Sum due) {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        Transfer transfer = Transfer.of(budget);
        Sum surplus = transfer.surplus();
        if (!transfer.hasSurplus() || !findings.canJudge(surplus)) {
            return findings.verdict();
        }
        List<Claim> off = new ArrayList<>();
        Agreement worst = Agreement.EXACT;
        for (Claim claim : claims(budget, transfer)) {
            if (!claim.sum().isStated() || !findings.canJudge(claim.sum()) || isUnmarked(transfer, claim)) {
                continue;
            }
            Agreement agreement = claim.sum().against(claim.due()).agreement();
            if (agreement != Agreement.EXACT) {
                worst = worst == Agreement.BROKEN ? worst : agreement;
                off.add(claim);
            }
        }
        if (!off.isEmpty()) {
            findings.add(breach(transfer.books(), off, worst));
        }
        return findings.verdict();
    }

    /** Whether the first part balances with a line of just that amount, which nobody says is what it hands over. */
    private static boolean isUnmarked(Transfer transfer, Claim claim) {
        boolean balances = transfer.operatingReceipts()
                .against(transfer.operatingExpenses())
                .agreement()
                .isKept();
        return balances
                && !transfer.given().isStated()
                && transfer.books().hasLine(BudgetPart.OPERATING, Side.EXPENSE, claim.sum());
    }

    private static List<Claim> claims(At<CommunalBudget> budget, Transfer transfer) {
        Books books = transfer.books();
        Sum surplus = transfer.surplus();
        Sum due = isNegative(surplus) ? surplus.minus(surplus) : surplus; // nothing, as roundly as the surplus is known
        Sum stated = books.amount(budget.value().surplus(), budget.spot("surplus"));
        return List.of(
                new Claim(
                        transfer.received(),
                        books.rolePlaces(BudgetPart.EQUIPMENT, Side.RECEIPT, LineRole.TRANSFER, CreditColumn.VOTED),
                        due),
                new Claim(transfer.stated(), List.of(budget.spot("transfer")), due),
                new Claim(
                        transfer.given(),
                        books.rolePlaces(BudgetPart.OPERATING, Side.EXPENSE, LineRole.TRANSFER, CreditColumn.VOTED),
                        due),
                new Claim(stated, List.of(budget.spot("surplus")), isNegative(stated) ? surplus : due));
    }

    private static boolean isNegative(Sum sum) {
        return sum.value().compareTo(Decimal.ZERO) < 0;
    }

    private static Breach breach(Books books, List<Claim> off, Agreement worst) {
        List<Spot> spots = new ArrayList<>();
        off.forEach(claim -> spots.addAll(claim.spots()));
        Sum first = off.get(0).sum();
        Sum due = off.get(0).due();
        Breach breach = Breach.at(spots)
                .and(books.places(BudgetPart.OPERATING, Side.RECEIPT, CreditColumn.VOTED).stream()
                        .map(spot -> spot.as("receipts"))
                        .toList())
                .with("gap", first.shown(first.value().minus(due.value())).abs())
                .found(first.shown(first.value()))
                .expected(first.shown(due.value()));
        return worst == Agreement.ROUNDED ? breach.variant("rounding").lowered(Severity.INFO) : breach;
    }
}
