package org.indh.core.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the binder knows of a type. Nothing else exists. */
sealed interface Shape {
    /** Text as it stands. */
    record Text() implements Shape {}

    /** A type with {@code static T parse(String)}, written by its {@code toString}. */
    record Scalar(Class<?> type, Method parse) implements Shape {
        Object read(String text) {
            return Reflection.call(parse, null, text);
        }
    }

    /** An enum, written by its {@code code()}. */
    record Enumerated(Class<?> type, Map<String, Object> byCode, Method code) implements Shape {}

    /** A list of elements. */
    record Listed(Shape element) implements Shape {}

    /** An object keyed by the text of its keys, in their order. */
    record Mapped(Shape key, Shape value) implements Shape {}

    /** A text by language, or a plain text whose language nobody stated. */
    record Localized() implements Shape {}

    /** A record; described when it is first met, since records may contain themselves. */
    final class Recorded implements Shape {
        private final Class<?> type;
        private @Nullable List<Component> components;
        private @Nullable Constructor<?> constructor;

        Recorded(Class<?> type) {
            this.type = type;
        }

        Class<?> type() {
            return type;
        }

        synchronized List<Component> components() {
            if (components == null) {
                components = Shapes.components(type);
            }
            return components;
        }

        Object make(Object[] values) {
            if (constructor == null) {
                constructor = Shapes.constructor(type);
            }
            return Reflection.make(constructor, values);
        }
    }

    /** A sealed interface: one of its records, told apart by the member {@code type}. */
    record Alternatives(Class<?> type, Map<String, Recorded> byName) implements Shape {}

    /** A record's component. */
    record Component(String name, Shape shape, boolean nullable, Method accessor) {
        @Nullable
        Object get(Object owner) {
            return Reflection.get(accessor, owner);
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
