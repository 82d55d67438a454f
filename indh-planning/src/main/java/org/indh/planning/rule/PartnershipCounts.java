package org.indh.planning.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.rule.OutsideSet;
import org.indh.planning.programme.Partner;
import org.indh.planning.programme.PartnerKind;
import org.indh.planning.programme.Partnership;
import org.indh.planning.programme.Programme;

/**
 * An indicator that speaks of every commune of the North and the South is held against the communes that the list of
 * partnerships names. Only a programme of which every partner is a commune tells how many there are. Partnerships may be told
 * twice, on a list and in the programme's own document: the number is known where all of them give the same.
 */
final class PartnershipCounts {
    static final Rule<Dossier> CHECK =
            Rule.onDossiers("LF-COUNT-UNIT", Severity.ERROR, "arithmetic", PartnershipCounts::check);

    private static final List<String> BOTH = WordList.of("partner-sets.txt", "both");

    private PartnershipCounts() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<Optional<OutsideSet>> told = dossier.below(Programme.class).stream()
                .filter(programme -> !programme.value().partnerships().isEmpty())
                .map(PartnershipCounts::communes)
                .toList();
        boolean agree =
                told.stream().map(set -> set.map(OutsideSet::size)).distinct().count() == 1;
        List<Breach> breaches = new ArrayList<>();
        if (agree) {
            told.get(0)
                    .ifPresent(set ->
                            dossier.below(Logframe.class).forEach(logframe -> breaches.addAll(set.misfits(logframe))));
        }
        return Verdict.of(breaches);
    }

    private static Optional<OutsideSet> communes(At<Programme> programme) {
        List<Partnership> partnerships = programme.value().partnerships();
        List<Partner> partners = partnerships.stream()
                .flatMap(partnership -> Stream.concat(partnership.north().stream(), partnership.south().stream()))
                .toList();
        boolean bothSides = partnerships.stream()
                .allMatch(partnership ->
                        !partnership.north().isEmpty() && !partnership.south().isEmpty());
        if (partners.isEmpty() || !bothSides || !partners.stream().allMatch(PartnershipCounts::isCommune)) {
            return Optional.empty();
        }
        long size = partners.stream().map(PartnershipCounts::name).distinct().count();
        return Optional.of(new OutsideSet(BOTH, "commune", (int) size, programme.spot("partnerships")));
    }

    private static boolean isCommune(Partner partner) {
        StatedTerritory territory = partner.territory();
        return partner.kind() == PartnerKind.COMMUNE
                || territory != null && territory.level() == TerritoryLevel.COMMUNE;
    }

    private static String name(Partner partner) {
        LocalizedText name = partner.name();
        StatedTerritory territory = partner.territory();
        return Phrase.normal(name != null ? name.text() : String.valueOf(territory == null ? null : territory.name()));
    }
}
