package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.core.document.Shape.Alternatives;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Enumerated;
import org.indh.core.document.Shape.Listed;
import org.indh.core.document.Shape.Localized;
import org.indh.core.document.Shape.Mapped;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.document.Shape.Scalar;
import org.indh.core.document.Shape.Text;
import org.indh.core.finding.Path;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Term;
import org.jspecify.annotations.Nullable;

/** One tree being bound: collects what cannot be read on the way. Paths are those of the tree. */
final class TreeBinding {
    /** In place of a value that is written but cannot be read. */
    private static final Object UNREADABLE = new Object();

    private final String file;
    private final List<Fault> faults;
    private final TreeSet<Path> unreadable = new TreeSet<>();
    private final TreeSet<Path> leftOut = new TreeSet<>();
    private final TreeMap<Path, Node> unknown = new TreeMap<>();

    TreeBinding(String file, List<Fault> faults) {
        this.file = file;
        this.faults = new ArrayList<>(faults);
    }

    <T> Document<T> bind(Kind<T> kind, ObjectNode tree) {
        Object value = record(Shapes.ofRecord(kind.type()), tree, Path.ROOT, List.of("kind", "version"));
        @Nullable T bound = value == UNREADABLE ? null : kind.type().cast(value);
        return new Document<>(kind, bound, file, tree, faults, unreadable, leftOut, unknown);
    }

    private @Nullable Object bind(Shape shape, Node node, Path path) {
        if (node.isBlank() && !(shape instanceof Listed)) {
            return null;
        }
        if (shape instanceof Localized) {
            return localized(node, path);
        }
        if (shape instanceof Text || shape instanceof Scalar || shape instanceof Enumerated) {
            return node instanceof ScalarNode scalar ? scalar(shape, scalar, path) : refuse(node, path, "scalar");
        }
        if (shape instanceof Listed listed) {
            return node instanceof ListNode list ? list(listed, list, path) : refuse(node, path, "list");
        }
        if (!(node instanceof ObjectNode object)) {
            return refuse(node, path, "object");
        }
        if (shape instanceof Mapped mapped) {
            return map(mapped, object, path);
        }
        if (shape instanceof Alternatives alternatives) {
            return alternative(alternatives, object, path);
        }
        return record((Recorded) shape, object, path, List.of());
    }

    private @Nullable Object localized(Node node, Path path) {
        if (node instanceof ScalarNode scalar) {
            return LocalizedText.parse(scalar.text());
        }
        if (!(node instanceof ObjectNode object)) {
            return refuse(node, path, "text");
        }
        TreeMap<String, String> texts = new TreeMap<>();
        object.members().forEach((language, text) -> {
            if (text instanceof ScalarNode scalar) {
                texts.put(language, scalar.text());
            } else {
                refuse(text, path.child(language), "scalar");
            }
        });
        return texts.isEmpty() ? UNREADABLE : new LocalizedText(texts);
    }

    private Object scalar(Shape shape, ScalarNode node, Path path) {
        String text = node.text().strip();
        try {
            if (shape instanceof Scalar scalar) {
                return scalar.read(text);
            }
            if (shape instanceof Enumerated codes) {
                Object constant = codes.byCode().get(text);
                return constant != null
                        ? constant
                        : refuse(node, path, codes.byCode().keySet());
            }
            return node.text();
        } catch (InvalidValueException e) {
            return refuse(node, path, e.expected());
        } catch (IllegalArgumentException | DateTimeException e) {
            return refuse(node, path, Shapes.nameOf(((Scalar) shape).type()));
        }
    }

    private Object list(Listed shape, ListNode node, Path path) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < node.items().size(); i++) {
            Path at = path.child(i);
            Object item = bind(shape.element(), node.items().get(i), at);
            if (item == UNREADABLE) {
                unreadable.add(at);
            }
            if (item == null || item == UNREADABLE) {
                leftOut.add(at);
            } else {
                items.add(item);
            }
        }
        return ImmutableList.copyOf(items);
    }

    private Object map(Mapped shape, ObjectNode node, Path path) {
        TreeMap<Object, Object> entries = new TreeMap<>();
        node.members().forEach((name, member) -> {
            Path at = path.child(name);
            Object key = scalar(shape.key(), new ScalarNode(name, member.origin()), at);
            Object value = key == UNREADABLE ? UNREADABLE : bind(shape.value(), member, at);
            if (value == UNREADABLE) {
                unreadable.add(at);
            } else if (value != null) {
                entries.put(key, value);
            }
        });
        return entries;
    }

    private @Nullable Object alternative(Alternatives shape, ObjectNode node, Path path) {
        Node type = node.members().get("type");
        @Nullable
        Recorded record =
                type instanceof ScalarNode name ? shape.byName().get(name.text().strip()) : null;
        return record == null
                ? refuse(
                        type == null ? node : type,
                        path.child("type"),
                        shape.byName().keySet())
                : record(record, node, path, List.of("type"));
    }

    private Object record(Recorded shape, ObjectNode node, Path path, List<String> known) {
        List<Component> components = shape.components();
        Object[] values = new Object[components.size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            Path at = path.child(component.name());
            Node member = node.members().get(component.name());
            Object value = member == null ? null : bind(component.shape(), member, at);
            if (value == UNREADABLE) {
                unreadable.add(at);
                value = null;
            } else if (value == null && !component.nullable() && !isCollection(component.shape())) {
                faults.add(Fault.of("DC-MISSING", at, null, Map.of("component", component.name())));
            }
            values[i] = value == null ? emptyOf(component.shape()) : value;
            complete &= values[i] != null || component.nullable();
        }
        noteUnknown(components, node, path, known);
        return complete ? made(shape, values, path) : UNREADABLE;
    }

    private Object made(Recorded shape, Object[] values, Path path) {
        try {
            return shape.make(values);
        } catch (InvalidValueException e) {
            return refuse(path, e.actual(), Map.of("expected", term(e.expected())));
        }
    }

    private void noteUnknown(List<Component> components, ObjectNode node, Path path, List<String> known) {
        List<String> names = components.stream().map(Component::name).toList();
        node.members().forEach((name, member) -> {
            if (!names.contains(name) && !known.contains(name)) {
                Path at = path.child(name);
                unknown.put(at, member);
                faults.add(Nearest.unknown(name, names, at));
            }
        });
    }

    private static boolean isCollection(Shape shape) {
        return shape instanceof Listed || shape instanceof Mapped;
    }

    private static @Nullable Object emptyOf(Shape shape) {
        return shape instanceof Listed ? List.of() : shape instanceof Mapped ? ImmutableSortedMap.of() : null;
    }

    private Object refuse(Node node, Path path, String expected) {
        return refuse(path, node instanceof ScalarNode scalar ? scalar.text() : "", Map.of("expected", term(expected)));
    }

    private Object refuse(Node node, Path path, Iterable<String> alternatives) {
        String raw = node instanceof ScalarNode scalar ? scalar.text() : "";
        return refuse(path, raw, Map.of("expected", ImmutableList.copyOf(alternatives)));
    }

    private Object refuse(Path path, String raw, Map<String, Object> facts) {
        faults.add(Fault.of("DC-UNREADABLE", path, raw, facts));
        return UNREADABLE;
    }

    private static Term term(String expected) {
        return new Term("expected." + expected);
    }
}
