package org.indh.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** A result that cannot be written where it should go: the disk is full, or nobody may write there. */
final class UnwrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImmutableMap<String, Object> facts;

    /** @param facts what is said of it: what, where, why */
    UnwrittenException(Map<String, ?> facts) {
        super(facts.toString());
        this.facts = ImmutableMap.copyOf(facts);
    }

    ImmutableMap<String, Object> facts() {
        return facts;
    }
}
