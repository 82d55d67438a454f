package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLineBuilder;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Hierarchy;

/**
 * Puts lines under what they lie in, where they do not state it themselves: communes under regions, activities under outcomes.
 *
 * @param all in the order that they follow from each other: communes in provinces, then provinces in regions
 * @param places the codes of territories that lines call by their names
 */
record Hierarchies(List<Hierarchy> all, PlaceNames places) {
    static final Hierarchies NONE = new Hierarchies(List.of(), PlaceNames.of(List.of()));

    Hierarchies {
        all = ImmutableList.copyOf(all);
    }

    /** The line with what it lies in. */
    SourceLine place(SourceLine line) {
        TreeMap<Dimension, String> codes = new TreeMap<>(line.line().codes());
        places.settle(codes);
        BudgetLine placed = codes.equals(line.line().codes())
                ? line.line()
                : BudgetLineBuilder.builder(line.line()).codes(codes).build();
        for (Hierarchy hierarchy : all) {
            placed = hierarchy.place(placed);
        }
        return new SourceLine(placed, line.place());
    }

    /** Says the same in the codes of a cell. */
    void place(SortedMap<Dimension, String> codes) {
        places.settle(codes);
        for (Hierarchy hierarchy : all) {
            String child = codes.get(hierarchy.child());
            if (child != null && !codes.containsKey(hierarchy.parent())) {
                hierarchy.parent(child).ifPresent(parent -> codes.put(hierarchy.parent(), parent));
            }
        }
    }

    /** Whether one of those dimensions may follow from another one of a line, or have another code than it says. */
    boolean mayPlace(List<Dimension> by) {
        return places.mayName(by) || all.stream().anyMatch(hierarchy -> by.contains(hierarchy.parent()));
    }

    /** Those dimensions, and the finer ones that they are found by. */
    List<Dimension> within(List<Dimension> by) {
        LinkedHashSet<Dimension> dimensions = new LinkedHashSet<>(by);
        for (Hierarchy hierarchy : Lists.reverse(all)) {
            if (dimensions.contains(hierarchy.parent())) {
                dimensions.add(hierarchy.child());
            }
        }
        dimensions.addAll(places.around(dimensions));
        return List.copyOf(dimensions);
    }

    /** Those dimensions, and the broader ones that follow from them. */
    SortedSet<Dimension> around(Set<Dimension> stated) {
        TreeSet<Dimension> dimensions = new TreeSet<>(stated);
        for (Hierarchy hierarchy : all) {
            if (dimensions.contains(hierarchy.child())) {
                dimensions.add(hierarchy.parent());
            }
        }
        return dimensions;
    }

    /** Whose division each is and of when, each once. */
    List<String> editions() {
        return all.stream().map(Hierarchy::edition).distinct().toList();
    }
}
