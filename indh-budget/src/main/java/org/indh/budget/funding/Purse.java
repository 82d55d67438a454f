package org.indh.budget.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.budget.Form;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;

/** The sources of one form, money or kind, which have less and less left. */
final class Purse {
    private final EarmarkedFunding funding;
    private final Map<Payer, Money> earmarked = new LinkedHashMap<>();
    private final PariPassu general;
    private final List<Bill> bills = new ArrayList<>();

    Purse(EarmarkedFunding funding, Form form) {
        this.funding = funding;
        FundingPlan plan = funding.plan();
        Map<Payer, Money> others = new LinkedHashMap<>();
        Money cost = money(form == Form.CASH ? plan.cashCost() : plan.inKind());
        for (FundingSource source : plan.sources()) {
            if (source.contribution() == form) {
                Money amount = money(source.amount());
                boolean isNamed = isEarmarked(source);
                (isNamed ? earmarked : others).merge(Payer.of(source), amount, Money::plus);
                cost = isNamed ? cost.minus(amount) : cost;
            }
        }
        this.general = new PariPassu(cost, others);
    }

    private boolean isEarmarked(FundingSource source) {
        return funding.earmarks().stream().anyMatch(earmark -> earmark.source().equals(source.name()));
    }

    private Money money(Decimal amount) {
        return Money.of(amount.value(), funding.currency().currency());
    }

    /** The earmarked sources pay at once; the others take on as much as they have, and share it when all is known. */
    void pay(Bill bill) {
        for (Earmark earmark : funding.earmarks()) {
            if (earmark.covers(bill.expense())) {
                earmarked.replaceAll(
                        (payer, has) -> payer.name().equals(earmark.source()) ? pay(bill, payer, has) : has);
            }
        }
        bills.add(bill);
        general.take(bill.open());
    }

    private static Money pay(Bill bill, Payer payer, Money has) {
        Money part = has.compareTo(bill.open()) < 0 ? has : bill.open();
        bill.pay(payer, part, false);
        return has.minus(part);
    }

    /** Shares out what the sources that pay together have taken on, and says what every source has left. */
    Map<Payer, Money> share() {
        Map<Payer, Money> left = new LinkedHashMap<>(earmarked);
        left.putAll(general.gifts());
        List<Payer> payers = List.copyOf(general.gifts().keySet());
        List<List<Money>> shares = general.shares();
        for (int i = 0; i < bills.size(); i++) {
            for (int each = 0; each < payers.size(); each++) {
                Money part = shares.get(i).get(each);
                bills.get(i).pay(payers.get(each), part, general.isShared());
                left.computeIfPresent(payers.get(each), (payer, has) -> has.minus(part));
            }
        }
        return left;
    }
}
