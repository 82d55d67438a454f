package org.indh.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.indh.core.document.Shape.Alternatives;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Enumerated;
import org.indh.core.document.Shape.Listed;
import org.indh.core.document.Shape.Localized;
import org.indh.core.document.Shape.Mapped;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.document.Shape.Scalar;
import org.indh.core.document.Shape.Text;
import org.indh.core.text.LocalizedText;

/**
 * Makes values of trees and trees of values. The record itself is the description: a record is an object, a list a
 * list, a sorted map an object keyed by the text of its keys, a type with {@code static T parse(String)} a scalar, an
 * enum its {@code code()}, a sealed interface its record's object with a first member {@code type}; what is
 * {@code @Nullable} may be absent; a root has {@code kind} and {@code version}.
 *
 * <p>Binding never throws because of what a file says. What cannot be read is left out with its place: a component
 * that may be absent is absent, else the smallest enclosing element of a list is left out, and all else stands.
 */
public final class Binder {
    private Binder() {}

    /**
     * The document that the tree describes.
     *
     * @param kind the kind that it is said to be
     * @param file the file's name as it was given
     * @param tree the document's root
     * @param faults what the adapter could not read
     */
    public static <T> Document<T> bind(Kind<T> kind, String file, ObjectNode tree, List<Fault> faults) {
        return bind(kind, file, new Draft(kind.name(), tree, faults), ReadLimits.standard());
    }

    /** The same, keeping as many faults as the limits allow. */
    static <T> Document<T> bind(Kind<T> kind, String file, Draft draft, ReadLimits limits) {
        return new TreeBinding(file, draft.faults(), limits).bind(kind, draft.tree(), draft.textual());
    }

    /** The document that a tree of no file describes. */
    public static <T> Document<T> bind(Kind<T> kind, ObjectNode tree) {
        return bind(kind, "", tree, List.of());
    }

    /**
     * A value that is part of no document of ours, as an embedder's own format holds one: an {@code Indicator}, a {@code
     * Timing}. The value is absent where the tree says nothing; paths are those of the tree.
     *
     * @throws IllegalArgumentException where documents are not made of that type
     */
    public static <T> Document<T> bind(Class<T> type, Node tree, List<Fault> faults) {
        return new TreeBinding("", faults, ReadLimits.standard()).part(type, tree);
    }

    /**
     * The tree of a document's root: its kind, its version and what {@link #unbind(Object)} gives. Its lists are there
     * even when they are empty, so that whoever reads the document may go through them without asking.
     */
    public static <T> ObjectNode unbind(Kind<T> kind, T value) {
        ObjectNode.Builder root =
                ObjectNode.builder().put("kind", kind.name()).put("version", ScalarNode.bare(kind.version()));
        ObjectNode written = (ObjectNode) unbind(value);
        for (Component component : Shapes.ofRecord(kind.type()).components()) {
            Node member = written.members().get(component.name());
            if (member != null) {
                root.put(component.name(), member);
            } else if (component.shape() instanceof Listed) {
                root.put(component.name(), new ListNode(List.of(), null));
            }
        }
        return root.build();
    }

    /**
     * The tree of a document: what {@link #unbind(Kind, Object)} gives of its value, and the members that nobody knew
     * where they stood. Who sent a file with members of their own gets them back.
     *
     * @throws IllegalArgumentException where the document has no value, because its root could not be read
     */
    public static <T> ObjectNode unbind(Document<T> document) {
        T value = document.value()
                .orElseThrow(() -> new IllegalArgumentException("a document without a value: " + document.file()));
        return Graft.unknown(document, unbind(document.kind(), value));
    }

    /** The tree of a record; what is absent or empty is left out, and nothing is masked: it is its owner's own data. */
    public static Node unbind(Object value) {
        return unbind(Shapes.of(value.getClass()), value);
    }

    /** The tree of a value of that shape: an alternative of a sealed interface says its {@code type}. */
    public static Node unbind(Shape shape, Object value) {
        if (shape instanceof Text || shape instanceof Scalar) {
            boolean bare = value instanceof Integer || value instanceof Long || value instanceof Boolean;
            return bare ? ScalarNode.bare(value) : ScalarNode.of(value.toString());
        }
        if (shape instanceof Localized) {
            LocalizedText text = (LocalizedText) value;
            return text.isPlain() ? ScalarNode.of(text.text()) : members(text.texts());
        }
        if (shape instanceof Enumerated codes) {
            return ScalarNode.of(codes.written(value));
        }
        if (shape instanceof Listed listed) {
            List<Node> items = new ArrayList<>();
            ((List<?>) value).forEach(item -> items.add(unbind(listed.element(), item)));
            return new ListNode(items, null);
        }
        if (shape instanceof Mapped mapped) {
            ObjectNode.Builder entries = ObjectNode.builder();
            ((SortedMap<?, ?>) value).forEach((k, v) -> entries.put(mapped.written(k), unbind(mapped.value(), v)));
            return entries.build();
        }
        ObjectNode.Builder object = ObjectNode.builder();
        if (shape instanceof Alternatives) {
            object.put("type", Shapes.nameOf(value.getClass()));
        }
        unbound(Shapes.ofRecord(value.getClass()), value).forEach(object::put);
        return object.build();
    }

    private static Map<String, Node> unbound(Recorded record, Object value) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Component component : record.components()) {
            Object part = component.get(value);
            if (part != null && !isEmpty(part)) {
                members.put(component.name(), unbind(component.shape(), part));
            }
        }
        return members;
    }

    private static boolean isEmpty(Object part) {
        return (part instanceof List<?> list && list.isEmpty())
                || (part instanceof SortedMap<?, ?> map && map.isEmpty());
    }

    private static ObjectNode members(SortedMap<String, String> texts) {
        ObjectNode.Builder object = ObjectNode.builder();
        texts.forEach(object::put);
        return object.build();
    }
}
