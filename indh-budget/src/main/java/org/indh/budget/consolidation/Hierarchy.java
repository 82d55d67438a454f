package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
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
 * new Hierarchy(ACTIVITY, RESULT, "logframe 2017-2021", new TreeMap&lt;&gt;(Map.of("A.5.6", "R5")));
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
     * The line with what its child lies in, unless it states that itself: for lines that are to be collected by the parent.
     *
     * <pre>
     * lines.stream().map(provinces::place).collect(Consolidation.by(PROVINCE, COMMUNE));
     * </pre>
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
