package org.indh.budget.funding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.LineSplit;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;

/** One run of expenses through the sources, which have less and less left. */
final class Paying {
    private final EarmarkedFunding funding;
    private final Map<Form, Map<String, Money>> left = new EnumMap<>(Form.class);
    private final Map<Form, Optional<AllocationKey>> keys = new EnumMap<>(Form.class);
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<BudgetLine> unfunded = new ArrayList<>();

    Paying(EarmarkedFunding funding) {
        this.funding = funding;
        for (Form form : Form.values()) {
            List<FundingSource> general = new ArrayList<>();
            Map<String, Money> earmarked = new TreeMap<>();
            Decimal cost = form == Form.CASH ? plan().cashCost() : plan().inKind();
            for (FundingSource source : plan().sources()) {
                if (source.contribution() == form) {
                    if (isEarmarked(source)) {
                        earmarked.merge(source.name(), money(source.amount()), Money::plus);
                        cost = cost.minus(source.amount());
                    } else {
                        general.add(source);
                    }
                }
            }
            left.put(form, earmarked);
            boolean gives = general.stream().anyMatch(source -> !source.amount().isZero());
            keys.put(form, gives ? Optional.of(new FundingPlan(cost, general).key()) : Optional.empty());
        }
    }

    private FundingPlan plan() {
        return funding.plan();
    }

    private boolean isEarmarked(FundingSource source) {
        return funding.earmarks().stream().anyMatch(earmark -> earmark.source().equals(source.name()));
    }

    private Money money(Decimal amount) {
        return Money.of(amount.value(), funding.currency().currency());
    }

    EarmarkedFunding.Paid pay(List<BudgetLine> expenses) {
        expenses.forEach(this::pay);
        TreeMap<String, Money> rest = new TreeMap<>();
        left.values().forEach(amounts -> amounts.forEach((source, amount) -> rest.merge(source, amount, Money::plus)));
        return new EarmarkedFunding.Paid(lines, unfunded, rest);
    }

    private void pay(BudgetLine expense) {
        Money open = expense.money().orElse(null);
        if (open == null) {
            unfunded.add(expense);
            return;
        }
        if (open.signum() < 0) {
            throw new InvalidValueException("expense", open.toString());
        }
        Form form = expense.isInKind() ? Form.IN_KIND : Form.CASH;
        Map<String, Money> amounts = left.getOrDefault(form, Map.of());
        for (Earmark earmark : funding.earmarks()) {
            Money has = amounts.get(earmark.source());
            if (has != null && has.signum() > 0 && open.signum() > 0 && earmark.covers(expense)) {
                Money part = has.compareTo(open) < 0 ? has : open;
                amounts.put(earmark.source(), has.minus(part));
                lines.add(part(expense, part, earmark.source()));
                open = open.minus(part);
            }
        }
        if (open.signum() > 0) {
            share(expense, open, form);
        }
    }

    private void share(BudgetLine expense, Money open, Form form) {
        Optional<AllocationKey> key = keys.getOrDefault(form, Optional.empty());
        if (key.isEmpty()) {
            unfunded.add(part(expense, open, ""));
            return;
        }
        BudgetLine rest = open.equals(expense.money().orElse(null)) ? expense : expense.with(open);
        for (BudgetLine part : LineSplit.of(rest, Dimension.SOURCE, key.get(), Remainder.LARGEST_REMAINDER)) {
            (part.code(Dimension.SOURCE).isPresent() ? lines : unfunded).add(part);
        }
    }

    private static BudgetLine part(BudgetLine expense, Money amount, String source) {
        boolean isWhole = amount.equals(expense.money().orElse(null));
        BudgetLine part = (isWhole ? expense : expense.with(amount)).with(Dimension.SOURCE, source);
        boolean needsId = !isWhole && expense.id() != null;
        return needsId ? part.withId((expense.id() + " " + source).strip()) : part;
    }
}
