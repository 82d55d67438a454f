package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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
    private final ImmutableList<Dimension> known;
    private final List<Part> list;

    /** @throws InvalidValueException where a dimension is named twice */
    Parts(List<Dimension> by, List<Dimension> known, List<Part> list) {
        this.by = ImmutableList.copyOf(by);
        this.known = ImmutableList.copyOf(known);
        this.list = list;
        if (this.by.stream().distinct().count() < by.size()) {
            throw new InvalidValueException("dimension-once", by.toString());
        }
    }

    ImmutableList<Dimension> by() {
        return by;
    }

    Parts per(List<Dimension> dimensions) {
        return new Parts(dimensions, known, list);
    }

    Parts filter(Predicate<Cell> condition) {
        int[] shown = indexes(by);
        List<Part> kept =
                list.stream().filter(part -> condition.test(cell(part, shown))).toList();
        return new Parts(by, known, kept);
    }

    Parts under(Hierarchy hierarchy) {
        int child = known.indexOf(hierarchy.child());
        int given = known.indexOf(hierarchy.parent());
        if (given >= 0) {
            return new Parts(above(by, hierarchy), known, list);
        }
        List<Part> placed = new ArrayList<>(list.size());
        for (Part part : list) {
            String code = part.codes().get(child);
            String parent = code == null ? null : hierarchy.parent(code).orElse(null);
            placed.add(part.with(part.codes().with(child, parent)));
        }
        return new Parts(above(by, hierarchy), above(known, hierarchy), placed);
    }

    private static List<Dimension> above(List<Dimension> dimensions, Hierarchy hierarchy) {
        List<Dimension> more = new ArrayList<>(dimensions);
        more.add(more.indexOf(hierarchy.child()), hierarchy.parent());
        return more;
    }

    SortedMap<Cell, Total> cells() {
        int[] shown = indexes(by);
        Map<Codes, Sums> sums = new HashMap<>();
        for (Part part : list) {
            sums.computeIfAbsent(part.codes().at(shown), codes -> new Sums()).add(part.sums());
        }
        ImmutableSortedMap.Builder<Cell, Total> cells = ImmutableSortedMap.naturalOrder();
        sums.forEach((codes, sum) -> cells.put(Cell.of(by, codes.texts()), sum.total()));
        return cells.build();
    }

    List<BudgetLine> lines(Cell cell) {
        int[] asked = indexes(cell.by());
        return list.stream()
                .filter(part -> cell(part, asked, cell.by()).equals(cell))
                .flatMap(part -> part.lines().stream())
                .collect(ImmutableList.toImmutableList());
    }

    SortedMap<Cell, List<BudgetLine>> linesByCell() {
        int[] shown = indexes(by);
        TreeMap<Cell, List<BudgetLine>> lines = new TreeMap<>();
        list.forEach(part -> lines.computeIfAbsent(cell(part, shown), cell -> new ArrayList<>())
                .addAll(part.lines()));
        return lines;
    }

    /** The cells of the totals that can be made; those whose parts are never added to each other are left out. */
    SortedMap<Cell, Total> addable() {
        SortedMap<Cell, Total> cells = cells();
        SortedSet<Cell> mixed = mixed();
        return mixed.isEmpty()
                ? cells
                : ImmutableSortedMap.copyOf(Maps.filterKeys(cells, cell -> !mixed.contains(cell)));
    }

    /** @throws MixedMoneyException for the first cell, in order, whose parts are never added to each other */
    void refuseMixed() {
        SortedSet<Cell> mixed = mixed();
        if (!mixed.isEmpty()) {
            throw mixed(mixed.first());
        }
    }

    private SortedSet<Cell> mixed() {
        int[] apart = indexes(hidden());
        boolean isUniform =
                list.stream().map(part -> part.codes().at(apart)).distinct().count() <= 1;
        TreeSet<Cell> mixed = new TreeSet<>();
        if (!isUniform) {
            int[] shown = indexes(by);
            Map<Codes, Codes> met = new HashMap<>();
            for (Part part : list) {
                Codes codes = part.codes().at(apart);
                Codes other = met.putIfAbsent(part.codes().at(shown), codes);
                if (other != null && !other.equals(codes)) {
                    mixed.add(cell(part, shown));
                }
            }
        }
        return mixed;
    }

    private ImmutableList<Dimension> hidden() {
        return Dimension.apart().stream()
                .filter(dimension -> known.contains(dimension) && !by.contains(dimension))
                .collect(ImmutableList.toImmutableList());
    }

    private MixedMoneyException mixed(Cell cell) {
        int[] shown = indexes(by);
        for (Dimension dimension : hidden()) {
            int[] index = indexes(List.of(dimension));
            List<String> codes = list.stream()
                    .filter(part -> cell(part, shown).equals(cell))
                    .map(part -> part.codes().at(index).get(0))
                    .map(code -> code == null ? "" : code)
                    .distinct()
                    .sorted()
                    .toList();
            if (codes.size() > 1) {
                return new MixedMoneyException(cell, dimension, codes);
            }
        }
        throw new AssertionError(cell);
    }

    private Cell cell(Part part, int[] shown) {
        return cell(part, shown, by);
    }

    private static Cell cell(Part part, int[] indexes, List<Dimension> dimensions) {
        @Nullable String[] codes = part.codes().at(indexes).texts();
        return Cell.of(dimensions, codes);
    }

    private int[] indexes(List<Dimension> dimensions) {
        return dimensions.stream().mapToInt(known::indexOf).toArray();
    }
}
