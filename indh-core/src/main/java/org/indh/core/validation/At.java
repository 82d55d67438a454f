package org.indh.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.Document;
import org.indh.core.document.Part;

/**
 * A value with its path, its parents and its document: what a rule is given, and what it points with.
 *
 * @param <T> the value's type
 */
public final class At<T> {
    private final Document<?> document;
    private final Part part;
    private final Class<T> type;

    private At(Document<?> document, Part part, Class<T> type) {
        this.document = document;
        this.part = part;
        this.type = type;
    }

    /** A part of a document, if it is of that type. */
    static <T> Optional<At<T>> of(Document<?> document, Part part, Class<T> type) {
        return type.isInstance(part.value()) ? Optional.of(new At<>(document, part, type)) : Optional.empty();
    }

    /** The root of a document; empty where it could not be read or is of another type. */
    public static <T> Optional<At<T>> root(Document<?> document, Class<T> type) {
        return document.value().flatMap(value -> of(document, Part.root(value), type));
    }

    /** The value. */
    public T value() {
        return type.cast(part.value());
    }

    /** The document that it is a part of. */
    public Document<?> document() {
        return document;
    }

    /** The part of the document. */
    public Part part() {
        return part;
    }

    /** The key that the value stands under in a map, or its position in a list. */
    public String key() {
        List<String> segments = part.path().segments();
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
    }

    /** The nearest part around this one that is of that type. */
    public <P> Optional<At<P>> up(Class<P> type) {
        Optional<Part> around = part.parent();
        while (around.isPresent()) {
            Optional<At<P>> found = of(document, around.get(), type);
            if (found.isPresent()) {
                return found;
            }
            around = around.get().parent();
        }
        return Optional.empty();
    }

    /** What stands in a component: the elements of a list, the values of a map, or the one value. */
    public <E> List<At<E>> each(String component, Class<E> type) {
        List<At<E>> all = new ArrayList<>();
        part.parts(component).forEach(below -> of(document, below, type).ifPresent(all::add));
        return all;
    }

    /** The place of this value. */
    public Spot spot() {
        return new Spot(document, part.path(), null);
    }

    /** The place of a component, there or absent: {@code spot("baseline")}. */
    public Spot spot(String component) {
        return new Spot(document, part.path().descend(component), null);
    }
}
