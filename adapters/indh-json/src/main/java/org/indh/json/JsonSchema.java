package org.indh.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.document.Kind;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.Shape;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;

/**
 * The JSON Schema (draft 2020-12) of a kind of document, made of what the binder knows of its records and of the labels
 * and descriptions in the catalogues: {@code JsonSchema.write(Logframe.KIND, Validator.standard().terms(), Language.EN)}.
 * The same kind gives the same text.
 *
 * <p>It accepts whatever {@link JsonText} writes and requires what the binder requires, nothing more: the {@code kind},
 * and each component without which its record would be nothing. Members that nobody knows are allowed. A whole number may
 * be written as text ("12") and with a nil after the point (20.0); a decimal number, which is written as text so that no
 * digit of it is lost, may be a number. What may be absent may be null.
 *
 * <p>The reader is more lenient in this: it takes a blank text, an empty object or a null in a list for nothing, any scalar
 * for a text, blanks around a scalar, any tag for a language, dates beyond four-digit years, a later version with a
 * warning. It is stricter where form alone does not tell: years that run backwards, a text of digits beyond what an
 * integer holds, the code of a list that it looks up, parts of a record that contradict each other.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
public final class JsonSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    /** The name of a kind's schema, the same for ever: {@code "urn:indh:schema:logframe:1"}. */
    public static String id(Kind<?> kind) {
        return "urn:indh:schema:" + kind.name() + ":" + kind.version();
    }

    /** The schema as text, indented by two blanks, ended by a line feed. */
    public static String write(Kind<?> kind, Catalogue terms, Language language) {
        return JsonText.write(of(kind, terms, language));
    }

    /**
     * The schema as a tree.
     *
     * @param kind the kind of document
     * @param terms labels and descriptions; what it lacks is left out
     * @param language of the titles and descriptions; those of the other languages stand beside them, in
     *     {@code x-titles} and {@code x-descriptions}
     */
    public static ObjectNode of(Kind<?> kind, Catalogue terms, Language language) {
        SchemaTexts texts = new SchemaTexts(terms, language);
        SchemaShapes shapes = new SchemaShapes(texts);
        ObjectNode.Builder schema = ObjectNode.builder();
        schema.put("$schema", DRAFT);
        schema.put("$id", id(kind));
        texts.put(schema, kind.shape().name(), kind.shape().name() + ".description");
        schema.put("type", "object");
        schema.put("required", SchemaShapes.texts(required(kind.shape())));
        ObjectNode.Builder properties = ObjectNode.builder();
        properties.put("kind", ofKind(kind, texts));
        properties.put("version", ofVersion(kind, texts));
        shapes.properties(kind.shape()).forEach(properties::put);
        schema.put("properties", properties.build());
        Map<String, Node> definitions = new TreeMap<>(shapes.definitions());
        ObjectNode.Builder all = ObjectNode.builder();
        definitions.forEach(all::put);
        return schema.put("$defs", all.build()).build();
    }

    private static List<String> required(Shape.Recorded root) {
        List<String> required = SchemaShapes.required(root);
        required.add(0, "kind");
        return required;
    }

    private static Node ofKind(Kind<?> kind, SchemaTexts texts) {
        ObjectNode.Builder schema = ObjectNode.builder();
        texts.put(schema, "document.kind", "document.kind.description");
        return schema.put("const", kind.name()).build();
    }

    private static Node ofVersion(Kind<?> kind, SchemaTexts texts) {
        ObjectNode.Builder schema = ObjectNode.builder();
        texts.put(schema, "document.version", "document.version.description");
        return schema.put("type", SchemaShapes.texts(List.of("integer", "string", "null")))
                .put("pattern", "^[1-9][0-9]{0,9}$")
                .put("minimum", ScalarNode.bare(1))
                .put("maximum", ScalarNode.bare(kind.version()))
                .build();
    }
}
