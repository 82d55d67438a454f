package org.indh.budget.consolidation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The finest sums that a consolidation holds, and the dimensions that it shows them by: these and more are known of each
 * part. Every table of the same lines shares the parts and adds them up in another way.
 */
final class Parts {
    private final ImmutableList<Dimension> by;
    private final ImmutableList<Column> known;
    private final ImmutableMap<Dimension, Column> parents;
    private final ImmutableList<String> chosenBy;
    private final int[] rows;
    private final SumColumns sums;
    private final @Nullable LineChains lines;

    /**
     * @param known what the lines state
     * @param rows the parts that count
     * @throws InvalidValueException where a dimension is named twice
     */
    Parts(List<Dimension> by, ImmutableList<Column> known, int[] rows, SumColumns sums, @Nullable LineChains lines) {
        this(by, known, ImmutableMap.of(), ImmutableList.of(), rows, sums, lines);
    }

    /**
     * @param parents what hierarchies say, which is looked at before what the lines state
     * @param chosenBy the editions that the rows were chosen by
     */
    private Parts(
            List<Dimension> by,
            ImmutableList<Column> known,
            ImmutableMap<Dimension, Column> parents,
            ImmutableList<String> chosenBy,
            int[] rows,
            SumColumns sums,
            @Nullable LineChains lines) {
        this.by = ImmutableList.copyOf(by);
        this.known = known;
        this.parents = parents;
        this.chosenBy = chosenBy;
        this.rows = rows;
        this.sums = sums;
        this.lines = lines;
        if (this.by.stream().distinct().count() < by.size()) {
            throw new InvalidValueException("dimension-once", by.toString());
        }
    }

    ImmutableList<Dimension> by() {
        return by;
    }

    boolean keepsLines() {
        return lines != null;
    }

    Parts per(List<Dimension> dimensions) {
        return new Parts(dimensions, known, parents, chosenBy, rows, sums, lines);
    }

    /** The editions that the codes shown come from, or by which the rows were chosen. */
    ImmutableList<String> editions() {
        return Stream.concat(chosenBy.stream(), columns(by).stream().flatMap(column -> column.editions().stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    Parts filter(Predicate<Cell> condition) {
        Groups groups = Groups.of(columns(by), rows);
        BitSet kept = new BitSet();
        for (int group = 0; group < groups.count(); group++) {
            kept.set(group, condition.test(groups.cell(by, group)));
        }
        int[] chosen = new int[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (kept.get(groups.of(i))) {
                chosen[count++] = rows[i];
            }
        }
        return new Parts(by, known, parents, editions(), Arrays.copyOf(chosen, count), sums, lines);
    }

    /** Each cell under what it lies in; what an earlier hierarchy said of the same parent is forgotten. */
    Parts under(Hierarchy hierarchy) {
        List<Dimension> more = new ArrayList<>(by);
        more.add(by.indexOf(hierarchy.child()), hierarchy.parent());
        Column stated = stated(hierarchy.parent()).orElse(null);
        TreeMap<Dimension, Column> changed = new TreeMap<>(parents);
        changed.put(hierarchy.parent(), column(hierarchy.child()).parents(hierarchy, stated));
        return new Parts(more, known, ImmutableMap.copyOf(changed), chosenBy, rows, sums, lines);
    }

    /** The same parts, whose codes come from those editions besides what lines state. */
    Parts from(Placing placing) {
        Map<Dimension, ImmutableList<String>> editions = placing.editions();
        ImmutableList<Column> columns = known.stream()
                .map(column -> column.from(editions.getOrDefault(column.dimension(), ImmutableList.of())))
                .collect(ImmutableList.toImmutableList());
        return new Parts(by, columns, parents, chosenBy, rows, sums, lines);
    }

    SortedMap<Cell, Total> cells() {
        return totals(new BitSet());
    }

    /** The cells of the totals that can be made; those whose parts are never added to each other are left out. */
    SortedMap<Cell, Total> addable() {
        return totals(mixed(Groups.of(columns(by), rows)));
    }

    private SortedMap<Cell, Total> totals(BitSet left) {
        ImmutableSortedMap.Builder<Cell, Total> cells = ImmutableSortedMap.naturalOrder();
        each(left, cells::put);
        return cells.build();
    }

    /** Gives every cell and its total, in order. */
    void each(BiConsumer<? super Cell, ? super Total> action) {
        each(new BitSet(), action);
    }

    private void each(BitSet left, BiConsumer<? super Cell, ? super Total> action) {
        Groups groups = Groups.of(columns(by), rows);
        SumColumns totals = new SumColumns();
        for (int i = 0; i < rows.length; i++) {
            totals.add(groups.of(i), sums, rows[i]);
        }
        for (int group : groups.inOrder()) {
            if (!left.get(group)) {
                action.accept(groups.cell(by, group), totals.total(group));
            }
        }
    }

    /** How many cells there are. */
    int count() {
        return Groups.of(columns(by), rows).count();
    }

    List<BudgetLine> lines(Cell cell) {
        ImmutableList.Builder<BudgetLine> found = ImmutableList.builder();
        for (int row : rows(cell)) {
            if (lines != null) {
                lines.forEach(row, found::add);
            }
        }
        return found.build();
    }

    /** The parts that a cell is made of. */
    Selection select(Cell cell) {
        return Selection.of(known, rows(cell), by.size() + 1);
    }

    /** Where the lines of a cell stand; nothing where it has none. */
    Optional<LineSpan> span(Cell cell, LineSpans spans) {
        long count = 0;
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int row : rows(cell)) {
            count += sums.lines(row);
            first = Math.min(first, spans.first(row));
            last = Math.max(last, spans.last(row));
        }
        return count == 0 ? Optional.empty() : Optional.of(new LineSpan(count, first, last));
    }

    /** The sum of a cell's parts; that of no line where it has none. */
    Total total(Cell cell) {
        SumColumns total = new SumColumns();
        for (int row : rows(cell)) {
            total.add(0, sums, row);
        }
        return total.total(0);
    }

    private int[] rows(Cell cell) {
        if (!by.containsAll(cell.by())) {
            throw new InvalidValueException("cell", cell + " by " + cell.by());
        }
        List<Column> asked = columns(cell.by());
        int[] wanted = asked.stream()
                .mapToInt(column -> column.find(cell.code(column.dimension()).orElse(null)))
                .toArray();
        return Arrays.stream(rows)
                .filter(row -> {
                    boolean isIn = true;
                    for (int i = 0; i < wanted.length && isIn; i++) {
                        isIn = asked.get(i).number(row) == wanted[i];
                    }
                    return isIn;
                })
                .toArray();
    }

    SortedMap<Cell, List<BudgetLine>> linesByCell() {
        Groups groups = Groups.of(columns(by), rows);
        List<List<BudgetLine>> found = new ArrayList<>();
        for (int group = 0; group < groups.count(); group++) {
            found.add(new ArrayList<>());
        }
        for (int i = 0; i < rows.length && lines != null; i++) {
            lines.forEach(rows[i], found.get(groups.of(i))::add);
        }
        TreeMap<Cell, List<BudgetLine>> byCell = new TreeMap<>();
        for (int group = 0; group < found.size(); group++) {
            byCell.put(groups.cell(by, group), found.get(group));
        }
        return byCell;
    }

    /** @throws MixedMoneyException for the first cell, in order, whose parts are never added to each other */
    void refuseMixed() {
        if (!hidden().isEmpty() && Groups.of(sorts(), rows).count() > 1) {
            Groups groups = Groups.of(columns(by), rows);
            BitSet mixed = mixed(groups);
            for (int group : mixed.isEmpty() ? new int[0] : groups.inOrder()) {
                if (mixed.get(group)) {
                    throw mixed(groups, group);
                }
            }
        }
    }

    /** The groups whose parts differ in a dimension that is kept apart and not shown. */
    private BitSet mixed(Groups groups) {
        BitSet mixed = new BitSet();
        Groups apart = Groups.of(sorts(), rows);
        if (apart.count() > 1) {
            int[] met = new int[groups.count()];
            for (int i = 0; i < rows.length; i++) {
                int group = groups.of(i);
                int sort = apart.of(i) + 1;
                if (met[group] != 0 && met[group] != sort) {
                    mixed.set(group);
                }
                met[group] = sort;
            }
        }
        return mixed;
    }

    private MixedMoneyException mixed(Groups groups, int group) {
        for (Column column : hidden()) {
            TreeSet<String> codes = new TreeSet<>();
            for (int i = 0; i < rows.length; i++) {
                if (groups.of(i) == group) {
                    codes.add(Strings.nullToEmpty(column.code(column.number(rows[i]))));
                }
            }
            if (codes.stream().map(column.dimension()::sort).distinct().count() > 1) {
                return new MixedMoneyException(groups.cell(by, group), column.dimension(), ImmutableList.copyOf(codes));
            }
        }
        throw new AssertionError(groups.cell(by, group));
    }

    /** What is kept apart, not shown, and not known to be the same everywhere. */
    private List<Column> hidden() {
        return known.stream()
                .filter(column -> !column.isUniform())
                .filter(column -> column.dimension().isApart() && !by.contains(column.dimension()))
                .toList();
    }

    private List<Column> sorts() {
        return hidden().stream().map(Column::sorts).toList();
    }

    ImmutableList<Column> columns(List<Dimension> dimensions) {
        return dimensions.stream().map(this::column).collect(ImmutableList.toImmutableList());
    }

    /** The cells by the dimensions that it shows, in columns. */
    Level level() {
        List<Column> columns = columns(by);
        return DenseLevel.of(columns, rows, sums).orElseGet(() -> HashedLevel.of(columns, rows, sums));
    }

    private Column column(Dimension dimension) {
        Column parent = parents.get(dimension);
        return parent == null ? stated(dimension).orElseThrow() : parent;
    }

    private Optional<Column> stated(Dimension dimension) {
        return known.stream()
                .filter(column -> column.dimension().equals(dimension))
                .findFirst();
    }
}
