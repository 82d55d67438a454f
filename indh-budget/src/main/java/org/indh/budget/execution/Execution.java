package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Comparison;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Revision;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/**
 * A budget and what was done with it (exécution budgétaire), by any dimensions.
 *
 * <pre>
 * Execution execution = Execution.of(lines, ACTIVITY, YEAR);
 * execution.total().rate(Stage.PAID, Stage.AVAILABLE, MAD);      // 2250/2700
 * execution.compare(Stage.PAID, Stage.REVISED).differing();      // where, and by how much
 * execution.burn(YEAR, Stage.PAID, Stage.AVAILABLE, MAD);        // year by year
 * </pre>
 *
 * <p>The revised budget is what was approved and amended. Only where nothing was, it is what lines state as revised; where both
 * are there, the stated one stands beside it ({@link #restatement}).
 *
 * @param by the dimensions, in their order
 * @param cells what each cell holds, in order
 * @param unbalanced the virements that add or take money, by their code; known of lines, not of totals
 */
public record Execution(
        List<Dimension> by,
        SortedMap<Cell, ExecutionFigures> cells,
        SortedMap<String, Revision.Unbalanced> unbalanced) {
    /** The {@link Dimension#VIEW} of credits that come from the year before, which counted them as new. */
    public static final String CARRIED_OVER = "carried-over";

    /** @throws InvalidValueException where a cell is by other dimensions */
    public Execution {
        by = ImmutableList.copyOf(by);
        cells = ImmutableSortedMap.copyOf(cells);
        unbalanced = ImmutableSortedMap.copyOf(unbalanced);
        for (Cell cell : cells.keySet()) {
            if (!cell.by().equals(by)) {
                throw new InvalidValueException("cell", cell + " by " + by);
            }
        }
    }

    /**
     * The execution that lines of several phases make. A line that states only its basis is of the phase of that basis, where
     * that is one. What was carried over is in the view {@link #CARRIED_OVER}. Lines of a cost table state no phase and are
     * {@link ExecutionFigures#unplaced} until somebody says which they are of:
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
        List<BudgetLine> staged = lines.stream().map(Stages::staged).toList();
        Consolidation totals = staged.stream().collect(Consolidation.by(all.toArray(new Dimension[0])));
        Execution execution = of(totals);
        return new Execution(execution.by, execution.cells, Revision.of(staged).unbalanced());
    }

    /**
     * The execution that totals by phase and other dimensions make; by these others. Where they are by view as well, what was
     * carried over is told from the rest.
     *
     * @throws org.indh.budget.consolidation.MixedMoneyException where two views of one money meet in a cell
     * @throws InvalidValueException where they are not by phase
     */
    public static Execution of(Consolidation totals) {
        return Stages.of(totals);
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

    /** The figures of all cells. */
    public ExecutionFigures total() {
        return cells.values().stream().reduce(ExecutionFigures.ZERO, ExecutionFigures::plus);
    }

    /** The same by fewer dimensions, in that order. @throws InvalidValueException where it is not by one of them */
    public Execution per(Dimension... dimensions) {
        List<Dimension> fewer = ImmutableList.copyOf(dimensions);
        if (!by.containsAll(fewer)) {
            throw new InvalidValueException("dimensions", fewer + " of " + by);
        }
        TreeMap<Cell, ExecutionFigures> sums = new TreeMap<>();
        cells.forEach((cell, figures) -> sums.merge(Stages.part(cell, fewer), figures, ExecutionFigures::plus));
        return new Execution(fewer, sums, unbalanced);
    }

    /** The cells that the condition holds for. */
    public Execution filter(Predicate<Cell> condition) {
        TreeMap<Cell, ExecutionFigures> kept = new TreeMap<>(cells);
        kept.keySet().removeIf(condition.negate());
        return new Execution(by, kept, unbalanced);
    }

    /** One stage beside another, cell by cell: what was paid and what was planned (écarts). */
    public Comparison compare(Stage one, Stage other) {
        TreeMap<Cell, Comparison.Pair> pairs = new TreeMap<>();
        cells.forEach((cell, figures) -> pairs.put(cell, new Comparison.Pair(figures.of(one), figures.of(other))));
        return new Comparison(pairs);
    }

    /** The budget that lines state as revised beside the one that the amendments make; no cell where lines state none. */
    public Comparison restatement() {
        TreeMap<Cell, Comparison.Pair> pairs = new TreeMap<>();
        if (total().restated().lines() > 0) {
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
     * @throws InvalidValueException where this is not by that dimension
     */
    public List<Burn> burn(Dimension period, Stage spent, Stage budget, Currency currency) {
        Money whole = total().of(budget).in(currency);
        Money sum = Money.zero(currency);
        List<Burn> burns = new ArrayList<>();
        for (var entry : per(period).cells.entrySet()) {
            Money amount = entry.getValue().of(spent).in(currency);
            sum = sum.plus(amount);
            burns.add(new Burn(
                    entry.getKey().code(period).orElse(""), amount, sum, whole.isZero() ? null : sum.shareOf(whole)));
        }
        return ImmutableList.copyOf(burns);
    }
}
