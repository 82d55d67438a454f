package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.place.FormerRegion;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.HcpCode;
import org.indh.core.place.Territory;
import org.indh.core.place.TerritoryKind;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.text.InvalidValueException;

/**
 * What lies in what, in one edition (hiérarchie): communes in provinces, activities in results, articles in chapters. A commune
 * keeps its history: the region that it lay in before 2015 is another hierarchy than today's, so each states its edition.
 *
 * <pre>
 * Hierarchy.provinces(Gazetteer.morocco());
 * Hierarchy.formerRegions();
 * Hierarchy.of(ACTIVITY, RESULT, "logframe 2017-2021", List.of(Map.entry("A.5.6", "R5")));
 * </pre>
 *
 * @param child what lies in the other: commune
 * @param parent what it lies in: province
 * @param edition whose division it is and of when, not blank: "HCP 2014"
 * @param parents the parent's code by the child's: 08.401.03.03 → 08.401
 */
public record Hierarchy(Dimension child, Dimension parent, String edition, SortedMap<String, String> parents) {
    private static final int CERCLE = 9;
    private static final String TOWN = ".01";

    /** @throws InvalidValueException where something lies in itself, or the edition is blank */
    public Hierarchy {
        if (child.equals(parent)) {
            throw new InvalidValueException("hierarchy", child + " in " + parent);
        }
        if (edition.isBlank()) {
            throw new InvalidValueException("edition", edition);
        }
        parents = ImmutableSortedMap.copyOf(parents);
    }

    /**
     * What lies in what by pairs, as a document states them. What is said to lie in two is left out, for nobody knows in which;
     * so is what lies in none, once or beside another.
     *
     * @param pairs each child's code with its parent's: A.5.6 → R5; a blank parent for what lies in none
     * @throws InvalidValueException where something lies in itself, or the edition is blank
     */
    public static Hierarchy of(
            Dimension child, Dimension parent, String edition, Collection<? extends Map.Entry<String, String>> pairs) {
        TreeMap<String, Set<String>> said = new TreeMap<>();
        pairs.forEach(pair ->
                said.computeIfAbsent(pair.getKey(), any -> new TreeSet<>()).add(pair.getValue()));
        TreeMap<String, String> parents = new TreeMap<>();
        said.forEach((code, all) -> {
            if (all.size() == 1 && all.stream().noneMatch(String::isBlank)) {
                parents.put(code, all.iterator().next());
            }
        });
        return new Hierarchy(child, parent, edition, parents);
    }

    /** The provinces and prefectures that the communes lie in. */
    public static Hierarchy provinces(Gazetteer gazetteer) {
        return of(
                gazetteer,
                Dimension.COMMUNE,
                Dimension.PROVINCE,
                TerritoryLevel.COMMUNE,
                commune -> commune.code().province().map(HcpCode::text));
    }

    /** The regions that the provinces and prefectures lie in. */
    public static Hierarchy regions(Gazetteer gazetteer) {
        return of(
                gazetteer,
                Dimension.PROVINCE,
                Dimension.REGION,
                TerritoryLevel.PROVINCE,
                province -> Optional.of(province.code().region().text()));
    }

    /** The 16 regions that today's provinces and prefectures lay in from 1997 to 2015 ({@link FormerRegion}). */
    public static Hierarchy formerRegions() {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        FormerRegion.all()
                .forEach(region ->
                        region.provinces().forEach(province -> pairs.add(Map.entry(province.text(), region.code()))));
        return of(Dimension.PROVINCE, Dimension.FORMER_REGION, FormerRegion.edition(), pairs);
    }

    /**
     * The cercles that the rural communes lie in, as their codes say it: 08.401.03 for 08.401.03.03. Urban communes lie in none.
     */
    public static Hierarchy cercles(Gazetteer gazetteer) {
        return of(gazetteer, Dimension.COMMUNE, Dimension.CERCLE, TerritoryLevel.COMMUNE, Hierarchy::cercle);
    }

    private static Optional<String> cercle(Territory commune) {
        String code = commune.code().text();
        boolean isRural = commune.kind() == TerritoryKind.RURAL_COMMUNE && code.length() > CERCLE;
        return isRural && !code.startsWith(TOWN, CERCLE - TOWN.length())
                ? Optional.of(code.substring(0, CERCLE))
                : Optional.empty();
    }

    private static Hierarchy of(
            Gazetteer gazetteer,
            Dimension child,
            Dimension parent,
            TerritoryLevel level,
            Function<Territory, Optional<String>> around) {
        TreeMap<String, String> parents = new TreeMap<>();
        List<Territory> territories = gazetteer.territories(level);
        territories.forEach(territory -> around.apply(territory)
                .ifPresent(code -> parents.put(territory.code().text(), code)));
        return new Hierarchy(child, parent, "HCP " + gazetteer.edition(level), parents);
    }

    /** The code of what it lies in; nothing where this edition does not know it. */
    public Optional<String> parent(String code) {
        return Optional.ofNullable(parents.get(code));
    }

    /**
     * The line with what its child lies in, unless it states that itself. A line does not say of which edition that is: lines
     * that are to be added up are given to {@link Consolidation#by(List, Dimension...)} with their hierarchies, which does.
     */
    public BudgetLine place(BudgetLine line) {
        return line.code(parent).isPresent()
                ? line
                : line.code(child)
                        .flatMap(this::parent)
                        .map(code -> line.with(parent, code))
                        .orElse(line);
    }
}
