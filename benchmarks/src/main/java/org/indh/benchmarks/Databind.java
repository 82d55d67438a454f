package org.indh.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.measure.Count;
import org.indh.core.measure.Existence;
import org.indh.core.measure.Proportion;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * The rival: Jackson's databind, set up as somebody who knows it well would set it up for the same records, so that both
 * roads end at equal values, made by the same constructors. It stops at the first fault and keeps no place.
 */
final class Databind {
    private Databind() {}

    /** A mapper that reads what our writer writes. */
    static JsonMapper mapper() {
        SimpleModule module = new SimpleModule("indh");
        module.addDeserializer(LocalizedText.class, new Texts());
        module.addKeyDeserializer(MilestoneYear.class, new MilestoneYears());
        module.registerSubtypes(
                new NamedType(Count.class, "count"),
                new NamedType(Proportion.class, "proportion"),
                new NamedType(Existence.class, "existence"));
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder()
                .addModule(module)
                .annotationIntrospector(new Introspector())
                .withConfigOverride(List.class, list -> list.setNullHandling(empty))
                .withConfigOverride(SortedMap.class, map -> map.setNullHandling(empty))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** In place of annotations on the records: {@code parse}, {@code code} and sealed interfaces are how they are written. */
    @SuppressWarnings("serial") // never serialized
    private static final class Introspector extends JacksonAnnotationIntrospector {
        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedMethod method
                    && method.getName().equals("parse")
                    && Modifier.isStatic(method.getMember().getModifiers())) {
                return JsonCreator.Mode.DELEGATING;
            }
            return super.findCreatorAnnotation(config, annotated);
        }

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated.getRawType().isInterface()
                            && annotated.getRawType().isSealed()
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null)
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] constants, String[] names) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = code(constants[i]);
            }
            return names;
        }

        private static String code(Enum<?> constant) {
            try {
                return (String) constant.getDeclaringClass().getMethod("code").invoke(constant);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A text of no stated language, or texts by language. */
    private static final class Texts extends StdDeserializer<LocalizedText> {
        Texts() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return LocalizedText.parse(json.getString());
            }
            TreeMap<String, String> texts = new TreeMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String language = json.currentName();
                json.nextToken();
                texts.put(language, json.getString());
            }
            return new LocalizedText(texts);
        }
    }

    private static final class MilestoneYears extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return MilestoneYear.parse(key);
        }
    }
}
