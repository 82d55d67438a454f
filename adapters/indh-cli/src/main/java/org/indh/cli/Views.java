package org.indh.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.Dimension;

/**
 * The lines of those views of the money that know everything that is asked for: by bearer, a list of partnerships has nothing
 * to say, and would be the partners' money again. Where no view does, or somebody asks for the view itself, all are kept.
 *
 * @param lines the lines that are kept
 * @param leftOut the other views, each with the first dimension that it does not know
 * @param counts how many lines each of these has
 */
record Views(List<SourceLine> lines, Map<String, Dimension> leftOut, Map<String, Integer> counts) {
    static Views of(List<SourceLine> lines, Set<Dimension> asked) {
        Map<String, TreeSet<Dimension>> known = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (SourceLine line : lines) {
            String view = line.code(Dimension.VIEW);
            known.computeIfAbsent(view, any -> new TreeSet<>()).addAll(line.dimensions());
            counts.merge(view, 1, Integer::sum);
        }
        Map<String, Dimension> leftOut = new TreeMap<>();
        known.forEach((view, dimensions) -> asked.stream()
                .filter(dimension -> !dimensions.contains(dimension))
                .findFirst()
                .ifPresent(lacking -> leftOut.put(view, lacking)));
        if (asked.contains(Dimension.VIEW) || leftOut.size() == known.size()) {
            return new Views(lines, Map.of(), counts);
        }
        List<SourceLine> kept = lines.stream()
                .filter(line -> !leftOut.containsKey(line.code(Dimension.VIEW)))
                .collect(ImmutableList.toImmutableList());
        return new Views(kept, leftOut, counts);
    }

    List<String> notes(CodeNames names, ConsolidateWords words) {
        List<String> notes = new ArrayList<>();
        leftOut.forEach((view, lacking) -> notes.add(words.say(
                "other-view",
                Map.of(
                        "dimension", new Said(names.dimension(lacking)),
                        "count", counts.get(view),
                        "view", new Said(names.of(Dimension.VIEW, view))))));
        return notes;
    }
}
