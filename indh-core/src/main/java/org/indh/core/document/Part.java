package org.indh.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.finding.Path;
import org.jspecify.annotations.Nullable;

/** A part of a value with the way to it from the root, and the parts below. */
public final class Part {
    private final Object value;
    private final Path path;
    private final @Nullable Part parent;

    private Part(Object value, Path path, @Nullable Part parent) {
        this.value = value;
        this.path = path;
        this.parent = parent;
    }

    /** The root of a value. */
    public static Part root(Object value) {
        return new Part(value, Path.ROOT, null);
    }

    /** The part's value. */
    public Object value() {
        return value;
    }

    /** The way to it, in the value: positions count what was kept. */
    public Path path() {
        return path;
    }

    /** The record that it is a part of; empty at the root. */
    public Optional<Part> parent() {
        return Optional.ofNullable(parent);
    }

    /** Every record directly below: in components, lists and maps. */
    public List<Part> records() {
        List<Part> found = new ArrayList<>();
        if (value.getClass().isRecord() && Shapes.of(value.getClass()) instanceof Recorded record) {
            for (Component component : record.components()) {
                for (Part part : parts(component)) {
                    if (part.value.getClass().isRecord()) {
                        found.add(part);
                    }
                }
            }
        }
        return found;
    }

    /**
     * What stands in a component: nothing where it is absent, the elements of a list, the values of a map, else the
     * value itself.
     *
     * @throws IllegalArgumentException where the record has no such component
     */
    public List<Part> parts(String component) {
        for (Component known : Shapes.ofRecord(value.getClass()).components()) {
            if (known.name().equals(component)) {
                return parts(known);
            }
        }
        throw new IllegalArgumentException(value.getClass().getName() + " has no component " + component);
    }

    private List<Part> parts(Component component) {
        Object content = component.get(value);
        Path at = path.child(component.name());
        List<Part> parts = new ArrayList<>();
        if (content instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                parts.add(new Part(list.get(i), at.child(i), this));
            }
        } else if (content instanceof SortedMap<?, ?> map) {
            map.forEach((key, entry) -> parts.add(new Part(entry, at.child(key.toString()), this)));
        } else if (content != null) {
            parts.add(new Part(content, at, this));
        }
        return parts;
    }

    /** The records on the way from the root of a value to one of its parts, the root first. */
    public static List<Part> way(Object root, Path path) {
        List<Part> way = new ArrayList<>();
        Optional<Part> next = Optional.of(root(root));
        while (next.isPresent()) {
            Part part = next.get();
            way.add(part);
            next = part.records().stream()
                    .filter(below -> path.startsWith(below.path))
                    .findFirst();
        }
        return way;
    }
}
