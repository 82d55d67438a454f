package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an adapter made of one table or file, before it is bound.
 *
 * @param kind the name of the kind that it is: "logframe"; {@link #UNKNOWN} where nobody knows
 * @param tree what was read
 * @param faults what could not be read
 */
public record Draft(String kind, ObjectNode tree, List<Fault> faults) {
    /** The kind of what nobody knows. */
    public static final String UNKNOWN = "unknown";

    public Draft {
        faults = ImmutableList.copyOf(faults);
    }
}
