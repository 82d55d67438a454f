package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.List;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.CreditRow;
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
 * The second part's receipts pay nothing of the first: no loan stands among the first part's receipts or pays for its expenses,
 * nothing is handed back to it, and the budget does not balance only as a whole.
 */
final class EquipmentMoney {
    static final Rule<CommunalBudget> RULE =
            Rule.of("CB-NO-II-TO-I", Severity.ERROR, "lo-113-14", CommunalBudget.class, EquipmentMoney::check);

    private EquipmentMoney() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        Books books = Books.of(budget);
        List<Spot> lent = new ArrayList<>(places(books, BudgetPart.OPERATING, Side.RECEIPT, LineRole.LOAN));
        for (At<Loan> loan : budget.each("loans", Loan.class)) {
            if (loan.value().pays() == BudgetPart.OPERATING) {
                lent.add(loan.spot("pays"));
            }
        }
        add(null, lent, findings);
        List<Spot> handedBack = new ArrayList<>(places(books, BudgetPart.EQUIPMENT, Side.EXPENSE, LineRole.TRANSFER));
        handedBack.addAll(places(books, BudgetPart.OPERATING, Side.RECEIPT, LineRole.TRANSFER));
        add("transfer", handedBack, findings);
        asAWhole(Transfer.of(budget), findings);
        return findings.verdict();
    }

    /** Lines of that role with an amount that is not nil. */
    private static List<Spot> places(Books books, BudgetPart part, Side side, LineRole role) {
        List<Spot> places = new ArrayList<>();
        for (At<? extends CreditRow> row :
                books.rows(part, side, (CommunalLine line) -> line.role() == role, CreditColumn.VOTED)) {
            if (!row.value().stated(CreditColumn.VOTED).isZero()) {
                places.add(row.spot(CreditColumn.VOTED.component()));
            }
        }
        return places;
    }

    private static void add(@Nullable String variant, List<Spot> spots, Findings findings) {
        if (!spots.isEmpty()) {
            findings.add(Breach.at(spots).variant(variant).with("count", spots.size()));
        }
    }

    /** What the first part lacks is just what the second has over. */
    private static void asAWhole(Transfer transfer, Findings findings) {
        Sum receipts = transfer.equipmentReceipts();
        Sum expenses = transfer.equipmentExpenses();
        boolean isWhole = transfer.hasSurplus() && receipts.isStated() && expenses.isStated() && !transfer.isStated();
        Sum lack = transfer.operatingExpenses().minus(transfer.operatingReceipts());
        Sum over = receipts.minus(expenses);
        if (!isWhole || !lack.isRead() || !over.isRead()) {
            return; // told where parts are held against each other
        }
        Sum none = Sum.none(lack.digits());
        if (lack.exceeds(none)
                && over.exceeds(none)
                && lack.against(over).agreement().isKept()) {
            Books books = transfer.books();
            Decimal missing = lack.value();
            findings.add(Breach.at(books.places(BudgetPart.OPERATING, Side.RECEIPT, CreditColumn.VOTED))
                    .and(books.places(BudgetPart.EQUIPMENT, Side.RECEIPT, CreditColumn.VOTED))
                    .variant("whole")
                    .found(lack.shown(missing)));
        }
    }
}
