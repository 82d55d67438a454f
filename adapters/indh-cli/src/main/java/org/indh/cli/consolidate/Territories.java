package org.indh.cli.consolidate;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Hierarchy;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.TerritoryLevel;

/** Puts lines of communes under their cercle, province and region, in the edition of the gazetteer that ships. */
final class Territories {
    /** From the broadest. */
    static final List<Dimension> ORDER =
            List.of(Dimension.REGION, Dimension.PROVINCE, Dimension.CERCLE, Dimension.COMMUNE);

    private final boolean isAsked;
    private final List<Hierarchy> hierarchies = new ArrayList<>();

    /** @param wanted the territories that somebody asks for */
    Territories(Collection<Dimension> wanted) {
        Gazetteer morocco = Gazetteer.morocco();
        isAsked = !wanted.isEmpty();
        if (wanted.contains(Dimension.CERCLE)) {
            hierarchies.add(Hierarchy.cercles(morocco));
        }
        if (wanted.contains(Dimension.PROVINCE) || wanted.contains(Dimension.REGION)) {
            hierarchies.add(Hierarchy.provinces(morocco));
        }
        if (wanted.contains(Dimension.REGION)) {
            hierarchies.add(Hierarchy.regions(morocco));
        }
    }

    /** The line with what its commune lies in, where it does not state that itself. */
    SourceLine place(SourceLine line) {
        BudgetLine placed = line.line();
        for (Hierarchy hierarchy : hierarchies) {
            placed = hierarchy.place(placed);
        }
        return new SourceLine(placed, line.place());
    }

    /** Says the same in the codes of a cell. */
    void place(SortedMap<Dimension, String> codes) {
        for (Hierarchy hierarchy : hierarchies) {
            String child = codes.get(hierarchy.child());
            if (child != null && !codes.containsKey(hierarchy.parent())) {
                hierarchy.parent(child).ifPresent(parent -> codes.put(hierarchy.parent(), parent));
            }
        }
    }

    /** Whether one of those dimensions may follow from another one of a line. */
    boolean mayPlace(List<Dimension> by) {
        return hierarchies.stream().anyMatch(hierarchy -> by.contains(hierarchy.parent()));
    }

    /** Those dimensions, and the finer ones that they are found by. */
    List<Dimension> within(List<Dimension> by) {
        LinkedHashSet<Dimension> all = new LinkedHashSet<>(by);
        for (Hierarchy hierarchy : Lists.reverse(hierarchies)) {
            if (all.contains(hierarchy.parent())) {
                all.add(hierarchy.child());
            }
        }
        return List.copyOf(all);
    }

    /** Those dimensions, and the broader ones that follow from them. */
    SortedSet<Dimension> around(Set<Dimension> stated) {
        TreeSet<Dimension> all = new TreeSet<>(stated);
        for (Hierarchy hierarchy : hierarchies) {
            if (all.contains(hierarchy.child())) {
                all.add(hierarchy.parent());
            }
        }
        return all;
    }

    /** Whose division it is and of when, each once. */
    List<String> editions() {
        return hierarchies.stream().map(Hierarchy::edition).distinct().toList();
    }

    /** Of which year the codes are; nothing where nobody asks for a territory. */
    Optional<String> note(Words words) {
        Gazetteer morocco = Gazetteer.morocco();
        String communes = morocco.edition(TerritoryLevel.COMMUNE);
        String provinces = morocco.edition(TerritoryLevel.PROVINCE);
        return isAsked
                ? Optional.of(
                        words.say("edition", Map.of("communes", new Said(communes), "provinces", new Said(provinces))))
                : Optional.empty();
    }

    /** The order of subtotals with those territories in it, each before the finer ones. */
    static List<Dimension> with(List<Dimension> by, List<Dimension> under) {
        List<Dimension> order = new ArrayList<>(by);
        for (Dimension territory : ORDER) {
            if (under.contains(territory) && !order.contains(territory)) {
                order.add(place(order, territory), territory);
            }
        }
        return order;
    }

    /** Before the first finer one; where there is none, behind the last broader one, else in front. */
    private static int place(List<Dimension> order, Dimension territory) {
        int level = ORDER.indexOf(territory);
        int behind = 0;
        for (int i = 0; i < order.size(); i++) {
            int other = ORDER.indexOf(order.get(i));
            if (other > level) {
                return i;
            }
            behind = other >= 0 ? i + 1 : behind;
        }
        return behind;
    }
}
