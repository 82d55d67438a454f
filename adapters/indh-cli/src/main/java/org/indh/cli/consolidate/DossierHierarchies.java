package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.Nomenclature;
import org.indh.budget.consolidation.Hierarchy;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Kind;
import org.indh.logframe.chain.Logframe;
import org.indh.planning.programme.ResultsChain;

/**
 * What lies in what as documents beside the lines say: activities in results and results in outcomes, by the logframes;
 * articles in chapters, by the communes' budgets.
 */
final class DossierHierarchies {
    private DossierHierarchies() {}

    /** Those that a dimension follows from which somebody asks for, and that say anything. */
    static List<Hierarchy> of(Dossier dossier, Collection<String> names) {
        List<Hierarchy> found = new ArrayList<>();
        boolean wantsOutcomes = names.contains(Dimension.OUTCOME.name());
        if (wantsOutcomes || names.contains(Dimension.RESULT.name())) {
            ResultsChain chain = ResultsChain.of(values(dossier, Logframe.KIND).toList());
            found.add(chain.results());
            if (wantsOutcomes) {
                found.add(chain.outcomes());
            }
        }
        if (names.contains(Dimension.CHAPTER.name())) {
            values(dossier, CommunalBudget.KIND)
                    .map(budget -> Nomenclature.of(budget).chapters())
                    .forEach(found::add);
        }
        return found.stream()
                .filter(hierarchy -> !hierarchy.parents().isEmpty())
                .toList();
    }

    private static <T> Stream<T> values(Dossier dossier, Kind<T> kind) {
        return dossier.documents(kind).stream().map(Document::value).flatMap(Optional::stream);
    }

    /** By which documents lines were put where they do not say it themselves; nothing where none were. */
    static List<String> notes(List<Hierarchy> hierarchies, Words words) {
        return hierarchies.stream()
                .map(Hierarchy::edition)
                .distinct()
                .map(edition -> words.say("hierarchy", Map.of("edition", edition)))
                .toList();
    }
}
