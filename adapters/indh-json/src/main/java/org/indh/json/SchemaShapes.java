package org.indh.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.Shape;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.text.Written;

/** A schema for each shape: texts and lists stand where they are used, whatever has a name of its own in a definition. */
final class SchemaShapes implements Shape.Cases<ObjectNode> {
    private static final String SAYS_SOMETHING = "\\S";

    private final SchemaTexts texts;
    private final Map<String, Node> definitions = new HashMap<>();
    private final Map<Shape, String> names = new HashMap<>();

    SchemaShapes(SchemaTexts texts) {
        this.texts = texts;
    }

    /** The definitions that the schemas made so far refer to, by name. */
    Map<String, Node> definitions() {
        return definitions;
    }

    /** The names of the components that a record cannot be without. */
    static List<String> required(Recorded record) {
        List<String> required = new ArrayList<>();
        record.components().stream().filter(Component::isRequired).forEach(component -> required.add(component.name()));
        return required;
    }

    static ListNode texts(List<String> texts) {
        return new ListNode(
                texts.stream().map(text -> (Node) ScalarNode.of(text)).toList(), null);
    }

    /** The schema of each component, by its name, in the record's order. */
    Map<String, Node> properties(Recorded record) {
        Map<String, Node> properties = new LinkedHashMap<>();
        for (Component component : record.components()) {
            ObjectNode.Builder schema = ObjectNode.builder();
            String key = record.key(component);
            texts.put(schema, key, key + ".description");
            ObjectNode shape = component.shape().fold(this);
            (component.isRequired() ? written(component, shape) : orNull(shape))
                    .members()
                    .forEach(schema::put);
            properties.put(component.name(), schema.build());
        }
        return properties;
    }

    /** A text that is required says something. */
    private static ObjectNode written(Component component, ObjectNode shape) {
        boolean isText = component.shape() instanceof Shape.Text || component.shape() instanceof Shape.Localized;
        return isText ? copy(shape).put("pattern", SAYS_SOMETHING).build() : shape;
    }

    private static ObjectNode orNull(ObjectNode shape) {
        if (shape.member("type") instanceof ScalarNode type) {
            return copy(shape).put("type", texts(List.of(type.text(), "null"))).build();
        }
        ObjectNode nothing = ObjectNode.builder().put("type", "null").build();
        return ObjectNode.builder()
                .put("anyOf", new ListNode(List.of(shape, nothing), null))
                .build();
    }

    private static ObjectNode.Builder copy(ObjectNode object) {
        ObjectNode.Builder copy = ObjectNode.builder();
        object.members().forEach(copy::put);
        return copy;
    }

    @Override
    public ObjectNode text(Shape.Text shape) {
        return ObjectNode.builder().put("type", "string").build();
    }

    @Override
    public ObjectNode listed(Shape.Listed shape) {
        return ObjectNode.builder()
                .put("type", "array")
                .put("items", shape.element().fold(this))
                .build();
    }

    @Override
    public ObjectNode mapped(Shape.Mapped shape) {
        return ObjectNode.builder()
                .put("type", "object")
                .put("propertyNames", shape.key().fold(this))
                .put("additionalProperties", shape.value().fold(this))
                .build();
    }

    @Override
    public ObjectNode localized(Shape.Localized shape) {
        return defined("LocalizedText", shape, schema -> {
            texts.describe(schema, "expected.text");
            ObjectNode tag = ObjectNode.builder()
                    .put("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
                    .build();
            schema.put("type", texts(List.of("string", "object")))
                    .put("propertyNames", tag)
                    .put(
                            "additionalProperties",
                            ObjectNode.builder().put("type", "string").build());
        });
    }

    @Override
    public ObjectNode enumerated(Shape.Enumerated shape) {
        return defined(shape.type().getSimpleName(), shape, schema -> {
            texts.label(schema, shape.type(), shape.codes());
            schema.put("enum", texts(shape.codes()));
        });
    }

    @Override
    public ObjectNode recorded(Recorded shape) {
        return defined(shape.name(), shape, schema -> {
            texts.put(schema, shape.name(), shape.name() + ".description");
            schema.put("type", "object");
            if (!required(shape).isEmpty()) {
                schema.put("required", texts(required(shape)));
            }
            ObjectNode.Builder members = ObjectNode.builder();
            properties(shape).forEach(members::put);
            schema.put("properties", members.build());
        });
    }

    @Override
    public ObjectNode alternatives(Shape.Alternatives shape) {
        return defined(shape.type().getSimpleName(), shape, schema -> {
            String name = shape.type().getSimpleName();
            texts.put(schema, name, name + ".description");
            schema.put("type", "object").put("required", texts(List.of("type")));
            List<Node> records = new ArrayList<>();
            shape.byName().forEach((type, record) -> {
                ObjectNode named = ObjectNode.builder().put("const", type).build();
                records.add(copy(recorded(record))
                        .put(
                                "properties",
                                ObjectNode.builder().put("type", named).build())
                        .build());
            });
            schema.put("oneOf", new ListNode(records, null));
        });
    }

    @Override
    public ObjectNode scalar(Shape.Scalar shape) {
        return defined(shape.type().getSimpleName(), shape, schema -> {
            texts.describe(schema, "expected." + shape.name());
            if (shape.type() == Boolean.class) {
                Node yes = ScalarNode.bare(true);
                Node no = ScalarNode.bare(false);
                schema.put("enum", new ListNode(List.of(yes, no, ScalarNode.of("true"), ScalarNode.of("false")), null));
            } else if (shape.type() == Integer.class) {
                whole(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
            } else if (shape.type() == Long.class) {
                whole(schema, Long.MIN_VALUE, Long.MAX_VALUE);
            } else if (shape.type() == LocalDate.class) {
                schema.put("type", "string")
                        .put("format", "date")
                        .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
                        .put("examples", texts(List.of("2026-03-31")));
            } else {
                written(schema, shape.written());
            }
        });
    }

    /** A whole number; JSON Schema takes 20.0 for one, as the binder does. */
    private static void whole(ObjectNode.Builder schema, long least, long most) {
        schema.put("type", texts(List.of("integer", "string")))
                .put("minimum", ScalarNode.bare(least))
                .put("maximum", ScalarNode.bare(most))
                .put("pattern", "^[+-]?[0-9]+$");
    }

    private static void written(ObjectNode.Builder schema, Optional<Written> written) {
        boolean number = written.isPresent() && written.get().number();
        schema.put("type", number ? texts(List.of("string", "number")) : ScalarNode.of("string"));
        written.map(Written::pattern)
                .filter(pattern -> !pattern.isEmpty())
                .ifPresent(pattern -> schema.put("pattern", "^(" + pattern + ")$"));
        written.ifPresent(form -> schema.put("examples", texts(List.of(form.examples()))));
    }

    /** A reference to a definition, which is made when it is first referred to. */
    private ObjectNode defined(String simple, Shape shape, Consumer<ObjectNode.Builder> content) {
        String name = names.get(shape);
        if (name == null) {
            name = simple;
            for (int next = 2; names.containsValue(name); next++) {
                name = simple + next; // two types of one simple name
            }
            names.put(shape, name); // before its content, which may refer to it
            ObjectNode.Builder schema = ObjectNode.builder();
            content.accept(schema);
            definitions.put(name, schema.build());
        }
        return ObjectNode.builder().put("$ref", "#/$defs/" + name).build();
    }
}
