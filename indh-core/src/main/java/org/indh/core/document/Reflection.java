package org.indh.core.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

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

    static Object make(Constructor<?> constructor, @Nullable Object[] arguments) {
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
