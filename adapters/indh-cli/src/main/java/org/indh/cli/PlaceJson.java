package org.indh.cli;

import java.util.List;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.place.Candidate;
import org.indh.core.place.Candidates;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.Territory;
import org.indh.core.text.Language;

/**
 * Candidates for a program to read: {@code name} as it was asked, {@code single} where one alone fits, and
 * {@code candidates}, the best first.
 */
final class PlaceJson {
    private PlaceJson() {}

    static Node tree(Candidates candidates, Gazetteer gazetteer) {
        ObjectNode.Builder tree = ObjectNode.builder().put("name", candidates.name());
        candidates.single().ifPresent(single -> tree.put("single", code(single.territory())));
        List<Node> items = candidates.ranked().stream()
                .map(candidate -> tree(candidate, gazetteer))
                .toList();
        return tree.put("candidates", new ListNode(items, null)).build();
    }

    private static Node tree(Candidate candidate, Gazetteer gazetteer) {
        Territory territory = candidate.territory();
        List<Node> around = gazetteer.ancestors(territory).stream()
                .map(each -> described(each).build())
                .<Node>map(each -> each)
                .toList();
        return described(territory)
                .put("edition", gazetteer.edition(territory.level()))
                .put("match", candidate.match().code())
                .put("within", new ListNode(around, null))
                .build();
    }

    private static ObjectNode.Builder described(Territory territory) {
        ObjectNode.Builder described = ObjectNode.builder()
                .put("code", code(territory))
                .put("kind", territory.kind().code())
                .put("fr", territory.in(Language.FR))
                .put("ar", territory.in(Language.AR));
        String iso = territory.iso();
        return iso == null ? described : described.put("iso", iso);
    }

    private static String code(Territory territory) {
        return territory.code().text();
    }
}
