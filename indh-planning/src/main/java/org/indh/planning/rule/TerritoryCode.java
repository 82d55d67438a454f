package org.indh.planning.rule;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.Document;
import org.indh.core.finding.Severity;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.HcpCode;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.Territory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A territory's code is one of the edition in use, and the territory lies in the province and region that are told. What is
 * told of a territory that is known by its name alone is a reading, and so one step lighter. Communes of one province in a
 * wrong region are told together.
 */
final class TerritoryCode {
    static final Rule<Document<?>> RULE = Rule.onDocuments("TE-CODE", Severity.ERROR, "hcp", TerritoryCode::check);

    private TerritoryCode() {}

    /** A territory that is told to lie where it does not. */
    private record Misplaced(Territory around, String told, TerritoryLevel level, boolean coded) {}

    private static Verdict check(At<Document<?>> document, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        ListMultimap<Misplaced, At<StatedTerritory>> misplaced = LinkedListMultimap.create();
        for (At<StatedTerritory> at : Lookup.named(document)) {
            Lookup lookup = Lookup.of(at);
            HcpCode code = at.value().code();
            if (code != null && isUnknown(code, lookup)) {
                breaches.add(Breach.at(at.spot("code"))
                        .with("edition", Gazetteer.morocco().edition(TerritoryLevel.COMMUNE))
                        .found(code));
            }
            misplaced(lookup, at.value().province(), TerritoryLevel.PROVINCE)
                    .or(() -> misplaced(lookup, at.value().region(), TerritoryLevel.REGION))
                    .ifPresent(wrong -> misplaced.put(wrong, at));
        }
        misplaced.asMap().forEach((wrong, all) -> breaches.add(breach(wrong, List.copyOf(all))));
        return Verdict.of(breaches);
    }

    /** Cercles have codes and are not in the lists: nothing can be said of them. */
    private static boolean isUnknown(HcpCode code, Lookup lookup) {
        boolean isCercle = code.text().split("\\.", -1).length == 3;
        return lookup.coded().isEmpty() && !isCercle;
    }

    private static Optional<Misplaced> misplaced(Lookup lookup, @Nullable String told, TerritoryLevel level) {
        Optional<Territory> said = Lookup.named(told, level);
        Optional<Territory> real = lookup.around(level);
        return said.isPresent() && real.isPresent() && !said.equals(real)
                ? Optional.of(new Misplaced(
                        real.get(), String.valueOf(told), level, lookup.coded().isPresent()))
                : Optional.empty();
    }

    private static Breach breach(Misplaced wrong, List<At<StatedTerritory>> all) {
        String component = wrong.level() == TerritoryLevel.REGION ? "region" : "province";
        List<Spot> spots = all.stream().map(at -> at.spot(component)).toList();
        List<String> names = all.stream()
                .map(at -> String.valueOf(at.value().name()))
                .distinct()
                .toList();
        Breach breach = Breach.at(spots)
                .variant(component)
                .with("count", all.size())
                .with("names", names)
                .found(wrong.told())
                .expected(ListedName.of(wrong.around()));
        return wrong.coded() ? breach : breach.lowered(Severity.WARNING, "name-as-read");
    }
}
