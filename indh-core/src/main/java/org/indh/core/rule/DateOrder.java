package org.indh.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.core.document.Part;
import org.indh.core.time.StatedDate;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;

/** Whether a document's dates leave open which comes first, the day or the month; found once in a run. */
final class DateOrder {
    /** A day after the twelfth before a month, all in figures. */
    private static final Pattern DAY_FIRST = Pattern.compile("\\s*(1[3-9]|2[0-9]|3[01])\\s?[-/.]\\s?[0-9].*");

    /** The places of the dates in doubt, in the document's order; none where another date shows the order. */
    private record Doubtful(ImmutableList<Spot> spots) {}

    private DateOrder() {}

    static List<Spot> doubtful(At<?> at) {
        Optional<At<Record>> around = at.up(Record.class);
        if (around.isPresent()) {
            return doubtful(around.get());
        }
        return at.fact(Doubtful.class, root -> derive(root.part(), root)).spots();
    }

    private static Doubtful derive(Part root, At<?> at) {
        List<Part> dates = new ArrayList<>();
        collect(root, dates);
        boolean shown = dates.stream()
                .map(part -> (StatedDate) part.value())
                .anyMatch(date ->
                        DAY_FIRST.matcher(date.text()).matches() && date.day().isPresent());
        if (shown) {
            return new Doubtful(ImmutableList.of());
        }
        return new Doubtful(dates.stream()
                .filter(part ->
                        ((StatedDate) part.value()).reading().fold(dated -> dated.ambiguous(), undated -> false))
                .map(part -> new Spot(at.document(), part.path(), null))
                .collect(ImmutableList.toImmutableList()));
    }

    private static void collect(Part part, List<Part> dates) {
        if (part.value() instanceof StatedDate) {
            dates.add(part);
        }
        part.records().forEach(below -> collect(below, dates));
    }
}
