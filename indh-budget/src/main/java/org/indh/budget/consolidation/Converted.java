package org.indh.budget.consolidation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.indh.budget.BudgetLine;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.MissingRateException;

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
                conversion.amount(
                        lines.stream().filter(line -> !line.isInKind()).toList()),
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
