package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.jspecify.annotations.Nullable;

/**
 * A sort of column of a layout.
 *
 * @param name what rows call it: "baseline"
 * @param fills the component that its cells fill: "baseline.text", "milestones.Y{n}.text"; a list ends in "[]", a code of
 *     which they hold a segment in "+"; "-" where they hold nothing that is not known from others, and are passed over
 * @param heads members of the document that its header settles, made of its placeholders: {@code baselineYear = {yyyy}}
 * @param sets members with a fixed text of each item of a list that its cells fill: {@code territory.level = commune}
 * @param between what parts the items of a list within a line of a cell; absent where nothing does
 * @param labels how its header reads
 */
record Column(
        String name,
        String fills,
        Map<String, String> heads,
        Map<String, String> sets,
        @Nullable Pattern between,
        List<LabelPattern> labels) {
    private static final String STEP = "+";
    private static final String NOTHING = "-";

    Column {
        heads = ImmutableMap.copyOf(heads);
        sets = ImmutableMap.copyOf(sets);
        labels = ImmutableList.copyOf(labels);
    }

    /** Whether its cells hold a segment of a code. */
    boolean isStep() {
        return fills.endsWith(STEP);
    }

    /** Whether nothing is made of its cells. */
    boolean isPassedOver() {
        return fills.equals(NOTHING);
    }

    /** The component whose segments its cells hold: "code". */
    String stepsOf() {
        return fills.substring(0, fills.length() - STEP.length());
    }

    /** How far down its labels the first stands that a header reads like: the plainer its meaning, the further up. */
    int rank(Label header) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).match(header).isPresent()) {
                return i;
            }
        }
        return labels.size();
    }

    /** The placeholders of a header that reads so. */
    Optional<Map<String, String>> match(Label header) {
        return labels.stream().flatMap(label -> label.match(header).stream()).findFirst();
    }
}
