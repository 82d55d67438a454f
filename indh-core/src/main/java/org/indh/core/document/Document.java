package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.core.finding.LateOrigin;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
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
    /** The positions in lists of the tree whose elements gave no value. */
    private final SortedMap<Path, BitSet> leftOut;

    private final SortedMap<Path, Node> unknown;

    Document(
            Kind<T> kind,
            @Nullable T value,
            String file,
            ObjectNode tree,
            List<Fault> faults,
            NavigableSet<Path> unreadable,
            SortedMap<Path, BitSet> leftOut,
            SortedMap<Path, Node> unknown) {
        this.kind = kind;
        this.value = value;
        this.file = file;
        this.tree = tree;
        this.faults = ImmutableList.copyOf(faults);
        this.unreadable = ImmutableSortedSet.copyOfSorted(unreadable);
        this.leftOut = ImmutableSortedMap.copyOfSorted(leftOut);
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
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of());
    }

    /** What kind of document this is. */
    public Kind<T> kind() {
        return kind;
    }

    /** This document, if it is of that kind. */
    @SuppressWarnings("unchecked") // a document of a kind has that kind's type at its root
    public <K> Optional<Document<K>> as(Kind<K> other) {
        return kind.equals(other) ? Optional.of((Document<K>) this) : Optional.empty();
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
        Path path = Path.ROOT;
        for (String segment : ofValue.segments()) {
            BitSet gaps = leftOut.get(path);
            int index = index(segment);
            path = gaps == null || index < 0 ? path.child(segment) : path.child(position(gaps, index));
        }
        return path;
    }

    /** Where the element of that index stood: each gap before it moves it on. */
    private static int position(BitSet gaps, int index) {
        int position = index;
        for (int gap = gaps.nextSetBit(0); gap >= 0 && gap <= position; gap = gaps.nextSetBit(gap + 1)) {
            position++;
        }
        return position;
    }

    /**
     * The part of the value that a path of the tree leads to; where that was left out, the nearest part around it that
     * was not.
     */
    public Path inValue(Path inTree) {
        Path way = Path.ROOT;
        Path path = Path.ROOT;
        for (String segment : inTree.segments()) {
            BitSet gaps = leftOut.get(way);
            int index = index(segment);
            if (gaps == null || index < 0) {
                path = path.child(segment);
            } else if (gaps.get(index)) {
                return path;
            } else {
                path = path.child(index - gaps.get(0, index).cardinality());
            }
            way = way.child(segment);
        }
        return path;
    }

    /** The names of components and the keys on the way to a part, without positions in lists and languages of texts. */
    public List<String> names(Path path) {
        return Step.names(kind.type(), path, true);
    }

    /** The names of components on the way to a part, without keys, positions in lists and languages of texts. */
    public List<String> components(Path path) {
        return Step.names(kind.type(), path, false);
    }

    /** Whether a part stands in a component that is marked {@link org.indh.core.text.Personal}, or below one. */
    public boolean isPersonal(Path path) {
        return PersonalParts.isPersonal(kind.type(), path);
    }

    /** The texts that stand in components so marked, read or not: what reports mask wherever they quote it. */
    public List<String> personalTexts() {
        return PersonalParts.texts(kind.type(), tree, value);
    }

    /** A position in a list; -1 where the segment is none, as when a list stands in place of an object. */
    private static int index(String segment) {
        Integer index = Ints.tryParse(segment);
        return index == null ? -1 : index;
    }

    /** Where a part of the tree stood: its own place, else that of the nearest part around it. */
    public Optional<Origin> origin(Path inTree) {
        @Nullable Origin origin = tree.origin();
        for (Node node : way(inTree)) {
            origin = node.origin() == null ? origin : node.origin();
        }
        return Optional.ofNullable(origin).map(LateOrigin::settled);
    }

    /**
     * The raw text of a leaf of the tree, or of the first leaf below where something is written; empty for a list of objects
     * as a whole, which no word of its first one stands for.
     */
    public Optional<String> raw(Path inTree) {
        List<Node> way = way(inTree);
        Node last = way.isEmpty() ? tree : way.get(way.size() - 1);
        boolean isTable = last instanceof ListNode list && list.items().stream().anyMatch(ObjectNode.class::isInstance);
        return way.size() < inTree.segments().size() || isTable ? Optional.empty() : firstText(last);
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
            if (text.isPresent() && !text.get().isBlank()) {
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
            return object.member(segment);
        }
        if (node instanceof ListNode list) {
            int index = index(segment);
            return index >= 0 && index < list.items().size() ? list.items().get(index) : null;
        }
        return null;
    }

    /** Facts of the faults of one rule's code. */
    public List<Fault> faults(String code) {
        return faults.stream().filter(fault -> fault.code().equals(code)).toList();
    }
}
