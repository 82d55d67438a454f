package org.indh.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
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
 * <p>It sees to the roots of kinds, which are written with {@code kind} and {@code version}, and to every type of this
 * library that documents are made of: {@code Indicator}, {@code Timing}, {@code Money}. What cannot be read makes one
 * {@link UnboundValueException} with all faults; unknown members are one of them where
 * {@code FAIL_ON_UNKNOWN_PROPERTIES} is on. Jackson's {@code databind} has to be there; nothing else of this module needs
 * it.
 */
public final class IndhModule extends JacksonModule {
    private static final String OURS = "org.indh.";

    private final ImmutableMap<Class<?>, Kind<?>> roots;

    /** With every kind that is installed. */
    public IndhModule() {
        this(installed());
    }

    /** With these kinds, an embedder's own among them. */
    public IndhModule(List<Kind<?>> kinds) {
        ImmutableMap.Builder<Class<?>, Kind<?>> byType = ImmutableMap.builder();
        kinds.forEach(kind -> byType.put(kind.type(), kind));
        roots = byType.buildKeepingLast();
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
        if (roots.containsKey(type)) {
            return true;
        }
        if (!type.getName().startsWith(OURS)) {
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
