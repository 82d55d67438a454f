package org.indh.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.indh.core.document.Kind;
import org.indh.core.document.Kinds;
import org.indh.core.document.Shape;
import org.indh.core.validation.ValidationReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets Jackson 3 read and write this library's values inside an embedder's own objects, as documents have them:
 * {@code JsonMapper.builder().addModule(new IndhModule()).build()}. It hands what it meets to the binder, so that a mapper
 * and a file know one form.
 *
 * <p>It sees to the roots of kinds, which are written with {@code kind} and {@code version}, to every type that
 * these lead to, such as {@code Indicator}, and to the values of the core such as {@code Timing} and {@code Money}. What
 * cannot be read makes one {@link UnboundValueException} with all faults; unknown members are among them where
 * {@code FAIL_ON_UNKNOWN_PROPERTIES} is on. Jackson's {@code databind} has to be there; nothing else of this module needs
 * it.
 */
@SuppressWarnings("exports") // databind is required by those who use this, and by nobody else
public final class IndhModule extends JacksonModule {
    private static final String CORE = "org.indh.core.";

    private final ImmutableMap<Class<?>, Kind<?>> roots;
    private final ImmutableSet<Class<?>> reached;

    /** With every kind that is installed. */
    public IndhModule() {
        this(installed());
    }

    /** With these kinds, an embedder's own among them. */
    public IndhModule(List<Kind<?>> kinds) {
        ImmutableMap.Builder<Class<?>, Kind<?>> byType = ImmutableMap.builder();
        kinds.forEach(kind -> byType.put(kind.type(), kind));
        roots = byType.buildKeepingLast();
        Set<Class<?>> types = new HashSet<>();
        kinds.forEach(kind -> reach(kind.shape(), types));
        reached = ImmutableSet.copyOf(types);
    }

    /** Collects the types that a shape leads to; the JDK's are the mapper's own business. */
    private static void reach(Shape shape, Set<Class<?>> types) {
        if (shape instanceof Shape.Listed list) {
            reach(list.element(), types);
        } else if (shape instanceof Shape.Mapped map) {
            reach(map.key(), types);
            reach(map.value(), types);
        } else if (shape instanceof Shape.Enumerated codes) {
            types.add(codes.type());
        } else if (shape instanceof Shape.Scalar scalar
                && !scalar.type().getName().startsWith("java.")) {
            types.add(scalar.type());
        } else if (shape instanceof Shape.Recorded record && types.add(record.type())) {
            record.components().forEach(component -> reach(component.shape(), types));
        } else if (shape instanceof Shape.Alternatives alternatives && types.add(alternatives.type())) {
            alternatives.byName().values().forEach(record -> reach(record, types));
        }
    }

    private static List<Kind<?>> installed() {
        List<Kind<?>> kinds = new ArrayList<>(List.of(ValidationReport.KIND));
        ServiceLoader.load(Kinds.class).forEach(module -> kinds.addAll(module.kinds()));
        return kinds;
    }

    @Override
    public String getModuleName() {
        return "indh";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writing());
        context.addDeserializers(new Reading());
    }

    private boolean isOurs(Class<?> type) {
        if (reached.contains(type)) {
            return true;
        }
        if (!type.getName().startsWith(CORE)) {
            return false;
        }
        try {
            Shape.of(type);
            return true;
        } catch (IllegalArgumentException notOfDocuments) {
            return false;
        }
    }

    private final class Writing extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Class<?> raw = type.getRawClass();
            return isOurs(raw) ? new BoundSerializer(raw, roots.get(raw)) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private final class Reading extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return isOurs(raw) ? new BoundDeserializer(raw, roots.get(raw)) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isOurs(type);
        }
    }
}
