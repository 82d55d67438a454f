package org.indh.core.document;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Mapped;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.finding.Path;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A part of a value with the way to it from the root, and the parts below. */
public final class Part {
    private final Object value;
    private final Path path;
    private final @Nullable Part parent;
    private final boolean element;

    private Part(Object value, Path path, @Nullable Part parent, boolean element) {
        this.value = value;
        this.path = path;
        this.parent = parent;
        this.element = element;
    }

    /** The root of a value. */
    public static Part root(Object value) {
        return new Part(value, Path.ROOT, null, false);
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

    /** Whether it is one of a list, known by its position alone unless it has a code. */
    public boolean isElement() {
        return element;
    }

    /**
     * What people know it by where it has no code: a text itself, the first text among a record's components, else what
     * a scalar is written as; empty where there is none.
     */
    public Optional<String> words() {
        if (Shapes.of(value.getClass()) instanceof Recorded record) {
            return record.components().stream()
                    .flatMap(component -> Optional.ofNullable(component.get(value)).stream())
                    .flatMap(content -> text(content).stream())
                    .findFirst();
        }
        return Optional.of(text(value).orElseGet(value::toString));
    }

    private static Optional<String> text(Object content) {
        if (content instanceof LocalizedText text) {
            return Optional.of(text.text());
        }
        return content instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Every record directly below: in components, lists and maps. */
    public List<Part> records() {
        return directly().stream()
                .filter(part -> part.value.getClass().isRecord())
                .toList();
    }

    /** Every part below, however deep, in the document's order: records, texts, amounts, dates. */
    public List<Part> below() {
        List<Part> below = new ArrayList<>();
        for (Part part : directly()) {
            below.add(part);
            below.addAll(part.below());
        }
        return below;
    }

    private List<Part> directly() {
        if (!value.getClass().isRecord() || !(Shapes.of(value.getClass()) instanceof Recorded record)) {
            return List.of();
        }
        List<Part> directly = new ArrayList<>();
        record.components().forEach(component -> directly.addAll(parts(component)));
        return directly;
    }

    /**
     * What stands in a component: nothing where it is absent, the elements of a list, the values of a map and the
     * elements of such as are lists, else the value itself.
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
                parts.add(new Part(list.get(i), at.child(i), this, true));
            }
        } else if (content instanceof SortedMap<?, ?> map && component.shape() instanceof Mapped mapped) {
            map.forEach((key, entry) -> addEntry(entry, at.child(mapped.written(key)), parts));
        } else if (content != null) {
            parts.add(new Part(content, at, this, false));
        }
        return parts;
    }

    /** A map's value, or each of them where a key has a list. */
    private void addEntry(Object entry, Path at, List<Part> parts) {
        if (entry instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                parts.add(new Part(list.get(i), at.child(i), this, true));
            }
        } else {
            parts.add(new Part(entry, at, this, false));
        }
    }

    /** The parts on the way from the root of a value to one of its parts, the root first. */
    public static List<Part> way(Object root, Path path) {
        List<Part> way = new ArrayList<>();
        Optional<Part> next = Optional.of(root(root));
        while (next.isPresent()) {
            Part part = next.get();
            way.add(part);
            next = part.toward(path);
        }
        return way;
    }

    /** The next part on the way, found without making its neighbours. */
    private Optional<Part> toward(Path target) {
        List<String> steps = target.segments()
                .subList(path.segments().size(), target.segments().size());
        if (steps.isEmpty()
                || !value.getClass().isRecord()
                || !(Shapes.of(value.getClass()) instanceof Recorded record)) {
            return Optional.empty();
        }
        return record.components().stream()
                .filter(component -> component.name().equals(steps.get(0)))
                .findFirst()
                .flatMap(component -> toward(component, steps.subList(1, steps.size())));
    }

    private Optional<Part> toward(Component component, List<String> steps) {
        Object content = component.get(value);
        Path at = path.child(component.name());
        if (content instanceof List<?> list) {
            return element(list, at, steps);
        }
        if (!(content instanceof SortedMap<?, ?> map) || !(component.shape() instanceof Mapped mapped)) {
            return Optional.ofNullable(content).map(single -> new Part(single, at, this, false));
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Path below = at.child(steps.get(0));
        return map.entrySet().stream()
                .filter(entry -> mapped.written(entry.getKey()).equals(steps.get(0)))
                .findFirst()
                .flatMap(entry -> entry.getValue() instanceof List<?> list
                        ? element(list, below, steps.subList(1, steps.size()))
                        : Optional.of(new Part(entry.getValue(), below, this, false)));
    }

    private Optional<Part> element(List<?> list, Path at, List<String> steps) {
        @Nullable Integer index = steps.isEmpty() ? null : Ints.tryParse(steps.get(0));
        return index == null || index < 0 || index >= list.size()
                ? Optional.empty()
                : Optional.of(new Part(list.get(index), at.child(index), this, true));
    }
}
