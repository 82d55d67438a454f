package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an adapter made of one table or file, before it is bound.
 *
 * @param kind the name of the kind that it is: "logframe"; {@link #UNKNOWN} where nobody knows
 * @param tree what was read
 * @param faults what could not be read
 * @param textual whether its format knows texts alone, as CSV does: a number written as text is its author's only choice
 */
public record Draft(String kind, ObjectNode tree, List<Fault> faults, boolean textual) {
    /** The kind of what nobody knows. */
    public static final String UNKNOWN = "unknown";

    public Draft {
        faults = ImmutableList.copyOf(faults);
    }

    /** What was read of a format that tells numbers from texts. */
    public Draft(String kind, ObjectNode tree, List<Fault> faults) {
        this(kind, tree, faults, false);
    }

    /** The same, of a format that knows texts alone. */
    public Draft ofTexts() {
        return new Draft(kind, tree, faults, true);
    }
}
