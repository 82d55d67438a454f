package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a reader could not do with a part of a file: a cell that is not what it should be, a column that nobody knows.
 * It becomes a finding under the rule whose code it bears.
 *
 * @param code the rule's code: "DC-UNREADABLE"
 * @param variant which of the rule's messages says it; absent for its first
 * @param path the part of the tree
 * @param origins where it stood, where that is known without the tree, the place itself first; none where the path
 *     tells it
 * @param raw what stood there
 * @param facts what the rule's message tells, by argument: "expected"
 * @param severity a lighter severity than the rule's
 * @param more further parts of the tree with the same fault: the other cells of a column
 */
public record Fault(
        String code,
        @Nullable String variant,
        Path path,
        List<Origin> origins,
        @Nullable String raw,
        Map<String, Object> facts,
        @Nullable Severity severity,
        List<Path> more) {
    public Fault {
        origins = ImmutableList.copyOf(origins);
        facts = ImmutableMap.copyOf(facts);
        more = ImmutableList.copyOf(more);
    }

    /** A fault that the rule's first message says, at a part of the tree. */
    public static Fault of(String code, Path path, @Nullable String raw, Map<String, Object> facts) {
        return new Fault(code, null, path, List.of(), raw, facts, null, List.of());
    }

    /** A fault that the rule's first message says, at places of the file itself; the first is the place itself. */
    public static Fault at(
            String code, List<? extends Origin> origins, @Nullable String raw, Map<String, Object> facts) {
        return new Fault(code, null, Path.ROOT, List.copyOf(origins), raw, facts, null, List.of());
    }

    /** The message of that name instead of the rule's first: {@code DC-UNKNOWN}'s {@code "column"}. */
    public Fault variant(@Nullable String name) {
        return new Fault(code, name, path, origins, raw, facts, severity, more);
    }

    /** No graver than that. */
    public Fault lowered(Severity to) {
        return new Fault(code, variant, path, origins, raw, facts, to, more);
    }

    /** The same fault of further parts of the tree. */
    public Fault also(List<Path> paths) {
        return new Fault(code, variant, path, origins, raw, facts, severity, paths);
    }
}
