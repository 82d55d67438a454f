package org.indh.budget.consolidation;

import java.util.List;
import java.util.SortedMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;

/**
 * A consolidation in the making (cumul): lines are added, taken back and replaced, and two tallies merged. The order of all
 * that never changes a cent, so an engine can add up parts of the lines on several machines and merge them as they come:
 *
 * <pre>
 * Tally here = Tally.withoutLines(List.of(COMMUNE, YEAR));
 * lines.forEach(here::add);
 * SortedMap&lt;Cell, Total&gt; state = here.cells();     // plain values, to be sent
 * state.forEach(there::add);                        // on the other machine
 * there.finish().total();
 * </pre>
 *
 * <p>A tally is changed in place and belongs to one thread; what {@link #finish} gives is immutable.
 */
public final class Tally {
    private final Plan plan;
    private final LineKeys keys;
    private Columns columns;
    /** Whether a consolidation has the columns as well, which must not change any more then. */
    private boolean isShared;

    private Tally(Plan plan, boolean keepsLines) {
        this.plan = plan;
        this.columns = Columns.of(plan, keepsLines);
        this.keys = new LineKeys(plan);
    }

    /**
     * Nothing yet, by those dimensions; lines are kept, so that each total can be opened.
     *
     * @throws InvalidValueException where a dimension is named twice
     */
    public static Tally by(List<Dimension> dimensions) {
        return new Tally(Plan.by(dimensions), true);
    }

    /**
     * Nothing yet, by those dimensions; lines are counted and not kept, so that it takes no more room than its cells.
     *
     * @throws InvalidValueException where a dimension is named twice
     */
    public static Tally withoutLines(List<Dimension> dimensions) {
        return new Tally(Plan.by(dimensions), false);
    }

    /** Adds a line. */
    public void add(BudgetLine line) {
        own().add(keys.codes(line), line, keys.isInKind(line));
    }

    /**
     * Adds what another tally's {@link #cells} hold.
     *
     * @throws InvalidValueException where the cell is by other dimensions
     * @throws IllegalStateException where this one keeps lines, for these are no more
     */
    public void add(Cell cell, Total total) {
        if (columns.keepsLines()) {
            throw new IllegalStateException("a tally that keeps lines takes no totals without them");
        }
        own().add(columns.cell(plan.codes(cell)), total);
    }

    /**
     * Takes a line back that was added before.
     *
     * @throws InvalidValueException where no line was added that equals it; where lines are not kept, where the cell has no
     *     line left that it could be; nothing is changed then
     */
    public void remove(BudgetLine line) {
        int cell = own().cell(keys.codes(line));
        boolean mayBeThere = columns.keepsLines() || mayHold(columns.total(cell), line);
        if (!mayBeThere || !columns.remove(cell, line)) {
            throw new InvalidValueException("line-of-tally", line.toString());
        }
    }

    /** Whether the total may be of that line and others: of the last amount, it is known how much it was. */
    private static boolean mayHold(Total total, BudgetLine line) {
        Money amount = line.money().orElse(null);
        if (amount == null) {
            return (line.isNotApplicable() ? total.notApplicable() : total.unknown()) > 0;
        }
        long amounts = total.lines() - total.unknown() - total.notApplicable();
        MoneyByCurrency alone = MoneyByCurrency.of(amount);
        MoneyByCurrency last = line.isInKind() ? total.inKind() : total.money();
        return amounts > 1
                || amounts == 1 && last.equals(alone) && total.withInKind().equals(alone);
    }

    /**
     * Takes a line back and adds another for it.
     *
     * @throws InvalidValueException where the first was not added before; nothing is changed then
     */
    public void replace(BudgetLine line, BudgetLine other) {
        remove(line);
        add(other);
    }

    /**
     * Adds all that another one holds, which stays as it is.
     *
     * @throws InvalidValueException where it is by other dimensions, or this one itself
     * @throws IllegalStateException where this one keeps lines and the other does not
     */
    public void merge(Tally other) {
        if (other == this) {
            throw new InvalidValueException("tally", "itself");
        }
        if (!other.plan.all().equals(plan.all())) {
            throw new InvalidValueException("dimensions", other.plan.by() + " for " + plan.by());
        }
        if (columns.keepsLines() && !other.columns.keepsLines()) {
            throw new IllegalStateException("a tally that keeps lines takes no totals without them");
        }
        own().add(other.columns);
    }

    /** Its state as plain values: each cell by its dimensions and those that are kept apart, with its total. */
    public SortedMap<Cell, Total> cells() {
        return columns.parts().per(plan.all()).cells();
    }

    /**
     * What was added up to now, as a value of its own: later additions do not change it.
     *
     * @throws MixedMoneyException where amounts that are never added to each other met in a cell
     */
    public Consolidation finish() {
        isShared = true;
        return Consolidation.of(columns.parts());
    }

    /** The columns, to be changed. */
    private Columns own() {
        if (isShared) {
            columns = columns.copy();
            isShared = false;
        }
        return columns;
    }

    /** Both in one, for streams: the other one is not used any more. */
    Tally joined(Tally other) {
        merge(other);
        return this;
    }
}
