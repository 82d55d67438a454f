package org.indh.core.document;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a reader could not do with a part of a file: a cell that is not what it should be, a column that nobody knows.
 * It becomes a finding under the rule whose code it bears.
 *
 * @param code the rule's code: "DC-UNREADABLE"
 * @param variant which of the rule's messages says it; absent for its first
 * @param path the part of the tree
 * @param origin where it stood, where that is known without the tree
 * @param raw what stood there
 * @param facts what the rule's message tells, by argument: "expected"
 */
public record Fault(
        String code,
        @Nullable String variant,
        Path path,
        @Nullable Origin origin,
        @Nullable String raw,
        Map<String, Object> facts) {
    public Fault {
        facts = ImmutableMap.copyOf(facts);
    }

    /** A fault that the rule's first message says, at a part of the tree. */
    public static Fault of(String code, Path path, @Nullable String raw, Map<String, Object> facts) {
        return new Fault(code, null, path, null, raw, facts);
    }
}
