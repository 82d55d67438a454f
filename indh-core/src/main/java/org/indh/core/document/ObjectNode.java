package org.indh.core.document;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.indh.core.finding.Origin;
import org.jspecify.annotations.Nullable;

/** Members by name, in the author's order. */
public final class ObjectNode implements Node {
    /** Among so many members a name is found as fast by looking at each. */
    private static final int FEW = 12;

    // Two arrays, and a map only where someone asks for one: most objects have few members, and they are asked for in
    // the order in which they stand.
    private final String[] names;
    private final Node[] nodes;
    private final @Nullable Origin origin;
    private @Nullable ImmutableMap<String, Node> members;

    private ObjectNode(String[] names, Node[] nodes, @Nullable Origin origin) {
        this.names = names;
        this.nodes = nodes;
        this.origin = origin;
    }

    /** Collects members; the last of two with one name holds. */
    public static Builder builder() {
        return new Builder();
    }

    /** The members by name, in the author's order. */
    public Map<String, Node> members() {
        ImmutableMap<String, Node> made = members;
        if (made == null) {
            ImmutableMap.Builder<String, Node> map = ImmutableMap.builderWithExpectedSize(names.length);
            for (int i = 0; i < names.length; i++) {
                map.put(names[i], nodes[i]);
            }
            made = map.buildOrThrow();
            members = made;
        }
        return made;
    }

    /** The member of that name; absent where there is none. */
    public @Nullable Node member(String name) {
        if (names.length > FEW) {
            return members().get(name);
        }
        int index = indexOf(names, 0, names.length, name);
        return index < 0 ? null : nodes[index];
    }

    int size() {
        return names.length;
    }

    String name(int index) {
        return names[index];
    }

    Node node(int index) {
        return nodes[index];
    }

    /** Texts keep their hash: names that differ are told apart without a look at their letters. */
    static int indexOf(String[] names, int from, int to, String name) {
        int hash = name.hashCode();
        for (int i = from; i < to; i++) {
            if (names[i].hashCode() == hash && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable Origin origin() {
        return origin;
    }

    @Override
    public boolean isBlank() {
        for (Node node : nodes) {
            if (!node.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectNode node && Arrays.equals(names, node.names) && Arrays.equals(nodes, node.nodes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(nodes);
    }

    @Override
    public String toString() {
        return members().toString();
    }

    /** Collects the members of an object. */
    public static final class Builder {
        private String[] names = new String[FEW];
        private Node[] nodes = new Node[FEW];
        private int size;
        /** A bit for the hash of each name: most names are new, and are known to be so without a look at the others. */
        private long hashes;

        private @Nullable Map<String, Integer> positions;
        private @Nullable Origin origin;

        private Builder() {}

        /** Adds a member; where there is one of that name, it takes its place. */
        public Builder put(String name, Node node) {
            int index = indexOf(name);
            if (index >= 0) {
                nodes[index] = node;
                return this;
            }
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                nodes = Arrays.copyOf(nodes, size * 2);
            }
            names[size] = name;
            nodes[size] = node;
            if (positions != null) {
                positions.put(name, size);
            }
            size++;
            hashes |= bit(name);
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

        /** Forgets all that was added, to collect the members of another object. */
        public Builder clear() {
            size = 0;
            hashes = 0;
            positions = null;
            origin = null;
            return this;
        }

        /** Whether a member of that name was added. */
        public boolean has(String name) {
            return indexOf(name) >= 0;
        }

        /** The member of that name that was added last; absent where there is none. */
        public @Nullable Node member(String name) {
            int index = indexOf(name);
            return index < 0 ? null : nodes[index];
        }

        private static long bit(String name) {
            return 1L << name.hashCode();
        }

        private int indexOf(String name) {
            if ((hashes & bit(name)) == 0) {
                return -1;
            }
            if (size > FEW) {
                return positions().getOrDefault(name, -1);
            }
            return ObjectNode.indexOf(names, 0, size, name);
        }

        private Map<String, Integer> positions() {
            Map<String, Integer> known = positions;
            if (known == null) {
                known = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    known.put(names[i], i);
                }
                positions = known;
            }
            return known;
        }

        /** The object. */
        public ObjectNode build() {
            return new ObjectNode(Arrays.copyOf(names, size), Arrays.copyOf(nodes, size), origin);
        }
    }
}
