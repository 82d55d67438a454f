package org.indh.core.document;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.indh.core.finding.Origin;
import org.jspecify.annotations.Nullable;

/** Members by name, in the author's order. */
public final class ObjectNode implements Node {
    private final ImmutableMap<String, Node> members;
    private final @Nullable Origin origin;

    private ObjectNode(Map<String, Node> members, @Nullable Origin origin) {
        this.members = ImmutableMap.copyOf(members);
        this.origin = origin;
    }

    /** Collects members; the last of two with one name holds. */
    public static Builder builder() {
        return new Builder();
    }

    /** The members by name, in the author's order. */
    public Map<String, Node> members() {
        return members;
    }

    @Override
    public @Nullable Origin origin() {
        return origin;
    }

    @Override
    public boolean isBlank() {
        return members.values().stream().allMatch(Node::isBlank);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectNode node
                && members.entrySet().asList().equals(node.members.entrySet().asList());
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }

    /** Collects the members of an object. */
    public static final class Builder {
        private final Map<String, Node> members = new LinkedHashMap<>();
        private @Nullable Origin origin;

        private Builder() {}

        /** Adds a member. */
        public Builder put(String name, Node node) {
            members.put(name, node);
            return this;
        }

        /** Adds a leaf of no file. */
        public Builder put(String name, String text) {
            return put(name, ScalarNode.of(text));
        }

        /** Says where the object stood. */
        public Builder origin(@Nullable Origin origin) {
            this.origin = origin;
            return this;
        }

        /** Whether a member of that name was added. */
        public boolean has(String name) {
            return members.containsKey(name);
        }

        /** The object. */
        public ObjectNode build() {
            return new ObjectNode(members, origin);
        }
    }
}
