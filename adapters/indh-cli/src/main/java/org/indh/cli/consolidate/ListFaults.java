package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.budget.consolidation.BulkConsolidation;
import org.indh.core.document.Fault;
import org.indh.core.finding.TextOrigin;

/** What could not be read of a list: the first of it, each at its line and character, and how much more there is. */
final class ListFaults {
    private static final int MOST_SAID = 20;
    private static final int LONGEST_QUOTE = 60;

    private ListFaults() {}

    static List<String> say(String file, BulkConsolidation bulk, Words words) {
        List<String> said = new ArrayList<>();
        bulk.faults().stream().limit(MOST_SAID).forEach(fault -> said.add(say(file, fault, words)));
        long more = bulk.faultCount() - said.size();
        if (more > 0) {
            said.add(words.say("list-fault.more", Map.of("file", file, "count", more)));
        }
        return said;
    }

    /** Which amounts are not given; nothing where all are. */
    static Optional<String> sayNotGiven(String file, BulkConsolidation bulk, Words words) {
        List<String> places = new ArrayList<>();
        bulk.notGiven().stream().limit(MOST_SAID).forEach(at -> places.add(at.line() + ":" + at.column()));
        if (bulk.notGivenCount() > MOST_SAID) {
            places.add("…");
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "list-not-given", Map.of("file", file, "count", bulk.notGivenCount(), "places", places)));
    }

    /** One of them. */
    static String say(String file, Fault fault, Words words) {
        TextOrigin at = (TextOrigin) fault.origins().get(0);
        ImmutableMap.Builder<String, Object> facts = ImmutableMap.builder();
        facts.putAll(fault.facts());
        facts.put("place", file + " " + at.line() + ":" + at.column());
        String raw = fault.raw();
        if (raw == null) {
            return words.say("list-fault.row", facts.build());
        }
        facts.put("raw", quoted(raw));
        boolean isAmbiguous = fault.facts().containsKey("one");
        return words.say(isAmbiguous ? "list-fault.ambiguous" : "list-fault", facts.buildKeepingLast());
    }

    private static String quoted(String raw) {
        return raw.length() <= LONGEST_QUOTE ? raw : raw.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
