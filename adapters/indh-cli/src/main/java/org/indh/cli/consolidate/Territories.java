package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Hierarchy;
import org.indh.core.place.FormerRegion;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.TerritoryLevel;

/** What communes lie in: their cercle, province and region in the edition of the gazetteer that ships, and their former region. */
final class Territories {
    /** From the broadest. */
    static final List<Dimension> ORDER =
            List.of(Dimension.FORMER_REGION, Dimension.REGION, Dimension.PROVINCE, Dimension.CERCLE, Dimension.COMMUNE);

    private Territories() {}

    /** The hierarchies that the territories follow from which somebody asks for. */
    static List<Hierarchy> hierarchies(Collection<Dimension> wanted) {
        Gazetteer morocco = Gazetteer.morocco();
        List<Hierarchy> hierarchies = new ArrayList<>();
        if (wanted.contains(Dimension.CERCLE)) {
            hierarchies.add(Hierarchy.cercles(morocco));
        }
        boolean wantsRegions = wanted.contains(Dimension.REGION) || wanted.contains(Dimension.FORMER_REGION);
        if (wanted.contains(Dimension.PROVINCE) || wantsRegions) {
            hierarchies.add(Hierarchy.provinces(morocco));
        }
        if (wanted.contains(Dimension.REGION)) {
            hierarchies.add(Hierarchy.regions(morocco));
        }
        if (wanted.contains(Dimension.FORMER_REGION)) {
            hierarchies.add(Hierarchy.formerRegions());
        }
        return hierarchies;
    }

    /** Of which year the codes are; nothing where nobody asks for a territory, or no line that counts has a code. */
    static List<String> notes(Collection<Dimension> wanted, Consolidation kept, Words words) {
        Gazetteer morocco = Gazetteer.morocco();
        List<String> notes = new ArrayList<>();
        if (isCoded(kept, wanted)) {
            String communes = morocco.edition(TerritoryLevel.COMMUNE);
            String provinces = morocco.edition(TerritoryLevel.PROVINCE);
            notes.add(words.say("edition", Map.of("communes", new Said(communes), "provinces", new Said(provinces))));
        }
        if (kept.cells().keySet().stream()
                .anyMatch(cell -> cell.code(Dimension.FORMER_REGION).isPresent())) {
            notes.add(words.say("former-regions", Map.of("edition", new Said(FormerRegion.edition()))));
        }
        return notes;
    }

    private static boolean isCoded(Consolidation kept, Collection<Dimension> wanted) {
        return kept.cells().keySet().stream()
                .anyMatch(cell -> wanted.stream()
                        .flatMap(dimension -> cell.code(dimension).stream())
                        .anyMatch(PlaceNames::isCode));
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
