package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;

/**
 * Whose lines there are, with whom and of what projects: enough to know which of them must be looked at together, before any
 * line of a list is kept.
 *
 * @param cells what each set of lines, by itself, adds up to by {@link #BY}; a list that cannot be read is not among them
 */
record Survey(Map<LineSet, SortedMap<Cell, Total>> cells) {
    static final List<Dimension> BY = ImmutableList.<Dimension>builder()
            .add(Dimension.MEMBER, Dimension.COUNTERPART, Dimension.PROJECT, Dimension.YEAR)
            .addAll(Dimension.apart())
            .build();

    static Survey of(List<LineSet> sets) {
        Map<LineSet, SortedMap<Cell, Total>> cells = new IdentityHashMap<>();
        for (LineSet set : sets) {
            try {
                cells.put(set, set.totals(BY).cells());
            } catch (UnreadableFileException e) {
                continue; // told where it is added up
            }
        }
        return new Survey(cells);
    }

    /** The codes that lines have in a dimension. */
    Set<String> codes(Dimension dimension) {
        TreeSet<String> codes = new TreeSet<>();
        cells.values()
                .forEach(each ->
                        each.keySet().forEach(cell -> cell.code(dimension).ifPresent(codes::add)));
        return codes;
    }

    /** How many lines of a set are of such cells. */
    long count(LineSet set, Predicate<Cell> which) {
        return cells.get(set).entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToLong(each -> each.getValue().lines())
                .sum();
    }

    /** Cells of projects that several members have lines of in one year. @param names what members are called */
    Predicate<Cell> ofSeveral(UnaryOperator<String> names) {
        Map<List<String>, Set<String>> members = new HashMap<>();
        cells.values()
                .forEach(each -> each.keySet()
                        .forEach(cell -> members.computeIfAbsent(project(cell), any -> new HashSet<>())
                                .add(names.apply(cell.code(Dimension.MEMBER).orElse("")))));
        return cell -> !project(cell).contains("")
                && members.getOrDefault(project(cell), Set.of()).size() > 1;
    }

    private static List<String> project(Cell cell) {
        return List.of(
                cell.code(Dimension.PROJECT).orElse(""),
                cell.code(Dimension.YEAR).orElse(""));
    }

    /** The lines of such cells, of documents and lists. */
    static List<SourceLine> open(LineSet set, Predicate<Cell> which) throws UnreadableFileException {
        List<SourceLine> lines = new ArrayList<>();
        set.open(new Chosen(BY, which), lines::add);
        return lines;
    }
}
