package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indh.budget.Dimension;
import org.indh.core.text.InvalidValueException;

/**
 * All totals of a table at several levels, kept in columns (sous-totaux): for half a million cells, which would take a second
 * and a gigabyte as objects. What a cursor stands on is made into objects when somebody asks.
 *
 * <pre>
 * TotalCursor each = Subtotals.cube(totals).cursor();
 * while (each.next()) {
 *     write(each.by(), each.cell(), each.total());
 * }
 * </pre>
 *
 * <p>They are the totals that {@link Consolidation#rollUp} and {@link Consolidation#cube} hold, in the same order.
 */
public final class Subtotals {
    private final ImmutableList<Table> tables;
    private final ImmutableList<String> editions;

    private Subtotals(ImmutableList<Table> tables, ImmutableList<String> editions) {
        this.tables = tables;
        this.editions = editions;
    }

    /**
     * The totals of some dimensions.
     *
     * @param columns their codes
     * @param level the totals
     */
    record Table(ImmutableList<Column> columns, Level level) {}

    /**
     * The totals along the order of the dimensions: {@link Consolidation#rollUp}.
     *
     * @throws MixedMoneyException where a level adds what is never added to each other
     */
    public static Subtotals rollUp(Consolidation totals) {
        return of(totals, totals.rollUpLevels());
    }

    /**
     * The totals by every choice of the dimensions: {@link Consolidation#cube}.
     *
     * @throws MixedMoneyException where a level adds what is never added to each other
     * @throws InvalidValueException where there are more than 16 dimensions
     */
    public static Subtotals cube(Consolidation totals) {
        return of(totals, totals.cubeLevels());
    }

    private static Subtotals of(Consolidation totals, List<List<Dimension>> levels) {
        Parts parts = totals.parts();
        List<Dimension> all = totals.dimensions();
        Map<List<Dimension>, Level> made = new HashMap<>();
        made.put(all, parts.level());
        ImmutableList.Builder<Table> tables = ImmutableList.builder();
        for (List<Dimension> level : levels) {
            parts.per(level).refuseMixed();
            tables.add(new Table(parts.columns(level), level(level, all, made)));
        }
        return new Subtotals(tables.build(), parts.editions());
    }

    /** A level made of one with a dimension more, that with fewest cells; which is made first if it has to be. */
    private static Level level(List<Dimension> wanted, List<Dimension> all, Map<List<Dimension>, Level> made) {
        Level known = made.get(wanted);
        if (known != null) {
            return known;
        }
        List<Dimension> best = List.of();
        for (Dimension more : all) {
            if (!wanted.contains(more)) {
                List<Dimension> finer = all.stream()
                        .filter(dimension -> dimension.equals(more) || wanted.contains(dimension))
                        .toList();
                Level candidate = made.get(finer);
                Level chosen = made.get(best);
                boolean isFirst = best.isEmpty();
                boolean isSmaller = candidate != null && (chosen == null || candidate.size() < chosen.size());
                best = isFirst || isSmaller ? finer : best;
            }
        }
        Level finer = level(best, all, made);
        Dimension dropped = best.stream()
                .filter(dimension -> !wanted.contains(dimension))
                .findFirst()
                .orElseThrow();
        Level level = finer.without(best.indexOf(dropped));
        made.put(wanted, level);
        return level;
    }

    /** The dimensions of each level, in their order. */
    public List<List<Dimension>> levels() {
        return tables.stream()
                .map(table -> (List<Dimension>)
                        table.columns().stream().map(Column::dimension).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The editions of the hierarchies that its codes are taken from, or that its lines were chosen by: "HCP 2014". */
    public List<String> editions() {
        return editions;
    }

    /** A cursor before the first total: level by level, and each level's cells in order. */
    public TotalCursor cursor() {
        return new TotalCursor(tables);
    }
}
