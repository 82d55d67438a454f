package org.indh.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Part;

/**
 * A value with its path, its parents and its document: what a rule is given, and what it points with. The value may be a
 * document as a whole, or the dossier; a dossier's own place is that of its first document.
 *
 * @param <T> the value's type
 */
public final class At<T> {
    private final T value;
    private final Document<?> document;
    private final Part part;
    private final Facts facts;

    private At(T value, Document<?> document, Part part, Facts facts) {
        this.value = value;
        this.document = document;
        this.part = part;
        this.facts = facts;
    }

    /** A part of a document, if it is of that type. */
    static <T> Optional<At<T>> of(Document<?> document, Part part, Class<T> type, Facts facts) {
        return of(part.value(), document, part, type, facts);
    }

    /** A document as a whole, or the dossier that it is the first of. */
    static <T> Optional<At<T>> whole(Object whole, Document<?> document, Class<T> type, Facts facts) {
        return of(whole, document, rootOf(document), type, facts);
    }

    private static <T> Optional<At<T>> of(Object value, Document<?> document, Part part, Class<T> type, Facts facts) {
        return type.isInstance(value)
                ? Optional.of(new At<>(type.cast(value), document, part, facts))
                : Optional.empty();
    }

    /** The root of a document's value; where that could not be read, a part with nothing below it. */
    private static Part rootOf(Document<?> document) {
        return Part.root(document.value().isPresent() ? document.value().get() : document);
    }

    /** The root of a document; empty where it could not be read or is of another type. */
    public static <T> Optional<At<T>> root(Document<?> document, Class<T> type) {
        return document.value().flatMap(value -> of(document, Part.root(value), type, new Facts()));
    }

    /** The value. */
    public T value() {
        return value;
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
            Optional<At<P>> found = of(document, around.get(), type, facts);
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
        part.parts(component).forEach(below -> of(document, below, type, facts).ifPresent(all::add));
        return all;
    }

    /**
     * Whatever is of that type below this value, however deep, in the documents' order; a document's and a dossier's roots
     * stand below them. {@code below(LocalizedText.class)} walks the texts of a document with the path of each.
     */
    public <E> List<At<E>> below(Class<E> type) {
        List<At<E>> all = new ArrayList<>();
        if (value instanceof Dossier dossier) {
            dossier.documents().forEach(one -> addWhole(one, type, all));
        } else if (value instanceof Document<?> one) {
            addWhole(one, type, all);
        } else {
            add(document, part.below(), type, all);
        }
        return all;
    }

    private <E> void addWhole(Document<?> one, Class<E> type, List<At<E>> all) {
        Part root = rootOf(one);
        add(one, List.of(root), type, all);
        add(one, root.below(), type, all);
    }

    private <E> void add(Document<?> one, List<Part> parts, Class<E> type, List<At<E>> all) {
        parts.forEach(found -> of(one, found, type, facts).ifPresent(all::add));
    }

    /**
     * What follows from this value alone, derived once in a run however many rules ask: the population that a logframe
     * counts in, what a statement promises.
     *
     * @param fact the type of what is derived, one of its kind for a value
     * @param derive a pure function of this value and what is below it
     */
    public <F> F fact(Class<F> fact, Function<At<T>, F> derive) {
        return facts.of(value, fact, () -> derive.apply(this));
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
