package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Comparison;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Revision;
import org.indh.budget.consolidation.Tally;
import org.indh.budget.consolidation.Total;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A budget and what was done with it (exécution budgétaire), by any dimensions.
 *
 * <pre>
 * Execution execution = Execution.of(lines, ACTIVITY, YEAR);
 * execution.total().rate(Stage.PAID, Stage.AVAILABLE, MAD);      // 2250/2250
 * execution.compare(Stage.PAID, Stage.REVISED).differing();      // where, and by how much
 * execution.burn(YEAR, Stage.PAID, Stage.AVAILABLE, MAD);        // year by year
 * execution.lines(cell, Stage.PAID);                             // the payments of a cell
 * </pre>
 *
 * <p>The revised budget is what was approved and amended. Only where nothing of a budget was, it is what its lines state as
 * revised; where both are there, the stated one stands beside it ({@link #restatement}). Lines of two members, of two codes in
 * {@link Dimension#BUDGET}, or of uses and resources, are of two budgets.
 *
 * <p>What one year leaves to the next can be spent in that one, and is no more money in both together: in whatever is of
 * several years, only what the first year of a budget brings with it can be spent besides what is newly opened, as in
 * {@link org.indh.budget.consolidation.Credits#total}. The first year is the first one that has credits here;
 * communes each have their own.
 *
 * <p>Two of them are equal where their cells and unbalanced virements are.
 */
public final class Execution {
    /** The {@link Dimension#VIEW} of credits that come from the year before, which counted them as new. */
    public static final String CARRIED_OVER = "carried-over";

    private final List<Dimension> by;
    /** By these dimensions and by what tells phases, years and budgets apart. */
    private final Consolidation totals;

    private final Budgets budgets;
    private final SortedMap<Cell, ExecutionFigures> cells;
    private final SortedMap<String, Revision.Unbalanced> unbalanced;

    private Execution(
            List<Dimension> by,
            Consolidation totals,
            Budgets budgets,
            SortedMap<String, Revision.Unbalanced> unbalanced) {
        this.by = ImmutableList.copyOf(by);
        this.totals = totals;
        this.budgets = budgets;
        this.cells = Stages.figures(totals, by, budgets);
        this.unbalanced = ImmutableSortedMap.copyOf(unbalanced);
    }

    /**
     * The execution that lines of several phases make. A line that states only its basis is of the phase of that basis, where
     * that is one. What was carried over is in the view {@link #CARRIED_OVER}; where it states no year, it is taken to come
     * from before all years. Lines of a cost table that states no phase are {@link ExecutionFigures#unplaced} until somebody
     * says which they are of:
     *
     * <pre>
     * budget.lines().stream().map(line -&gt; line.with(Phase.APPROVED))
     * </pre>
     *
     * @throws org.indh.budget.consolidation.MixedMoneyException where lines of a cell are never added to each other, as uses
     *     and resources
     * @throws InvalidValueException where a dimension is named twice, or is the phase or the view
     */
    public static Execution of(Collection<BudgetLine> lines, Dimension... by) {
        List<Dimension> all = new ArrayList<>(List.of(by));
        all.add(Dimension.PHASE);
        all.add(Dimension.VIEW);
        Stream.concat(Stream.of(Dimension.YEAR), Budgets.CARRIED_BY.stream())
                .filter(dimension -> !all.contains(dimension))
                .toList()
                .forEach(all::add);
        List<BudgetLine> staged = lines.stream().map(Stages::staged).toList();
        Tally tally = Tally.by(all);
        staged.forEach(tally::add);
        Consolidation totals = tally.finish();
        return new Execution(
                List.of(by), totals, Budgets.of(totals), Revision.of(staged).unbalanced());
    }

    /**
     * The execution that totals by phase and other dimensions make; by these others. Where they are by view as well, what was
     * carried over is told from the rest; where they are not by year, all of it counts, and where they are neither by member
     * nor by budget, they are of one budget.
     *
     * @throws org.indh.budget.consolidation.MixedMoneyException where two views of one money meet in a cell
     * @throws InvalidValueException where they are not by phase
     */
    public static Execution of(Consolidation totals) {
        if (!totals.dimensions().contains(Dimension.PHASE)) {
            throw new InvalidValueException("dimensions", Dimension.PHASE + " of " + totals.dimensions());
        }
        List<Dimension> by = totals.dimensions().stream()
                .filter(dimension -> !dimension.equals(Dimension.PHASE) && !dimension.equals(Dimension.VIEW))
                .toList();
        return new Execution(by, totals, Budgets.of(totals), ImmutableSortedMap.of());
    }

    /** The dimensions, in their order. */
    public List<Dimension> by() {
        return by;
    }

    /** What each cell holds, in order. */
    public SortedMap<Cell, ExecutionFigures> cells() {
        return cells;
    }

    /** The virements that add or take money, by their code; known of lines, not of totals. */
    public SortedMap<String, Revision.Unbalanced> unbalanced() {
        return unbalanced;
    }

    /**
     * The figures at those codes, in the order of the dimensions; an empty text is for lines that state none.
     *
     * @throws InvalidValueException where there are not as many codes as dimensions
     */
    public ExecutionFigures at(String... codes) {
        if (codes.length != by.size()) {
            throw new InvalidValueException("cell", String.join(", ", codes));
        }
        TreeMap<Dimension, String> stated = new TreeMap<>();
        for (int i = 0; i < codes.length; i++) {
            if (!codes[i].isEmpty()) {
                stated.put(by.get(i), codes[i]);
            }
        }
        return cells.getOrDefault(new Cell(by, stated), ExecutionFigures.ZERO);
    }

    /**
     * The figures of all cells.
     *
     * @throws org.indh.budget.consolidation.MixedMoneyException where cells are never added to each other, as uses and
     *     resources
     */
    public ExecutionFigures total() {
        return per().cells.values().stream().findFirst().orElse(ExecutionFigures.ZERO);
    }

    /**
     * The same by fewer dimensions, in that order.
     *
     * @throws org.indh.budget.consolidation.MixedMoneyException where cells that come together are never added to each other
     * @throws InvalidValueException where it is not by one of them, or one is named twice
     */
    public Execution per(Dimension... dimensions) {
        List<Dimension> fewer = ImmutableList.copyOf(dimensions);
        if (!by.containsAll(fewer)) {
            throw new InvalidValueException("dimensions", fewer + " of " + by);
        }
        return new Execution(fewer, totals, budgets, unbalanced);
    }

    /** The cells that the condition holds for. Where years are left out, budgets begin in the first one that is left. */
    public Execution filter(Predicate<Cell> condition) {
        Consolidation left = totals.filter(cell -> condition.test(Stages.part(cell, by)));
        return new Execution(by, left, by.contains(Dimension.YEAR) ? budgets.within(left) : budgets, unbalanced);
    }

    /**
     * The lines that made a total of a cell: those of the payments, of what can be spent. A line that stated its basis alone says
     * the phase that it was taken for.
     *
     * @param cell one of {@link #cells}; those by fewer dimensions are {@link #per}'s
     * @throws IllegalStateException where it was made of totals whose lines were not kept
     * @throws InvalidValueException where the cell is by other dimensions
     */
    public List<BudgetLine> lines(Cell cell, Stage stage) {
        return lines(cell, stage::of);
    }

    /**
     * The same of any total that a cell has: {@code ExecutionFigures::restated}.
     *
     * @throws IllegalStateException where it was made of totals whose lines were not kept
     * @throws InvalidValueException where the cell is by other dimensions
     */
    public List<BudgetLine> lines(Cell cell, Function<ExecutionFigures, Total> figure) {
        return totals.filter(partsOf(cell, figure)).lines();
    }

    /**
     * The lines of one stage by the same dimensions, to be converted at the rates of that stage and set against another
     * ({@link org.indh.budget.consolidation.RateVariances}).
     *
     * @throws IllegalStateException where it was made of totals whose lines were not kept
     * @throws org.indh.budget.consolidation.MixedMoneyException where lines of a cell are never added to each other
     */
    public Consolidation totals(Stage stage) {
        return Stages.lines(totals, stage, by, budgets).collect(Consolidation.by(by.toArray(Dimension[]::new)));
    }

    /**
     * Which cells of the totals that this was made of are in a total of a cell; it opens the lines of a file that is too long for
     * memory:
     *
     * <pre>
     * Execution execution = Execution.of(bulk.totals());
     * bulk.open(execution.partsOf(cell, ExecutionFigures::paid), line -&gt; …);
     * </pre>
     *
     * @throws InvalidValueException where the cell is by other dimensions
     */
    public Predicate<Cell> partsOf(Cell cell, Function<ExecutionFigures, Total> figure) {
        if (!cell.by().equals(by)) {
            throw new InvalidValueException("cell", cell + " by " + cell.by());
        }
        return Stages.partsOf(cell, figure, by, budgets);
    }

    /** One stage beside another, cell by cell: what was paid and what was planned (écarts). */
    public Comparison compare(Stage one, Stage other) {
        TreeMap<Cell, Comparison.Pair> pairs = new TreeMap<>();
        cells.forEach((cell, figures) -> pairs.put(cell, new Comparison.Pair(figures.of(one), figures.of(other))));
        return new Comparison(pairs);
    }

    /**
     * The new credits that lines state as revised beside those that the amendments make; no cell where lines state none. What
     * was carried over is not in it ({@link ExecutionFigures#restatedCarried}).
     */
    public Comparison restatement() {
        TreeMap<Cell, Comparison.Pair> pairs = new TreeMap<>();
        if (cells.values().stream().anyMatch(figures -> figures.restated().lines() > 0)) {
            cells.forEach(
                    (cell, figures) -> pairs.put(cell, new Comparison.Pair(figures.restated(), figures.revised())));
        }
        return new Comparison(pairs);
    }

    /**
     * What was spent period by period, in money (rythme de consommation), in the order of the periods, what is of none last.
     *
     * @param period what tells the periods apart: the year
     * @param spent what is spent: paid
     * @param budget what it is spent of: available, of all periods together
     * @throws org.indh.budget.consolidation.MixedMoneyException where cells are never added to each other
     * @throws InvalidValueException where this is not by that dimension
     */
    public List<Burn> burn(Dimension period, Stage spent, Stage budget, Currency currency) {
        Total whole = total().of(budget);
        Total sum = Total.ZERO;
        List<Burn> burns = new ArrayList<>();
        for (var entry : per(period).cells.entrySet()) {
            Total amount = entry.getValue().of(spent);
            sum = sum.plus(amount);
            List<CostGap> gaps = CostGap.of(currency, sum, whole);
            boolean hasShare = !gaps.contains(CostGap.OTHER_CURRENCY)
                    && !whole.in(currency).isZero();
            burns.add(new Burn(
                    entry.getKey().code(period).orElse(""),
                    amount.in(currency),
                    sum.in(currency),
                    hasShare ? sum.in(currency).shareOf(whole.in(currency)) : null,
                    gaps));
        }
        return ImmutableList.copyOf(burns);
    }

    /** Whether the other has the same dimensions, cells and unbalanced virements. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Execution that
                && by.equals(that.by)
                && cells.equals(that.cells)
                && unbalanced.equals(that.unbalanced);
    }

    @Override
    public int hashCode() {
        return Objects.hash(by, cells);
    }

    /** {@code "by activity, year: 12 cells"}. */
    @Override
    public String toString() {
        return "by " + String.join(", ", Lists.transform(by, Dimension::name)) + ": " + cells.size() + " cells";
    }
}
