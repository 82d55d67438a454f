package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A value with where its parts stood: what was read of one table or file, what could not be read, and members that
 * nobody knows. A document made by code has no places.
 *
 * @param <T> the type of its root
 */
public final class Document<T> {
    private final Kind<T> kind;
    private final @Nullable T value;
    private final String file;
    private final ObjectNode tree;
    private final List<Fault> faults;
    private final NavigableSet<Path> unreadable;
    private final NavigableSet<Path> leftOut;
    private final SortedMap<Path, Node> unknown;

    Document(
            Kind<T> kind,
            @Nullable T value,
            String file,
            ObjectNode tree,
            List<Fault> faults,
            NavigableSet<Path> unreadable,
            NavigableSet<Path> leftOut,
            SortedMap<Path, Node> unknown) {
        this.kind = kind;
        this.value = value;
        this.file = file;
        this.tree = tree;
        this.faults = ImmutableList.copyOf(faults);
        this.unreadable = ImmutableSortedSet.copyOfSorted(unreadable);
        this.leftOut = ImmutableSortedSet.copyOfSorted(leftOut);
        this.unknown = ImmutableSortedMap.copyOfSorted(unknown);
    }

    /** A value made by code. */
    public static <T> Document<T> of(Kind<T> kind, T value) {
        ObjectNode tree = ObjectNode.builder().build();
        return new Document<>(
                kind,
                value,
                "",
                tree,
                List.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedMap.of());
    }

    /** What kind of document this is. */
    public Kind<T> kind() {
        return kind;
    }

    /** The value; empty where the root itself could not be read. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The file's name as it was given; the empty text for a document made by code. */
    public String file() {
        return file;
    }

    /** What could not be read, in the order it was met. */
    public List<Fault> faults() {
        return faults;
    }

    /** Where something is written that could not be read, as paths of the tree. */
    public NavigableSet<Path> unreadable() {
        return unreadable;
    }

    /** Members that no record knows, kept so that they can be written back, by their path in the tree. */
    public SortedMap<Path, Node> unknown() {
        return unknown;
    }

    /** The path of a part of the value in the tree, where elements that could not be read still have their position. */
    public Path inTree(Path ofValue) {
        if (leftOut.isEmpty()) {
            return ofValue;
        }
        Path path = Path.ROOT;
        Node node = tree;
        for (String segment : ofValue.segments()) {
            String step = segment;
            if (node instanceof ListNode list) {
                step = String.valueOf(
                        position(path, Integer.parseInt(segment), list.items().size()));
            }
            path = path.child(step);
            node = below(node, step);
        }
        return path;
    }

    private int position(Path list, int index, int size) {
        int kept = -1;
        for (int i = 0; i < size; i++) {
            kept += leftOut.contains(list.child(i)) ? 0 : 1;
            if (kept == index) {
                return i;
            }
        }
        throw new InvalidValueException("position", String.valueOf(index));
    }

    /** Where a part of the tree stood: its own place, else that of the nearest part around it. */
    public Optional<Origin> origin(Path inTree) {
        @Nullable Origin origin = tree.origin();
        for (Node node : way(inTree)) {
            origin = node.origin() == null ? origin : node.origin();
        }
        return Optional.ofNullable(origin);
    }

    /** The raw text of a leaf of the tree, or of the first leaf below. */
    public Optional<String> raw(Path inTree) {
        List<Node> way = way(inTree);
        return way.size() < inTree.segments().size()
                ? Optional.empty()
                : firstText(way.isEmpty() ? tree : way.get(way.size() - 1));
    }

    private static Optional<String> firstText(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.text());
        }
        Iterable<Node> parts = node instanceof ListNode list
                ? list.items()
                : ((ObjectNode) node).members().values();
        for (Node part : parts) {
            Optional<String> text = firstText(part);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The nodes below the root on the way to a path, as far as they exist. */
    private List<Node> way(Path path) {
        List<Node> way = new ArrayList<>();
        @Nullable Node node = tree;
        for (String segment : path.segments()) {
            node = below(node, segment);
            if (node == null) {
                break;
            }
            way.add(node);
        }
        return way;
    }

    private static @Nullable Node below(@Nullable Node node, String segment) {
        if (node instanceof ObjectNode object) {
            return object.members().get(segment);
        }
        if (node instanceof ListNode list) {
            int index = Integer.parseInt(segment);
            return index < list.items().size() ? list.items().get(index) : null;
        }
        return null;
    }

    /** Facts of the faults of one rule's code. */
    public List<Fault> faults(String code) {
        return faults.stream().filter(fault -> fault.code().equals(code)).toList();
    }
}
