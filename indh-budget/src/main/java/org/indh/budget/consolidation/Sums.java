package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/** What lines of one cell add up to, while they are being added: any currencies, in money and in kind, known or not. */
final class Sums {
    private final List<ExactSum> money = new ArrayList<>(1);
    private final List<ExactSum> inKind = new ArrayList<>(0);
    private long unknown;
    private long notApplicable;

    void add(BudgetLine line) {
        Optional<Money> amount = line.money();
        if (amount.isPresent()) {
            sum(line, amount.get()).add(amount.get());
        } else {
            absent(line, 1);
        }
    }

    void remove(BudgetLine line) {
        Optional<Money> amount = line.money();
        if (amount.isPresent()) {
            sum(line, amount.get()).subtract(amount.get());
        } else {
            absent(line, -1);
        }
    }

    private ExactSum sum(BudgetLine line, Money amount) {
        return in(line.isInKind() ? inKind : money, amount.currency());
    }

    private void absent(BudgetLine line, int count) {
        if (line.isNotApplicable()) {
            notApplicable += count;
        } else {
            unknown += count;
        }
    }

    /** An amount in money. */
    void add(Money amount) {
        in(money, amount.currency()).add(amount);
    }

    void add(Sums other) {
        other.money.forEach(sum -> in(money, sum.currency()).add(sum));
        other.inKind.forEach(sum -> in(inKind, sum.currency()).add(sum));
        unknown += other.unknown;
        notApplicable += other.notApplicable;
    }

    void add(Total total) {
        total.money().amounts().forEach(amount -> in(money, amount.currency()).add(amount));
        total.inKind().amounts().forEach(amount -> in(inKind, amount.currency()).add(amount));
        unknown += total.unknown();
        notApplicable += total.notApplicable();
    }

    /** The sum in that currency, begun where there is none yet. */
    private static ExactSum in(List<ExactSum> sums, Currency currency) {
        for (ExactSum sum : sums) {
            if (sum.currency().equals(currency)) {
                return sum;
            }
        }
        ExactSum begun = new ExactSum(currency);
        sums.add(begun);
        return begun;
    }

    Sums copy() {
        Sums copy = new Sums();
        copy.add(this);
        return copy;
    }

    /** The total of so many lines, these among them. */
    Total total(long lines) {
        return new Total(total(money), total(inKind), lines, unknown, notApplicable);
    }

    private static MoneyByCurrency total(List<ExactSum> sums) {
        return MoneyByCurrency.total(sums.stream().map(ExactSum::money).collect(ImmutableList.toImmutableList()));
    }
}
