package org.indh.planning.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Document;
import org.indh.core.finding.Severity;
import org.indh.core.place.StatedTerritory;
import org.indh.core.text.Language;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * A territory is named so that it can be found: by its code, or by a name that the published lists have and that fits one
 * territory alone. Names in another spelling are told once for a document; a name that no territory has, and one that several
 * have, each by itself.
 */
final class TerritoryName {
    static final Rule<Document<?>> RULE = Rule.onDocuments("TE-NAME", Severity.WARNING, "hcp", TerritoryName::check);

    private TerritoryName() {}

    private static Verdict check(At<Document<?>> document, Setting setting) {
        Map<StatedTerritory, List<At<StatedTerritory>>> alike = new LinkedHashMap<>();
        for (At<StatedTerritory> at : Lookup.named(document)) {
            if (at.value().name() != null) {
                alike.computeIfAbsent(at.value(), any -> new ArrayList<>()).add(at);
            }
        }
        List<Spot> respelt = new ArrayList<>();
        List<ListedName> names = new ArrayList<>();
        List<Breach> breaches = new ArrayList<>();
        alike.forEach((stated, all) -> {
            String name = String.valueOf(stated.name());
            Lookup lookup = Lookup.of(all.get(0));
            List<Spot> spots = all.stream().map(at -> at.spot("name")).toList();
            if (lookup.isNamedOtherwise()) {
                breaches.add(Breach.at(spots)
                        .variant("code")
                        .found(name)
                        .expected(ListedName.of(lookup.coded().orElseThrow())));
            } else if (lookup.coded().isEmpty() && lookup.fitting().size() != 1) {
                breaches.add(unknown(name, spots, lookup));
            } else if (lookup.coded().isEmpty() && !lookup.isSpeltAsListed()) {
                respelt.addAll(spots);
                names.add(new ListedName(name, lookup.fitting().get(0).territory()));
            }
        });
        if (!respelt.isEmpty()) {
            breaches.add(respelt(respelt, names));
        }
        return Verdict.of(breaches);
    }

    private static Breach respelt(List<Spot> spots, List<ListedName> names) {
        ListedName first = names.get(0);
        return Breach.at(spots)
                .variant("spelling")
                .with("count", names.stream().distinct().count())
                .with("names", names.stream().distinct().toList())
                .found(String.valueOf(first.written()))
                .expected(first.name(Language.FR))
                .lowered(Severity.INFO);
    }

    private static Breach unknown(String name, List<Spot> spots, Lookup lookup) {
        Breach breach = Breach.at(spots).found(name);
        if (!lookup.fitting().isEmpty()) {
            List<ListedName> all = lookup.fitting().stream()
                    .map(candidate -> ListedName.of(candidate.territory()))
                    .toList();
            return breach.variant("several").with("count", all.size()).with("names", all);
        }
        return lookup.nearest()
                .map(near -> breach.variant("nearest").with("nearest", ListedName.of(near.territory())))
                .orElse(breach);
    }
}
