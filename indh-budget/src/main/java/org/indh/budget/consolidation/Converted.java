package org.indh.budget.consolidation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.indh.budget.BudgetLine;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.MissingRateException;
import org.indh.core.text.InvalidValueException;

/** A consolidation in one currency (conversion), each cell converted line by line and from its total. */
public final class Converted {
    /**
     * A cell's amounts in one currency.
     *
     * @param money what is in money
     * @param inKind what was contributed in kind
     * @param unknown how many lines have an amount that nobody stated
     */
    public record Figures(ConvertedAmount money, ConvertedAmount inKind, long unknown) {
        /** Whether it is all there is: every amount stated and converted. */
        public boolean isComplete() {
            return unknown == 0 && money.isComplete() && inKind.isComplete();
        }
    }

    private final Consolidation totals;
    private final LineConversion conversion;
    private final Supplier<SortedMap<Cell, Figures>> cells;

    Converted(Consolidation totals, LineConversion conversion) {
        this.totals = totals;
        this.conversion = conversion;
        this.cells = Suppliers.memoize(this::convert);
        totals.lines();
    }

    private SortedMap<Cell, Figures> convert() {
        ImmutableSortedMap.Builder<Cell, Figures> converted = ImmutableSortedMap.naturalOrder();
        totals.linesByCell().forEach((cell, lines) -> converted.put(cell, figures(lines)));
        return converted.build();
    }

    private Figures figures(List<BudgetLine> lines) {
        return new Figures(
                conversion.amount(inMoney(lines)),
                conversion.amount(lines.stream().filter(BudgetLine::isInKind).toList()),
                lines.stream()
                        .filter(line -> line.money().isEmpty() && !line.isNotApplicable())
                        .count());
    }

    /** Every cell, in order. */
    public SortedMap<Cell, Figures> cells() {
        return cells.get();
    }

    /**
     * The total of all lines; its {@code perTotal} is converted from the whole, and not added up from the cells'.
     *
     * @throws MixedMoneyException where lines are never added to each other
     */
    public Figures total() {
        return figures(totals.per().lines());
    }

    /**
     * Why this differs from a budget that was converted at rates of its own: because more was spent, because the rates were
     * others, and because both were. What was spent in another currency than the budget's is measured in that one by its own
     * rates; the budget's rates of the days on which it was spent say what it would have cost.
     *
     * @param budget by the same dimensions, in the same currency
     * @param unit the currency that the budget was made in: EUR
     * @throws CurrencyMismatchException where both were converted to different currencies
     * @throws InvalidValueException where the budget is by other dimensions, or the unit has no minor unit, such as XDR
     */
    public RateVariances against(Converted budget, Currency unit) {
        if (!conversion.to().equals(budget.conversion.to())) {
            throw new CurrencyMismatchException(budget.conversion.to(), conversion.to());
        }
        Comparison beside = totals.beside(budget.totals);
        SortedMap<Cell, List<BudgetLine>> spent = totals.linesByCell();
        SortedMap<Cell, List<BudgetLine>> planned = budget.totals.linesByCell();
        Rating rating = new Rating(budget.conversion, conversion, unit);
        ImmutableSortedMap.Builder<Cell, RateVariances.Pair> pairs = ImmutableSortedMap.naturalOrder();
        for (Cell cell : beside.cells().keySet()) {
            List<BudgetLine> theirs = planned.getOrDefault(cell, List.of());
            List<BudgetLine> mine = spent.getOrDefault(cell, List.of());
            RateVariance effects =
                    rating.variance(inMoney(theirs), inMoney(mine)).orElse(null);
            pairs.put(cell, new RateVariances.Pair(budget.figures(theirs), figures(mine), effects));
        }
        return new RateVariances(pairs.build());
    }

    private static List<BudgetLine> inMoney(List<BudgetLine> lines) {
        return lines.stream().filter(line -> !line.isInKind()).toList();
    }

    /** The rates that it was converted by, those of one currency together; totals of cells have their own. */
    public List<ExchangeRate> rates() {
        return conversion.amount(totals.lines()).rates();
    }

    /** The rates that are missing: of one pair of currencies and one day or year, one. */
    public List<MissingRateException> missing() {
        TreeSet<String> told = new TreeSet<>();
        return totals.lines().stream()
                .flatMap(line -> conversion.missing(line).stream())
                .filter(rate -> told.add(rate.getMessage()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines that are not converted because nobody said when their year begins: "Y3" of a programme. */
    public List<BudgetLine> undated() {
        return totals.lines().stream().filter(conversion::isUndated).collect(ImmutableList.toImmutableList());
    }
}
