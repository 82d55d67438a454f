package org.indh.budget.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.FundingState;
import org.indh.budget.allocation.LineSplit;
import org.indh.core.money.Money;

/** An expense, who pays for it, and what nobody pays for yet. */
final class Bill {
    private static final String KEY = "pari passu";

    private final BudgetLine expense;
    private final List<Part> parts = new ArrayList<>();
    private Money open;

    private record Part(Payer payer, Money amount, boolean isShared) {}

    Bill(BudgetLine expense, Money amount) {
        this.expense = expense;
        this.open = amount;
    }

    BudgetLine expense() {
        return expense;
    }

    Form form() {
        return expense.isInKind() ? Form.IN_KIND : Form.CASH;
    }

    Money open() {
        return open;
    }

    /** @param isShared whether others bear a part besides, by a key */
    void pay(Payer payer, Money amount, boolean isShared) {
        open = open.minus(amount);
        if (amount.signum() > 0) {
            parts.add(new Part(payer, amount, isShared));
        }
    }

    /** Adds what each pays; what would come from a source that is still to be found is not funded, and says so. */
    void addTo(List<BudgetLine> lines, List<BudgetLine> unfunded, Function<Payer, String> valuation) {
        for (Part part : parts) {
            boolean isToBeFound = part.payer().state() == FundingState.TO_BE_FOUND;
            (isToBeFound ? unfunded : lines).add(line(part, valuation.apply(part.payer())));
        }
        if (open.signum() > 0) {
            unfunded.add(cut(open, "").with(Dimension.SOURCE, ""));
        }
    }

    private BudgetLine line(Part part, String valuation) {
        BudgetLine line = cut(part.amount(), part.payer().suffix())
                .with(Dimension.SOURCE, part.payer().name())
                .with(Dimension.FUNDING_STATE, part.payer().state().code());
        if (expense.code(Dimension.VALUATION).isEmpty()) {
            line = line.with(Dimension.VALUATION, valuation);
        }
        return part.isShared() ? LineSplit.cut(line, Dimension.SOURCE, KEY) : line;
    }

    private BudgetLine cut(Money amount, String suffix) {
        if (expense.money().filter(amount::equals).isPresent()) {
            return expense;
        }
        BudgetLine part = expense.with(amount);
        return expense.id() == null ? part : part.withId((expense.id() + " " + suffix).strip());
    }
}
