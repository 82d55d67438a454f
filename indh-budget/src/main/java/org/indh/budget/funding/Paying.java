package org.indh.budget.funding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/** One run of expenses through the sources, each at its {@link Turn}. */
final class Paying {
    private final FundingPlan plan;
    private final List<Earmark> earmarks;
    private final Map<Form, Purse> purses = new EnumMap<>(Form.class);
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<BudgetLine> unfunded = new ArrayList<>();

    Paying(EarmarkedFunding funding) {
        this.plan = funding.plan();
        this.earmarks = funding.earmarks();
        for (Form form : Form.values()) {
            purses.put(form, new Purse(funding, form));
        }
    }

    EarmarkedFunding.Paid pay(List<BudgetLine> expenses) {
        List<Bill> bills = new ArrayList<>();
        for (BudgetLine expense : expenses) {
            expense.money().ifPresentOrElse(amount -> bills.add(bill(expense, amount)), () -> unfunded.add(expense));
        }
        List<Dimension> by =
                earmarks.stream().map(Earmark::dimension).distinct().toList();
        bills.stream()
                .map(bill -> Turn.of(bill, by))
                .sorted(Turn.ORDER)
                .forEach(turn -> purse(turn.bill()).pay(turn.bill()));
        TreeMap<String, Money> left = new TreeMap<>();
        purses.values()
                .forEach(purse ->
                        purse.share().forEach((payer, amount) -> left.merge(payer.name(), amount, Money::plus)));
        bills.forEach(bill -> bill.addTo(lines, unfunded, payer -> valuation(bill.form(), payer)));
        return new EarmarkedFunding.Paid(lines, unfunded, left);
    }

    private static Bill bill(BudgetLine expense, Money amount) {
        if (amount.signum() < 0) {
            throw new InvalidValueException("expense", amount.toString());
        }
        return new Bill(expense, amount);
    }

    private Purse purse(Bill bill) {
        return Objects.requireNonNull(purses.get(bill.form()));
    }

    /** What the value of a source's contributions of that form rests on; nothing where it does not say so. */
    private String valuation(Form form, Payer payer) {
        return plan.sources().stream()
                .filter(source ->
                        source.contribution() == form && Payer.of(source).equals(payer))
                .map(FundingSource::valuation)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
