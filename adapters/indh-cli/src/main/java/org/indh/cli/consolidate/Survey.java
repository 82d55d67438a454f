package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;

/**
 * Whose lines there are, with whom and of what projects: enough to know which of them must be looked at together, before any
 * line of a list is kept.
 *
 * @param parts what each set of lines adds up to, in their order
 */
record Survey(List<Part> parts) {
    static final List<Dimension> BY = ImmutableList.<Dimension>builder()
            .add(Dimension.MEMBER, Dimension.COUNTERPART, Dimension.PROJECT, Dimension.YEAR)
            .addAll(Dimension.apart())
            .build();

    /**
     * One set of lines.
     *
     * @param set the lines
     * @param isRead whether they could be read
     * @param cells what they add up to by {@link #BY}
     */
    record Part(LineSet set, boolean isRead, SortedMap<Cell, Total> cells) {
        static Part of(LineSet set) {
            return of(set, Integer.MAX_VALUE).orElseThrow();
        }

        /** That of a set; nothing where it has more cells than that. */
        static Optional<Part> of(LineSet set, int most) {
            try {
                Consolidation totals = set.totals(BY);
                return totals.count() > most ? Optional.empty() : Optional.of(new Part(set, true, totals.cells()));
            } catch (UnreadableFileException e) {
                return Optional.of(new Part(set, false, ImmutableSortedMap.of())); // told where it is added up
            }
        }

        /** How many lines are of such cells. */
        long count(Predicate<Cell> which) {
            return cells.entrySet().stream()
                    .filter(each -> which.test(each.getKey()))
                    .mapToLong(each -> each.getValue().lines())
                    .sum();
        }

        /** The lines of such cells. */
        List<SourceLine> open(Predicate<Cell> which) throws UnreadableFileException {
            List<SourceLine> lines = new ArrayList<>();
            if (isRead) {
                set.open(new Chosen(BY, which), lines::add);
            }
            return lines;
        }
    }

    Survey {
        parts = ImmutableList.copyOf(parts);
    }

    /** That of some lines, all of which are added up; nothing where they have more cells than that, which no memory would hold. */
    static Optional<Survey> of(List<LineSet> sets, int most) {
        List<Part> parts = new ArrayList<>();
        int room = most;
        for (LineSet set : sets) {
            Optional<Part> part = Part.of(set, room);
            part.ifPresent(parts::add);
            room -= part.map(each -> each.cells().size()).orElse(room);
        }
        return parts.size() == sets.size() ? Optional.of(new Survey(parts)) : Optional.empty();
    }

    static Survey of(List<LineSet> sets) {
        return new Survey(sets.stream().map(Part::of).toList());
    }

    /** The codes that lines have in a dimension. */
    Set<String> codes(Dimension dimension) {
        TreeSet<String> codes = new TreeSet<>();
        parts.forEach(part ->
                part.cells().keySet().forEach(cell -> cell.code(dimension).ifPresent(codes::add)));
        return codes;
    }

    /** How many lines are of such cells. */
    long count(Predicate<Cell> which) {
        return parts.stream().mapToLong(part -> part.count(which)).sum();
    }

    /** How many lines of lists are; those of documents stand in memory anyway. */
    long countOfLists(Predicate<Cell> which) {
        return parts.stream()
                .filter(part -> !(part.set() instanceof DocumentLines))
                .mapToLong(part -> part.count(which))
                .sum();
    }

    /**
     * Cells of projects that several members have lines of in one year.
     *
     * @param names what members are called
     */
    Predicate<Cell> ofSeveral(UnaryOperator<String> names) {
        Map<List<String>, Set<String>> members = new HashMap<>();
        parts.forEach(part -> part.cells()
                .keySet()
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
}
