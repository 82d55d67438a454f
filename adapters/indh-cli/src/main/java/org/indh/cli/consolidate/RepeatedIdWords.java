package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indh.budget.consolidation.RepeatedIds;
import org.indh.budget.consolidation.RepeatedIds.Repeated;

/** Says which ids of a list stand several times, and that their lines count each time. */
final class RepeatedIdWords {
    private RepeatedIdWords() {}

    static List<String> say(String file, RepeatedIds repeated, Words words) {
        List<String> said = new ArrayList<>();
        if (!repeated.ids().isEmpty()) {
            List<String> ids = repeated.ids().stream()
                    .limit(Words.MOST_LISTED + 1)
                    .map(id -> shown(id, words))
                    .toList();
            said.add(words.say(
                    "repeated-ids", Map.of("file", file, "ids", Words.first(ids), "count", repeated.again())));
        }
        if (!repeated.isWhole()) {
            said.add(words.say("repeated-ids.beyond", Map.of("file", file, "lines", repeated.lookedAt())));
        }
        return said;
    }

    private static String shown(Repeated id, Words words) {
        return words.show(id.id())
                + id.fileLines().stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
    }
}
