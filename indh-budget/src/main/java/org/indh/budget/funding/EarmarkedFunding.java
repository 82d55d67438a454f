package org.indh.budget.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import org.indh.budget.BudgetLine;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/**
 * Who pays for each expense where some sources pay for named purposes only and the others for what these leave, pari passu.
 * Earmarked sources pay first, in the order of their earmarks, as long as they have something left. What is in kind pays for
 * what is in kind, and money for what costs money. No source pays more than it gives: what expenses exceed is unfunded.
 *
 * <pre>
 * Paid paid = new EarmarkedFunding(plan, MAD, List.of(new Earmark("Région", ACTIVITY, List.of("A.5.6")))).pay(expenses);
 * paid.lines().stream().collect(Consolidation.by(SOURCE));
 * </pre>
 *
 * @param plan the cost and its sources
 * @param currency the currency that the plan counts in
 * @param earmarks what some of the sources pay for, each source once
 */
public record EarmarkedFunding(FundingPlan plan, CurrencyCode currency, List<Earmark> earmarks) {
    /**
     * Expenses with who pays for them.
     *
     * @param lines the expenses, or parts of them, each with its {@link org.indh.budget.Dimension#SOURCE} and how sure that
     *     is ({@link org.indh.budget.Dimension#FUNDING_STATE}), in the order of the expenses
     * @param unfunded what no source pays for, and expenses of unknown amount; what would fall to a source that is still to be
     *     found has its name and state
     * @param left what each source has left, in money and in kind together
     */
    public record Paid(List<BudgetLine> lines, List<BudgetLine> unfunded, SortedMap<String, Money> left) {
        /** Copies the lists and the map. */
        public Paid {
            lines = ImmutableList.copyOf(lines);
            unfunded = ImmutableList.copyOf(unfunded);
            left = ImmutableSortedMap.copyOf(left);
        }
    }

    /** @throws InvalidValueException where an earmark is of no source of the plan, or a source has two */
    public EarmarkedFunding {
        earmarks = ImmutableList.copyOf(earmarks);
        if (earmarks.stream().map(Earmark::source).distinct().count() < earmarks.size()) {
            throw new InvalidValueException("earmark-once", earmarks.toString());
        }
        for (Earmark earmark : earmarks) {
            if (plan.sources().stream().noneMatch(source -> source.name().equals(earmark.source()))) {
                throw new InvalidValueException("funding-source", earmark.source());
            }
        }
    }

    /**
     * Shares expenses out; parts and what is unfunded add up to them exactly. Where a source cannot pay all, the earliest is
     * paid first, what has no day last; of one day the codes that earmarks go by tell (activity A.2 before A.10), then the
     * other codes, ids and amounts: the order in which expenses are given changes nothing. What the sources pay pari passu is shared out as one ({@link org.indh.budget.JointSplit}): each bears, to the cent, its part of
     * the sum.
     *
     * @throws InvalidValueException where an expense is below nil: what was paid back is taken off first
     * @throws org.indh.core.money.CurrencyMismatchException where one is in another currency
     */
    public Paid pay(List<BudgetLine> expenses) {
        return new Paying(this).pay(expenses);
    }
}
