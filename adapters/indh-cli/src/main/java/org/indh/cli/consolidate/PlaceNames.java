package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.core.place.Candidates;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.HcpCode;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.Territory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The codes of territories that lines call by their names, as documents do: Berkane, Fès; and of codes that lost their zero in a
 * spreadsheet, 8.401.03.03. What is no territory, or maybe several, stays as it is and is kept in mind.
 */
final class PlaceNames {
    /** From the broadest. */
    private static final ImmutableMap<Dimension, TerritoryLevel> LEVELS = ImmutableMap.of(
            Dimension.REGION, TerritoryLevel.REGION,
            Dimension.PROVINCE, TerritoryLevel.PROVINCE,
            Dimension.COMMUNE, TerritoryLevel.COMMUNE);

    private final boolean areWanted;
    private final Map<StatedTerritory, Optional<Territory>> known = new HashMap<>();
    private final SortedMap<String, Candidates> unplaced = new TreeMap<>();

    private PlaceNames(boolean areWanted) {
        this.areWanted = areWanted;
    }

    /** Those of a question that asks for such territories; where it asks for none, every name stays. */
    static PlaceNames of(Collection<Dimension> wanted) {
        return new PlaceNames(!wanted.isEmpty());
    }

    /** Whether one of those dimensions may have another code than lines say. */
    boolean mayName(Collection<Dimension> by) {
        return areWanted && by.stream().anyMatch(LEVELS::containsKey);
    }

    /** What else tells which of several territories a name means, where one of those dimensions is asked for. */
    List<Dimension> around(Collection<Dimension> by) {
        return areWanted && by.contains(Dimension.COMMUNE)
                ? List.of(Dimension.PROVINCE, Dimension.REGION)
                : areWanted && by.contains(Dimension.PROVINCE) ? List.of(Dimension.REGION) : List.of();
    }

    /** Puts the codes in place of names. */
    void settle(SortedMap<Dimension, String> codes) {
        if (areWanted) {
            LEVELS.keySet().forEach(dimension -> codes.computeIfPresent(dimension, (own, text) -> code(own, codes)));
        }
    }

    /** The code that one name means by itself. */
    String code(Dimension dimension, String text) {
        TreeMap<Dimension, String> codes = new TreeMap<>(Map.of(dimension, text));
        settle(codes);
        return codes.getOrDefault(dimension, text);
    }

    private String code(Dimension dimension, Map<Dimension, String> codes) {
        String text = codes.getOrDefault(dimension, "");
        StatedTerritory stated = new StatedTerritory(
                text,
                LEVELS.get(dimension),
                null,
                dimension.equals(Dimension.COMMUNE) ? name(codes.get(Dimension.PROVINCE)) : null,
                dimension.equals(Dimension.REGION) ? null : name(codes.get(Dimension.REGION)));
        return known.computeIfAbsent(stated, this::find)
                .map(territory -> territory.code().text())
                .orElse(text);
    }

    /** What a territory around is called, which is settled before what lies in it. */
    private static @Nullable String name(@Nullable String code) {
        return code == null
                ? null
                : coded(code).map(around -> around.in(Language.FR)).orElse(code);
    }

    private Optional<Territory> find(StatedTerritory stated) {
        String text = String.valueOf(stated.name());
        Optional<Territory> coded = coded(text);
        if (coded.isPresent()) {
            return coded;
        }
        Candidates candidates = Gazetteer.morocco().find(stated);
        if (candidates.single().isEmpty()) {
            unplaced.put(text, candidates);
        }
        return candidates.single().map(each -> each.territory());
    }

    /** The territory of a code, be it without the zero that a spreadsheet took from it. */
    private static Optional<Territory> coded(String text) {
        return Stream.of(text, "0" + text)
                .flatMap(code -> territory(code).stream())
                .findFirst();
    }

    private static Optional<Territory> territory(String code) {
        try {
            return Gazetteer.morocco().territory(HcpCode.parse(code));
        } catch (InvalidValueException e) {
            return Optional.empty(); // a name, or a code of somebody's own
        }
    }

    /** Whether a code is of the division that the gazetteer has: of a territory, or of what lies in one. */
    static boolean isCode(String code) {
        try {
            HcpCode parsed = HcpCode.parse(code);
            return Gazetteer.morocco()
                    .territory(parsed.province().orElse(parsed))
                    .isPresent();
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** What lines call their territory and is none, or maybe several. */
    List<Candidates> unplaced() {
        return new ArrayList<>(unplaced.values());
    }
}
