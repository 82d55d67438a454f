package org.indh.core.document;

import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What the binder knows of a type. Nothing else exists. */
sealed interface Shape {
    /** Text as it stands. */
    record Text() implements Shape {}

    /** A type with {@code static T parse(String)}, written by its {@code toString}. */
    record Scalar(Class<?> type, Method parse) implements Shape {
        Object read(String text) {
            if (type == Boolean.class && !text.equals("true") && !text.equals("false")) {
                throw new InvalidValueException("boolean", text); // valueOf takes any other text for false
            }
            return Reflection.call(parse, null, text);
        }
    }

    /** An enum, written by its {@code code()}. */
    record Enumerated(Class<?> type, Map<String, Object> byCode, Method code) implements Shape {}

    /** A list of elements. */
    record Listed(Shape element) implements Shape {}

    /** An object keyed by the text of its keys, in their order. */
    record Mapped(Shape key, Shape value) implements Shape {
        /** A key as it is written: an enum's code, else its text. */
        String written(Object entry) {
            return key instanceof Enumerated codes ? (String) Reflection.call(codes.code(), entry) : entry.toString();
        }
    }

    /** A text by language, or a plain text whose language nobody stated. */
    record Localized() implements Shape {}

    /** A record; described when it is first met, since records may contain themselves. */
    final class Recorded implements Shape {
        private final Class<?> type;
        private volatile @Nullable List<Component> components;
        private volatile @Nullable Constructor<?> constructor;

        Recorded(Class<?> type) {
            this.type = type;
        }

        Class<?> type() {
            return type;
        }

        List<Component> components() {
            List<Component> known = components;
            if (known == null) {
                known = Shapes.components(type); // twice at worst, and the same both times
                components = known;
            }
            return known;
        }

        Object make(Object[] values) {
            Constructor<?> known = constructor;
            if (known == null) {
                known = Shapes.constructor(type);
                constructor = known;
            }
            return Reflection.make(known, values);
        }
    }

    /** A sealed interface: one of its records, told apart by the member {@code type}. */
    record Alternatives(Class<?> type, Map<String, Recorded> byName) implements Shape {}

    /** A record's component; a personal one is marked {@link org.indh.core.text.Personal}. */
    record Component(String name, Shape shape, boolean nullable, Method accessor, boolean personal) {
        @Nullable
        Object get(Object owner) {
            return Reflection.get(accessor, owner);
        }

        /** Whether the value would be nothing without it; lists and maps may be empty. */
        boolean isRequired() {
            return !nullable && whenAbsent() == null;
        }

        /** What stands for it where nothing is written. */
        @Nullable
        Object whenAbsent() {
            return shape instanceof Listed ? List.of() : shape instanceof Mapped ? ImmutableSortedMap.of() : null;
        }
    }

    /** Calls by reflection, with the callee's own exceptions let through. */
    final class Reflection {
        private Reflection() {}

        static Object call(Method method, @Nullable Object owner, Object... arguments) {
            Object result = get(method, owner, arguments);
            if (result == null) {
                throw new IllegalStateException(method + " gave null");
            }
            return result;
        }

        static @Nullable Object get(Method method, @Nullable Object owner, Object... arguments) {
            try {
                return method.invoke(owner, arguments);
            } catch (InvocationTargetException e) {
                throw unwrapped(e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(method + " is not public in an exported package", e);
            }
        }

        static Object make(Constructor<?> constructor, Object[] arguments) {
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw unwrapped(e);
            } catch (InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException(constructor + " is not public in an exported package", e);
            }
        }

        private static RuntimeException unwrapped(InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
