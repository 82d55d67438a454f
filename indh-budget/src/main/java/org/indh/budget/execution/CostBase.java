package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.measure.Decimal;

/**
 * Which lines a flat rate is reckoned on (assiette): those with a class of costs, without what the donor leaves out, such as
 * contributions in kind and money that is passed on to others.
 *
 * <pre>
 * CostBase base = CostBase.byClass().withoutInKind().without(Dimension.NATURE, "sub-grant");
 * flatRate.amount(base.costs(lines, MAD));
 * </pre>
 *
 * @param classes in which dimension lines state their class of costs
 * @param exclusions what does not count
 */
public record CostBase(Dimension classes, List<Exclusion> exclusions) {
    /**
     * Lines that do not count.
     *
     * @param dimension what they are told by: form
     * @param code their code in it: "in-kind"
     */
    public record Exclusion(Dimension dimension, String code) {}

    /** Copies the list. */
    public CostBase {
        exclusions = ImmutableList.copyOf(exclusions);
    }

    /** By the class of costs that lines state ({@link org.indh.budget.CostClass}), with nothing left out. */
    public static CostBase byClass() {
        return by(Dimension.COST_CLASS);
    }

    /** By a class that lines state in another dimension, with nothing left out. */
    public static CostBase by(Dimension classes) {
        return new CostBase(classes, List.of());
    }

    /** The same without lines of that code. */
    public CostBase without(Dimension dimension, String code) {
        return new CostBase(
                classes,
                ImmutableList.<Exclusion>builder()
                        .addAll(exclusions)
                        .add(new Exclusion(dimension, code))
                        .build());
    }

    /** The same without contributions in kind. */
    public CostBase withoutInKind() {
        return without(Dimension.FORM, Form.IN_KIND.code());
    }

    /**
     * What the lines of each class cost in that currency, for {@link org.indh.budget.allocation.FlatRate#amount}. What cannot be counted is in none:
     * {@link #uncounted}.
     *
     * @throws org.indh.budget.consolidation.MixedMoneyException where lines that count are never added to each other, as those
     *     of two phases
     */
    public SortedMap<String, Decimal> costs(Collection<BudgetLine> lines, Currency currency) {
        Consolidation totals =
                lines.stream().filter(line -> isCounted(line, currency)).collect(Consolidation.by(classes));
        totals.total(); // refuses what is never added
        TreeMap<String, Decimal> costs = new TreeMap<>();
        totals.cells()
                .forEach((cell, total) -> costs.put(
                        cell.code(classes).orElseThrow(),
                        new Decimal(total.withInKind().in(currency).amount())));
        return ImmutableSortedMap.copyOfSorted(costs);
    }

    /**
     * The lines that would count and cannot, to be told with the rate: those of no class, in another currency, or of an amount
     * that nobody stated. With one of them, what the rate comes to is not the whole.
     */
    public List<BudgetLine> uncounted(Collection<BudgetLine> lines, Currency currency) {
        return lines.stream()
                .filter(line -> !isLeftOut(line) && !line.isNotApplicable() && !isCounted(line, currency))
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines that the donor leaves out, to be told with the rate. */
    public List<BudgetLine> leftOut(Collection<BudgetLine> lines) {
        return lines.stream().filter(this::isLeftOut).collect(ImmutableList.toImmutableList());
    }

    private boolean isCounted(BudgetLine line, Currency currency) {
        return !isLeftOut(line)
                && line.code(classes).isPresent()
                && line.money()
                        .filter(money -> money.currency().equals(currency))
                        .isPresent();
    }

    private boolean isLeftOut(BudgetLine line) {
        return exclusions.stream().anyMatch(each -> line.is(each.dimension(), each.code()));
    }
}
