package org.indh.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Kind;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;

/**
 * What holds for every exported type of a module: packages say that nothing is null by default; records are public,
 * equal by their components, and copy their lists and maps; enums speak in codes of their own; every kind of document
 * comes back from its tree. A module runs it so:
 *
 * <pre>
 * {@literal @}TestFactory
 * Stream&lt;DynamicNode&gt; what_holds_for_every_type() {
 *     return ModuleContract.of(Logframe.class, RecordArbitraries.standard().with(NodeCode.class, codes())).tests();
 * }
 * </pre>
 */
public final class ModuleContract {
    private static final int TRIES = 20;

    private final Path classes;
    private final RecordArbitraries values;
    private final List<Class<?>> types;
    private final Map<Class<?>, List<Object>> made = new HashMap<>();

    private ModuleContract(Path classes, RecordArbitraries values, List<Class<?>> types) {
        this.classes = classes;
        this.values = values;
        this.types = types;
    }

    /**
     * The contract of the module that a type belongs to.
     *
     * @param anchor any type of the module
     * @param values values of its records' components
     */
    public static ModuleContract of(Class<?> anchor, RecordArbitraries values) {
        try {
            Path classes = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleDescriptor module =
                    ModuleFinder.of(classes).findAll().iterator().next().descriptor();
            TreeSet<String> exported = module.exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Class<?>> types = new ArrayList<>();
            for (String name : exported) {
                types.addAll(typesOf(classes.resolve(name.replace('.', '/')), name));
            }
            return new ModuleContract(classes, values, types);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The exported types: public, and every type around them too. */
    public List<Class<?>> types() {
        return types;
    }

    private static List<Class<?>> typesOf(Path directory, String packageName) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Class<?>> types = new ArrayList<>();
            for (String file :
                    files.map(path -> path.getFileName().toString()).sorted().toList()) {
                if (file.endsWith(".class") && !file.equals("package-info.class")) {
                    types.add(Class.forName(
                            packageName + "." + file.substring(0, file.length() - ".class".length()),
                            false,
                            ModuleContract.class.getClassLoader()));
                }
            }
            types.removeIf(type -> !isVisible(type));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean isVisible(@Nullable Class<?> type) {
        if (type == null) {
            return true;
        }
        boolean isPublic = Modifier.isPublic(type.getModifiers());
        return isPublic && isVisible(type.getEnclosingClass());
    }

    /** One test for each package, record, enum and kind. */
    public Stream<DynamicNode> tests() {
        return Stream.of(
                dynamicContainer("packages", packages().map(name -> dynamicTest(name, () -> packageIsMarked(name)))),
                dynamicContainer(
                        "records",
                        records()
                                .map(type -> dynamicContainer(
                                        name(type),
                                        Stream.of(
                                                dynamicTest("are equal by their components", () -> isEqual(type)),
                                                dynamicTest("copy their lists and maps", () -> copies(type)),
                                                dynamicTest(
                                                        "leave the binder's own names alone",
                                                        () -> namesAreFree(type)))))),
                dynamicContainer("enums", enums().map(type -> dynamicTest(name(type), () -> speaksInCodes(type)))),
                dynamicContainer("kinds", kinds().map(kind -> dynamicTest(kind.name(), () -> comesBack(kind)))));
    }

    private Stream<String> packages() {
        return types.stream().map(Class::getPackageName).distinct();
    }

    private Stream<Class<?>> records() {
        return types.stream().filter(Class::isRecord);
    }

    private Stream<Class<?>> enums() {
        return types.stream().filter(Class::isEnum);
    }

    private Stream<Kind<?>> kinds() {
        return types.stream()
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> field.getType() == Kind.class && Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (Kind<?>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                });
    }

    /** The codes of every enum, a line each: what files rely on for ever. */
    public List<String> codes() {
        return enums().map(type -> name(type) + ": " + String.join(", ", codes(type)))
                .toList();
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static void packageIsMarked(String name) throws ClassNotFoundException {
        Class<?> info = Class.forName(name + ".package-info");
        assertThat(info.isAnnotationPresent(NullMarked.class))
                .as("@NullMarked %s", name)
                .isTrue();
    }

    private static List<String> codes(Class<?> type) {
        try {
            List<String> codes = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                codes.add((String) type.getMethod("code").invoke(constant));
            }
            return codes;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name(type) + " has no public code()", e);
        }
    }

    private static void speaksInCodes(Class<?> type) {
        assertThat(codes(type)).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    /** Files have {@code type} in an alternative of a sealed interface, so no component can be called so. */
    private static void namesAreFree(Class<?> type) {
        boolean isAlternative = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        if (isAlternative) {
            assertThat(type.getRecordComponents())
                    .extracting(RecordComponent::getName)
                    .doesNotContain("type");
        }
    }

    private void isEqual(Class<?> type) {
        List<Object> samples = samples(type);
        for (Object one : samples) {
            Object same = remade(one);
            assertThat(one)
                    .isEqualTo(same)
                    .hasSameHashCodeAs(same)
                    .isNotEqualTo(null)
                    .isNotEqualTo("text");
            assertThat(one.toString()).isEqualTo(same.toString());
        }
        for (Object other : samples) {
            boolean sameParts = parts(samples.get(0)).equals(parts(other));
            assertThat(samples.get(0).equals(other)).isEqualTo(sameParts);
        }
    }

    private void copies(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object sample = samples(type).get(0);
        for (int i = 0; i < components.length; i++) {
            Object part = parts(sample).get(i);
            if (part instanceof List<?> list && components[i].getType() == List.class) {
                copiesList(type, sample, i, list);
            } else if (part instanceof Map<?, ?> map && Map.class.isAssignableFrom(components[i].getType())) {
                copiesMap(type, sample, i, map);
            }
        }
    }

    private static void copiesList(Class<?> type, Object sample, int index, List<?> part) {
        List<Object> given = new ArrayList<>(part);
        Object made = with(sample, index, given);
        given.clear();
        List<?> held = (List<?>) parts(made).get(index);
        assertThat(held).as("copied").isEqualTo(part);
        assertThatThrownBy(held::clear).as("cannot be changed").isInstanceOf(UnsupportedOperationException.class);
        List<Object> withNull = new ArrayList<>(part);
        withNull.add(null);
        assertThatNullPointerException().as("refuses nulls").isThrownBy(() -> with(sample, index, withNull));
        assertThatNullPointerException().as("is not null").isThrownBy(() -> with(sample, index, null));
        assertThat(type.getRecordComponents()[index].getAnnotatedType().isAnnotationPresent(Nullable.class))
                .as("a list is empty, not absent")
                .isFalse();
    }

    private static void copiesMap(Class<?> type, Object sample, int index, Map<?, ?> part) {
        boolean sorted = SortedMap.class.isAssignableFrom(type.getRecordComponents()[index].getType());
        Map<Object, Object> given = sorted ? new TreeMap<>(part) : new HashMap<>(part);
        Object made = with(sample, index, given);
        given.clear();
        Map<?, ?> held = (Map<?, ?>) parts(made).get(index);
        assertThat(held).as("copied").isEqualTo(part);
        assertThatThrownBy(held::clear).as("cannot be changed").isInstanceOf(UnsupportedOperationException.class);
        Map<Object, Object> withNull = sorted ? new TreeMap<>(part) : new HashMap<>(part);
        part.keySet().forEach(key -> withNull.put(key, null));
        if (!part.isEmpty()) {
            assertThatNullPointerException().as("refuses nulls").isThrownBy(() -> with(sample, index, withNull));
        }
        assertThat(whereNull(sample, index)).as("is not null").isNotNull();
    }

    /** What a record holds for a map that is null, which a builder passes for one that was not given: none, if it takes it. */
    private static @Nullable Object whereNull(Object sample, int index) {
        try {
            return parts(with(sample, index, null)).get(index);
        } catch (NullPointerException refused) {
            return Map.of();
        }
    }

    private <T> void comesBack(Kind<T> kind) {
        assertThat(kind.type().getRecordComponents())
                .extracting(RecordComponent::getName)
                .doesNotContain("kind", "version");
        for (Object sample : samples(kind.type())) {
            T value = kind.type().cast(sample);
            Document<T> document = Binder.bind(kind, Binder.unbind(kind, value));
            assertThat(document.faults()).isEmpty();
            assertThat(document.value()).contains(value);
        }
    }

    /** Values that are the same in every run; the first has something in each of its lists and maps, if any has. */
    private List<Object> samples(Class<?> type) {
        return made.computeIfAbsent(type, this::generated);
    }

    private List<Object> generated(Class<?> type) {
        List<Object> samples = new ArrayList<>();
        JqwikSession.run(() -> {
            Arbitrary<?> arbitrary = values.of(type);
            var generator = arbitrary.generator(TRIES);
            Random random = new Random(type.getName().hashCode());
            for (int i = 0; i < TRIES; i++) {
                samples.add(generator.next(random).value());
            }
        });
        samples.sort((one, other) -> Long.compare(filled(other), filled(one)));
        return samples;
    }

    private static long filled(Object sample) {
        return parts(sample).stream()
                .filter(part -> part instanceof Collection<?> list && !list.isEmpty()
                        || part instanceof Map<?, ?> map && !map.isEmpty())
                .count();
    }

    private static List<@Nullable Object> parts(Object record) {
        List<@Nullable Object> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                parts.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return parts;
    }

    private static Object remade(Object record) {
        return made(record.getClass(), parts(record));
    }

    private static Object with(Object record, int index, @Nullable Object part) {
        List<@Nullable Object> parts = parts(record);
        parts.set(index, part);
        return made(record.getClass(), parts);
    }

    private static Object made(Class<?> type, List<@Nullable Object> parts) {
        Constructor<?> constructor = RecordArbitraries.constructor(type);
        try {
            return constructor.newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "contract of " + classes;
    }
}
