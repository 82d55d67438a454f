package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Total;

/**
 * Those views of the money that know everything that is asked for: by bearer, a list of partnerships has nothing to say, and
 * would be the partners' money again. Where no view does, or somebody asks for the view itself, all are kept.
 *
 * @param leftOut the other views, each with the first dimension that it does not know
 * @param counts how many lines each of these has
 */
record Views(Map<String, Dimension> leftOut, Map<String, Long> counts) {
    /** @param cells every cell by what is asked for and by view, at least */
    static Views of(SortedMap<Cell, Total> cells, Set<Dimension> asked) {
        Map<String, TreeSet<Dimension>> known = new TreeMap<>();
        Map<String, Long> counts = new TreeMap<>();
        cells.forEach((cell, total) -> {
            known.computeIfAbsent(view(cell), any -> new TreeSet<>())
                    .addAll(cell.codes().keySet());
            counts.merge(view(cell), total.lines(), Long::sum);
        });
        Map<String, Dimension> leftOut = new TreeMap<>();
        known.forEach((view, dimensions) -> asked.stream()
                .filter(dimension -> !dimensions.contains(dimension))
                .findFirst()
                .ifPresent(lacking -> leftOut.put(view, lacking)));
        boolean keepsAll = asked.contains(Dimension.VIEW) || leftOut.size() == known.size();
        return new Views(keepsAll ? Map.of() : leftOut, counts);
    }

    private static String view(Cell cell) {
        return cell.code(Dimension.VIEW).orElse("");
    }

    boolean keeps(Cell cell) {
        return !leftOut.containsKey(view(cell));
    }

    List<String> notes(CodeNames names, Words words) {
        List<String> notes = new ArrayList<>();
        leftOut.forEach((view, lacking) -> notes.add(words.say(
                "other-view",
                Map.of(
                        "dimension", new Said(names.dimension(lacking)),
                        "count", counts.getOrDefault(view, 0L),
                        "view", new Said(names.of(Dimension.VIEW, view))))));
        return notes;
    }
}
