package org.indh.core.document;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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
import org.indh.core.text.Personal;
import org.jspecify.annotations.Nullable;

/** Describes types by public reflection, each on first use. */
final class Shapes {
    private static final Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    /** A number that is short even when its exponent is written out. */
    private static final Pattern SHORT = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?");

    private Shapes() {}

    static Shape of(Type type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = describe(type);
            Shape earlier = KNOWN.putIfAbsent(type, known);
            known = earlier == null ? known : earlier;
        }
        return known;
    }

    static Recorded ofRecord(Class<?> type) {
        return (Recorded) of(type);
    }

    private static Shape describe(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new Listed(of(arguments[0]));
            }
            if (generic.getRawType() == SortedMap.class) {
                return new Mapped(of(arguments[0]), of(arguments[1]));
            }
        } else if (type instanceof Class<?> plain) {
            return describe(BOXES.getOrDefault(plain, plain));
        }
        throw new IllegalArgumentException("not a type that documents are made of: " + type);
    }

    private static Shape describe(Class<?> type) {
        if (type == String.class) {
            return new Text();
        }
        if (type == LocalizedText.class) {
            return new Localized();
        }
        if (type.isEnum()) {
            return enumerated(type);
        }
        @Nullable Method parse = parse(type);
        if (parse != null) {
            return new Scalar(type, parse);
        }
        if (type.isRecord()) {
            return new Recorded(type);
        }
        if (type.isSealed() && type.isInterface()) {
            return alternatives(type);
        }
        throw new IllegalArgumentException("not a type that documents are made of: " + type.getName());
    }

    /** The factory {@code static T parse(String)}; the JDK's own types name it otherwise or take more. */
    private static @Nullable Method parse(Class<?> type) {
        for (Method method : type.getMethods()) {
            boolean reads = method.getName().equals("parse")
                    || (type == Integer.class || type == Long.class || type == Boolean.class)
                            && method.getName().equals("valueOf");
            if (reads
                    && Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() == type
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isAssignableFrom(String.class)
                    && method.getParameterTypes()[0] != Object.class) {
                return method;
            }
        }
        return null;
    }

    private static Enumerated enumerated(Class<?> type) {
        try {
            Method code = type.getMethod("code");
            ImmutableMap.Builder<String, Object> byCode = ImmutableMap.builder();
            for (Object constant : type.getEnumConstants()) {
                byCode.put((String) Reflection.call(code, constant), constant);
            }
            return new Enumerated(type, byCode.buildOrThrow(), code);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("an enum of documents has a method code(): " + type.getName(), e);
        }
    }

    private static Alternatives alternatives(Class<?> type) {
        ImmutableMap.Builder<String, Recorded> byName = ImmutableMap.builder();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            byName.put(nameOf(permitted), ofRecord(permitted));
        }
        return new Alternatives(type, byName.buildOrThrow());
    }

    /** The name of an alternative in files: the record's simple name, words joined with hyphens. */
    static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static List<Component> components(Class<?> type) {
        List<Component> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            components.add(new Component(
                    component.getName(),
                    of(component.getGenericType()),
                    nullable,
                    component.getAccessor(),
                    component.isAnnotationPresent(Personal.class)));
        }
        return List.copyOf(components);
    }

    static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = new Class<?>[type.getRecordComponents().length];
        for (int i = 0; i < types.length; i++) {
            types[i] = type.getRecordComponents()[i].getType();
        }
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("a record of documents is public: " + type.getName(), e);
        }
    }

    /** A number without exponent and needless zeros, as {@code parse} reads it: 1500 for 1.5e3, 20 for 20.0. */
    static String plain(String number) {
        boolean isPlain = number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
        return isPlain || !SHORT.matcher(number).matches()
                ? number
                : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
