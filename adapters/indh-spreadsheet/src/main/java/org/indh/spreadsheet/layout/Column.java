package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sort of column of a layout.
 *
 * @param name what rows call it: "baseline"
 * @param fills the component that its cells fill: "baseline.text", "milestones.Y{n}.text"; a list ends in "[]"
 * @param head the component of the document that a year in its header fills: "baselineYear"
 * @param labels how its header reads
 */
record Column(String name, String fills, @Nullable String head, List<LabelPattern> labels) {
    Column {
        labels = ImmutableList.copyOf(labels);
    }

    /** The placeholders of a header that reads so. */
    Optional<Map<String, String>> match(String header) {
        return labels.stream().flatMap(label -> label.match(header).stream()).findFirst();
    }
}
