package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
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
    private static final class Growing {
        final Sums sums = new Sums();
        final List<BudgetLine> lines = new ArrayList<>(1);

        boolean isNone() {
            return sums.isEmpty();
        }
    }

    private final Plan plan;
    private final boolean keepsLines;
    private final Map<Codes, Growing> parts = new HashMap<>();

    private Tally(Plan plan, boolean keepsLines) {
        this.plan = plan;
        this.keepsLines = keepsLines;
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
        Growing part = parts.computeIfAbsent(plan.codes(line), codes -> new Growing());
        part.sums.add(line);
        if (keepsLines) {
            part.lines.add(line);
        }
    }

    /**
     * Adds what another tally's {@link #cells} hold.
     *
     * @throws InvalidValueException where the cell is by other dimensions
     * @throws IllegalStateException where this one keeps lines, for these are no more
     */
    public void add(Cell cell, Total total) {
        if (keepsLines) {
            throw new IllegalStateException("a tally that keeps lines takes no totals without them");
        }
        Growing part = parts.computeIfAbsent(plan.codes(cell), codes -> new Growing());
        part.sums.add(total);
        if (part.isNone()) {
            parts.remove(plan.codes(cell));
        }
    }

    /**
     * Takes a line back that was added before.
     *
     * @throws InvalidValueException where no line was added that equals it; where lines are not kept, where none was added to
     *     its cell
     */
    public void remove(BudgetLine line) {
        Codes codes = plan.codes(line);
        Growing part = parts.get(codes);
        boolean isThere = part != null && (!keepsLines || part.lines.remove(line));
        if (part == null || !isThere) {
            throw new InvalidValueException("line-of-tally", line.toString());
        }
        part.sums.remove(line);
        if (part.isNone()) {
            parts.remove(codes);
        }
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
     * @throws InvalidValueException where it is by other dimensions
     * @throws IllegalStateException where this one keeps lines and the other does not
     */
    public void merge(Tally other) {
        if (!other.plan.all().equals(plan.all())) {
            throw new InvalidValueException("dimensions", other.plan.by() + " for " + plan.by());
        }
        if (keepsLines && !other.keepsLines) {
            throw new IllegalStateException("a tally that keeps lines takes no totals without them");
        }
        other.parts.forEach((codes, part) -> {
            Growing mine = parts.computeIfAbsent(codes, any -> new Growing());
            mine.sums.add(part.sums);
            if (keepsLines) {
                mine.lines.addAll(part.lines);
            }
        });
    }

    /** Its state as plain values: each cell by its dimensions and those that are kept apart, with its total. */
    public SortedMap<Cell, Total> cells() {
        List<Dimension> all = plan.all();
        ImmutableSortedMap.Builder<Cell, Total> cells = ImmutableSortedMap.naturalOrder();
        parts.forEach((codes, part) -> cells.put(Cell.of(all, codes.texts()), part.sums.total()));
        return cells.build();
    }

    /**
     * What was added up to now, as a value of its own: later additions do not change it.
     *
     * @throws MixedMoneyException where amounts that are never added to each other met in a cell
     */
    public Consolidation finish() {
        ImmutableList.Builder<Part> finished = ImmutableList.builderWithExpectedSize(parts.size());
        parts.forEach(
                (codes, part) -> finished.add(new Part(codes, part.sums.copy(), ImmutableList.copyOf(part.lines))));
        return Consolidation.of(plan, finished.build(), keepsLines);
    }

    /** The same where nobody adds anything any more: nothing is copied. */
    Consolidation close() {
        ImmutableList.Builder<Part> finished = ImmutableList.builderWithExpectedSize(parts.size());
        parts.forEach((codes, part) -> finished.add(new Part(codes, part.sums, part.lines)));
        return Consolidation.of(plan, finished.build(), keepsLines);
    }

    /** Both in one, for streams: the other one is not used any more. */
    Tally joined(Tally other) {
        merge(other);
        return this;
    }
}
