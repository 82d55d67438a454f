package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.jspecify.annotations.Nullable;

/**
 * A sort of row of a layout, known by its label. One without labels takes every row that nothing else takes and that has
 * something in two of its columns: each row of a flat table is a record.
 *
 * @param name what it is called: "output"
 * @param opens the list that it adds an object to: "nodes"
 * @param fills the one object that it fills: "total"; where this is absent too, it fills the object that is open
 * @param under the row types of which the object that was opened last is the one it belongs to; none for the document
 * @param within the list of the document to whose open object it belongs; where none is open, a first one is: "sections"
 * @param after the row types of which one stands just above a row of this type; none where any may
 * @param outside the row types of which none opened the part of the document that is open: a title of expenses among receipts
 * @param closes the list of the document whose open object ends with a row of this type: "sections"
 * @param without columns that have to be blank for a row to be of this type: a total bears no code of a line
 * @param step the column in which its {@code {code}} would stand, where a table has no such column or leaves it blank: "chapter"
 * @param sets members with a fixed text, or one made of the label: "{label}", "R{n}"; {@code @outcome} is the code of the open
 *     outcome. A row that closes a list sets them in each object that is opened there below it
 * @param text the component that its text fills: "statement"; a list of lines ends in "[]" or "[].statement"
 * @param columns the columns whose cells belong to it; "voted=surplus" fills another component than the column does elsewhere
 * @param otherwise whether rows without a known label are of this type while it is the last one seen, or the one
 *     after the row named here
 * @param opensNothing whether it and what follows say again what stands elsewhere, until a title without amounts: a recapitulation
 * @param fillsNothing whether it holds nothing that is not known from other rows, and is passed over without a word
 * @param labels how its label reads; none for a row of a flat table, whose label is what stands in the first of its columns
 */
record RowType(
        String name,
        @Nullable String opens,
        @Nullable String fills,
        List<String> under,
        @Nullable String within,
        List<String> after,
        List<String> outside,
        @Nullable String closes,
        List<String> without,
        @Nullable String step,
        Map<String, String> sets,
        @Nullable String text,
        List<String> columns,
        @Nullable String otherwise,
        boolean opensNothing,
        boolean fillsNothing,
        List<LabelPattern> labels) {
    RowType {
        under = ImmutableList.copyOf(under);
        after = ImmutableList.copyOf(after);
        outside = ImmutableList.copyOf(outside);
        without = ImmutableList.copyOf(without);
        sets = ImmutableMap.copyOf(sets);
        columns = ImmutableList.copyOf(columns);
        labels = ImmutableList.copyOf(labels);
    }

    /** Whether its text belongs to the document itself, wherever it stands around the table. */
    boolean isOfDocument() {
        return text != null
                && !text.contains("[]")
                && opens == null
                && fills == null
                && closes == null
                && under.isEmpty()
                && after.isEmpty();
    }

    /** Whether it takes rows without asking for a label. */
    boolean takesAny() {
        return labels.isEmpty();
    }

    /** The column of an entry of {@link #columns}: "voted" of "voted=surplus". */
    static String column(String entry) {
        return entry.split("=", 2)[0];
    }

    /** The component that an entry of {@link #columns} fills instead of the column's own: "surplus" of "voted=surplus". */
    static Optional<String> component(String entry) {
        return entry.contains("=") ? Optional.of(entry.split("=", 2)[1]) : Optional.empty();
    }

    /** Whether a row of it may follow that one. */
    boolean follows(@Nullable RowType before) {
        return after.isEmpty() || before != null && after.contains(before.name());
    }

    /** The placeholders of a label that reads so. */
    Optional<Map<String, String>> match(Label label) {
        return labels.stream().flatMap(pattern -> pattern.match(label).stream()).findFirst();
    }
}
