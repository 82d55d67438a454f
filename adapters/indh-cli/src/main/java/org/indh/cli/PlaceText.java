package org.indh.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indh.core.place.Candidate;
import org.indh.core.place.Candidates;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.Territory;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Template;
import org.indh.core.text.Term;

/** Candidates for a person to read: each with its code, its names, what lies around it and how well the name fits. */
final class PlaceText {
    /** Of a code, the longest of which has twelve characters, and of what stands under it. */
    private static final int INDENT = 14;

    private final Gazetteer gazetteer;
    private final Language language;
    private final Catalogue terms;

    private PlaceText(Gazetteer gazetteer, Language language, Catalogue terms) {
        this.gazetteer = gazetteer;
        this.language = language;
        this.terms = terms;
    }

    /** The lines; none where there is nobody. */
    static List<String> lines(Candidates candidates, Gazetteer gazetteer, Language language, Catalogue terms) {
        PlaceText text = new PlaceText(gazetteer, language, terms);
        List<String> lines = new ArrayList<>();
        candidates.ranked().forEach(candidate -> lines.addAll(text.lines(candidate)));
        int fitting = candidates.fitting().size();
        if (fitting > 1) {
            lines.add("");
            lines.add(text.render("place.several", Map.of("count", fitting, "level", "--level", "within", "--within")));
        }
        return lines;
    }

    private List<String> lines(Candidate candidate) {
        Territory territory = candidate.territory();
        Language other = language == Language.AR ? Language.FR : Language.AR;
        Map<String, Object> facts = Map.of(
                "name",
                territory,
                "kind",
                new Term("TerritoryKind." + territory.kind().code()),
                "other",
                territory.in(other));
        List<String> lines = new ArrayList<>();
        String code = Template.show(territory.code(), language, terms);
        lines.add(code + blanks(INDENT - territory.code().text().length()) + render("place.territory", facts));
        List<Territory> around = gazetteer.ancestors(territory);
        if (!around.isEmpty()) {
            lines.add(blanks(INDENT) + Template.show(around, language, terms));
        }
        lines.add(blanks(INDENT) + terms.get("Match." + candidate.match().code(), language));
        return lines;
    }

    private String render(String key, Map<String, Object> facts) {
        return new Template(terms.get(key, language)).render(facts, language, terms);
    }

    private static String blanks(int count) {
        return " ".repeat(count);
    }
}
