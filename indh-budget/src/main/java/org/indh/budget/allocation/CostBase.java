package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
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
     * What the lines of each class cost in that currency, for {@link FlatRate#amount}. Lines of no class, of other currencies
     * or without an amount are in none.
     */
    public SortedMap<String, Decimal> costs(Collection<BudgetLine> lines, Currency currency) {
        TreeMap<String, Decimal> costs = new TreeMap<>();
        lines.stream()
                .filter(Predicate.not(this::isLeftOut))
                .forEach(line -> line.money()
                        .filter(money -> money.currency().equals(currency))
                        .ifPresent(money -> costs.merge(
                                line.code(classes).orElse(""), new Decimal(money.amount()), Decimal::plus)));
        costs.remove("");
        return ImmutableSortedMap.copyOfSorted(costs);
    }

    /** The lines that are left out, to be told with the rate. */
    public List<BudgetLine> leftOut(Collection<BudgetLine> lines) {
        return lines.stream().filter(this::isLeftOut).collect(ImmutableList.toImmutableList());
    }

    private boolean isLeftOut(BudgetLine line) {
        return exclusions.stream().anyMatch(each -> line.is(each.dimension(), each.code()));
    }
}
