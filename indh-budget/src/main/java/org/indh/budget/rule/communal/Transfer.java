package org.indh.budget.rule.communal;

import java.util.List;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.LineRole;
import org.indh.budget.communal.Side;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;

/**
 * What the first part of a budget leaves over and hands to the second.
 *
 * @param budget the budget
 * @param books its amounts
 * @param given what lines of the first part's expenses hand over
 * @param received what lines of the second part's receipts take over
 * @param stated what the budget states by itself; nothing where it does not
 */
record Transfer(At<CommunalBudget> budget, Books books, Sum given, Sum received, Sum stated) {
    static Transfer of(At<CommunalBudget> budget) {
        return budget.fact(Transfer.class, Transfer::drawn);
    }

    private static Transfer drawn(At<CommunalBudget> budget) {
        Books books = Books.of(budget);
        return new Transfer(
                budget,
                books,
                books.role(BudgetPart.OPERATING, Side.EXPENSE, LineRole.TRANSFER, CreditColumn.VOTED),
                books.role(BudgetPart.EQUIPMENT, Side.RECEIPT, LineRole.TRANSFER, CreditColumn.VOTED),
                books.amount(budget.value().transfer(), budget.spot("transfer")));
    }

    /** Whether the budget says anywhere how much is handed over. */
    boolean isStated() {
        return given.isStated() || received.isStated() || stated.isStated();
    }

    /** What is handed over, as the second part says it, else the budget, else the first part. */
    Sum amount() {
        return received.isStated() ? received : stated.isStated() ? stated : given;
    }

    /** Where that amount stands. */
    List<Spot> places() {
        if (received.isStated()) {
            return books.rolePlaces(BudgetPart.EQUIPMENT, Side.RECEIPT, LineRole.TRANSFER, CreditColumn.VOTED);
        }
        return stated.isStated()
                ? List.of(budget.spot("transfer"))
                : books.rolePlaces(BudgetPart.OPERATING, Side.EXPENSE, LineRole.TRANSFER, CreditColumn.VOTED);
    }

    Sum operatingReceipts() {
        return side(BudgetPart.OPERATING, Side.RECEIPT);
    }

    /** The expenses of the first part, without what it hands over. */
    Sum operatingExpenses() {
        return books.without(BudgetPart.OPERATING, Side.EXPENSE, LineRole.TRANSFER, CreditColumn.VOTED);
    }

    /** The receipts of the second part, without what it takes over. */
    Sum equipmentReceipts() {
        return books.without(BudgetPart.EQUIPMENT, Side.RECEIPT, LineRole.TRANSFER, CreditColumn.VOTED);
    }

    Sum equipmentExpenses() {
        return side(BudgetPart.EQUIPMENT, Side.EXPENSE);
    }

    /** Whether both sides of the first part are there, so that its surplus is known. */
    boolean hasSurplus() {
        return side(BudgetPart.OPERATING, Side.RECEIPT).isStated()
                && side(BudgetPart.OPERATING, Side.EXPENSE).isStated();
    }

    /** What the first part leaves over. */
    Sum surplus() {
        return operatingReceipts().minus(operatingExpenses());
    }

    private Sum side(BudgetPart part, Side side) {
        return books.side(part, side, CreditColumn.VOTED);
    }
}
