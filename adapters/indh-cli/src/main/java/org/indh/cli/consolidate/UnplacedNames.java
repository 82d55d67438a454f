package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Document;
import org.indh.core.finding.Path;
import org.indh.core.place.Candidates;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.StatedTerritory;
import org.indh.planning.programme.Partner;
import org.indh.planning.programme.Partnership;
import org.indh.planning.programme.Programme;

/** Says which territories lines are not added up under, because nobody knows which one a name means. */
final class UnplacedNames {
    private static final int MOST_LISTED = 12;
    private static final int MOST_MEANT = 3;

    private final Map<String, Candidates> names = new LinkedHashMap<>();

    /** Adds what lists and budgets name so. */
    void add(List<Candidates> unplaced) {
        unplaced.forEach(each -> names.putIfAbsent(each.name(), each));
    }

    /** Adds what the partnerships name so that lines are of. */
    void addPartnerships(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            if (line.place() instanceof LinePlace.OfDocument place) {
                place.document()
                        .as(Programme.KIND)
                        .flatMap(Document::value)
                        .ifPresent(programme -> add(partnership(programme, place.path())));
            }
        }
    }

    /** The partnership that an amount is of: {@code /partnerships/3/budgets/OS 1}. */
    private static Partnership partnership(Programme programme, Path path) {
        return programme.partnerships().get(Integer.parseInt(path.segments().get(1)));
    }

    private void add(Partnership partnership) {
        for (Partner partner : partnership.south()) {
            StatedTerritory stated = partner.territory();
            if (stated != null && stated.name() != null) {
                Candidates candidates = Gazetteer.morocco().find(stated);
                if (candidates.single().isEmpty()) {
                    names.putIfAbsent(stated.name(), candidates);
                }
            }
        }
    }

    List<String> notes(Words words) {
        List<String> unknown = new ArrayList<>();
        List<String> ambiguous = new ArrayList<>();
        names.forEach((name, candidates) -> {
            if (candidates.fitting().isEmpty()) {
                unknown.add(words.show(name));
            } else {
                ambiguous.add(words.show(name) + " (" + meant(candidates, words) + ")");
            }
        });
        List<String> notes = new ArrayList<>();
        note("places.unknown", unknown, words, notes);
        note("places.ambiguous", ambiguous, words, notes);
        return notes;
    }

    private static String meant(Candidates candidates, Words words) {
        List<String> codes = candidates.fitting().stream()
                .map(each -> words.show(each.territory().code().text()))
                .toList();
        return words.show(Words.first(codes, MOST_MEANT));
    }

    private static void note(String key, List<String> names, Words words, List<String> notes) {
        if (!names.isEmpty()) {
            notes.add(words.say(key, Map.of("names", Words.first(names, MOST_LISTED))));
        }
    }
}
