package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * What the binder knows of a type, and all that it knows: adapters make schemas, columns and documentation of the same
 * description that values are bound by. {@code Logframe.KIND.shape()} is that of a logframe's root.
 */
public sealed interface Shape {
    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException where documents are not made of such a type
     */
    static Shape of(Class<?> type) {
        return Shapes.of(type);
    }

    /** Handles each shape, so that a new one cannot be forgotten. */
    <R> R fold(Cases<R> cases);

    /**
     * What to do with each shape.
     *
     * @param <R> what comes of it
     */
    interface Cases<R> {
        /** A text as it stands. */
        R text(Text shape);

        /** A text in one or several languages. */
        R localized(Localized shape);

        /** A value written as one text. */
        R scalar(Scalar shape);

        /** One of a few codes. */
        R enumerated(Enumerated shape);

        /** A list. */
        R listed(Listed shape);

        /** An object by key. */
        R mapped(Mapped shape);

        /** A record. */
        R recorded(Recorded shape);

        /** One of several records. */
        R alternatives(Alternatives shape);
    }

    /** Text as it stands. */
    record Text() implements Shape {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** A text by language, or a plain text whose language nobody stated. */
    record Localized() implements Shape {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.localized(this);
        }
    }

    /** A type with {@code static T parse(String)}, written by its {@code toString}; a whole number, a truth value. */
    final class Scalar implements Shape {
        private final Class<?> type;
        private final Method parse;

        Scalar(Class<?> type, Method parse) {
            this.type = type;
            this.parse = parse;
        }

        /** The type; {@code Integer}, {@code Long} and {@code Boolean} for the primitive ones. */
        public Class<?> type() {
            return type;
        }

        /** Its name in catalogues, where {@code expected.year-range} says what is expected: {@code "year-range"}. */
        public String name() {
            return Shapes.nameOf(type);
        }

        /** What its texts look like, where the type says so. */
        public Optional<Written> written() {
            return Optional.ofNullable(type.getAnnotation(Written.class));
        }

        Object read(String text) {
            if (type == Boolean.class && !text.equals("true") && !text.equals("false")) {
                throw new InvalidValueException("boolean", text); // valueOf takes any other text for false
            }
            return Reflection.call(parse, null, text);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /** An enum, written by its {@code code()}. */
    final class Enumerated implements Shape {
        private final Class<?> type;
        private final ImmutableMap<String, Object> byCode;
        private final Method code;

        Enumerated(Class<?> type, ImmutableMap<String, Object> byCode, Method code) {
            this.type = type;
            this.byCode = byCode;
            this.code = code;
        }

        /** The enum. */
        public Class<?> type() {
            return type;
        }

        /** The codes, in the order of the constants. */
        public List<String> codes() {
            return byCode.keySet().asList();
        }

        @Nullable
        Object read(String text) {
            return byCode.get(text);
        }

        String written(Object constant) {
            return (String) Reflection.call(code, constant);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.enumerated(this);
        }
    }

    /**
     * A list of elements.
     *
     * @param element the shape of each
     */
    record Listed(Shape element) implements Shape {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.listed(this);
        }
    }

    /**
     * An object keyed by the text of its keys, in their order.
     *
     * @param key the shape of the keys: a text, a scalar or an enum
     * @param value the shape of the values
     */
    record Mapped(Shape key, Shape value) implements Shape {
        /** A key as it is written: an enum's code, else its text. */
        String written(Object entry) {
            return key instanceof Enumerated codes ? codes.written(entry) : entry.toString();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.mapped(this);
        }
    }

    /** A record; described when it is first met, since records may contain themselves. */
    final class Recorded implements Shape {
        private final Class<?> type;
        private volatile @Nullable List<Component> components;
        private volatile String @Nullable [] names;
        private volatile @Nullable Constructor<?> constructor;

        Recorded(Class<?> type) {
            this.type = type;
        }

        /** The record. */
        public Class<?> type() {
            return type;
        }

        /** Its name in catalogues: {@code "Indicator"}. */
        public String name() {
            return type.getSimpleName();
        }

        /** The key of a component's label in catalogues: {@code "Indicator.baseline"}. */
        public String key(Component component) {
            return name() + "." + component.name();
        }

        /** The components, in the record's order. */
        public List<Component> components() {
            List<Component> known = components;
            if (known == null) {
                known = Shapes.components(type); // twice at worst, and the same both times
                components = known;
            }
            return known;
        }

        /** The position of a component, looked for from a position to the end and then before it; -1 for none. */
        int indexOf(String component, int from) {
            String @Nullable [] known = names;
            if (known == null) {
                known = components().stream().map(Component::name).toArray(String[]::new);
                names = known;
            }
            int index = ObjectNode.indexOf(known, from, known.length, component);
            return index < 0 ? ObjectNode.indexOf(known, 0, from, component) : index;
        }

        Object make(@Nullable Object[] values) {
            Constructor<?> known = constructor;
            if (known == null) {
                known = Shapes.constructor(type);
                constructor = known;
            }
            return Reflection.make(known, values);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recorded(this);
        }
    }

    /** A sealed interface: one of its records, told apart by the member {@code type}. */
    final class Alternatives implements Shape {
        private final Class<?> type;
        private final ImmutableMap<String, Recorded> byName;

        Alternatives(Class<?> type, ImmutableMap<String, Recorded> byName) {
            this.type = type;
            this.byName = byName;
        }

        /** The sealed interface. */
        public Class<?> type() {
            return type;
        }

        /** The records by what {@code type} says, in the order in which the interface permits them. */
        public Map<String, Recorded> byName() {
            return byName;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.alternatives(this);
        }
    }

    /** A record's component. */
    final class Component {
        private final String name;
        private final Shape shape;
        private final boolean nullable;
        private final Method accessor;
        private final boolean personal;
        private final @Nullable Object whenAbsent;

        Component(String name, Shape shape, boolean nullable, Method accessor, boolean personal) {
            this.name = name;
            this.shape = shape;
            this.nullable = nullable;
            this.accessor = accessor;
            this.personal = personal;
            this.whenAbsent = shape instanceof Listed
                    ? ImmutableList.of()
                    : shape instanceof Mapped ? ImmutableSortedMap.of() : null;
        }

        /** Its name, as files write it: {@code "baseline"}. */
        public String name() {
            return name;
        }

        /** The shape of its values. */
        public Shape shape() {
            return shape;
        }

        /** Whether it may be absent. */
        public boolean nullable() {
            return nullable;
        }

        /** Whether it is marked {@link org.indh.core.text.Personal}. */
        public boolean personal() {
            return personal;
        }

        /** Whether the value would be nothing without it; lists and maps may be empty. */
        public boolean isRequired() {
            return !nullable && whenAbsent == null;
        }

        @Nullable
        Object get(Object owner) {
            return Reflection.get(accessor, owner);
        }

        /** What stands for it where nothing is written. */
        @Nullable
        Object whenAbsent() {
            return whenAbsent;
        }
    }
}
