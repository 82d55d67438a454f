package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;

/**
 * Lines put under what they lie in, by one hierarchy after the other.
 *
 * @param hierarchies in the order that they follow from each other
 */
record Placing(List<Hierarchy> hierarchies) {
    Placing {
        hierarchies = ImmutableList.copyOf(hierarchies);
    }

    BudgetLine place(BudgetLine line) {
        BudgetLine placed = line;
        for (Hierarchy hierarchy : hierarchies) {
            placed = hierarchy.place(placed);
        }
        return placed;
    }

    /** The editions that codes in a dimension may come from: the region's, and the province's that it was found by. */
    Map<Dimension, ImmutableList<String>> editions() {
        TreeMap<Dimension, ImmutableList<String>> editions = new TreeMap<>();
        for (Hierarchy hierarchy : hierarchies) {
            editions.put(
                    hierarchy.parent(),
                    ImmutableList.<String>builder()
                            .addAll(editions.getOrDefault(hierarchy.parent(), ImmutableList.of()))
                            .addAll(editions.getOrDefault(hierarchy.child(), ImmutableList.of()))
                            .add(hierarchy.edition())
                            .build());
        }
        return ImmutableMap.copyOf(editions);
    }
}
