package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Origin;
import org.indh.core.time.DateReading.Dated;
import org.indh.core.time.PeriodText;
import org.jspecify.annotations.Nullable;

/**
 * The periods that a document states in words above or below its table, made the two days that they are; what is no period is
 * dropped. A title that names both days of a period states it too.
 *
 * @param ends the members that hold the first and the last day, by the member that holds the words
 */
record Periods(Map<String, List<String>> ends) {
    private static final String TITLE = "title";

    Periods {
        ends = ImmutableMap.copyOf(ends);
    }

    ObjectNode read(ObjectNode root) {
        ObjectNode.Builder read = ObjectNode.builder().origin(root.origin());
        root.members().forEach((member, node) -> {
            if (!ends.containsKey(member)) {
                read.put(member, node);
            }
        });
        ends.forEach((member, days) -> {
            ScalarNode words = root.member(member) instanceof ScalarNode leaf ? leaf : null;
            Optional<Dated> period = words == null ? Optional.empty() : PeriodText.read(words.text());
            period.ifPresent(stated -> put(read, days, stated, words == null ? null : words.origin()));
        });
        return read.build();
    }

    private static void put(ObjectNode.Builder read, List<String> days, Dated period, @Nullable Origin at) {
        read.put(days.get(0), new ScalarNode(period.first().toString(), at));
        read.put(days.get(1), new ScalarNode(period.last().toString(), at));
    }

    /** The years that the document names in its title and its periods. */
    List<Integer> years(ObjectNode root) {
        List<Integer> years = new ArrayList<>();
        if (root.member(TITLE) instanceof ScalarNode title) {
            years.addAll(PeriodText.years(title.text()));
        }
        for (String member : ends.keySet()) {
            if (root.member(member) instanceof ScalarNode words) {
                PeriodText.read(words.text()).ifPresent(period -> {
                    years.add(period.first().getYear());
                    years.add(period.last().getYear());
                });
            }
        }
        return years;
    }
}
