package org.indh.json;

import org.indh.core.document.Binder;
import org.indh.core.document.Kind;
import org.indh.core.document.Node;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the binder's tree of it. */
final class BoundSerializer extends StdSerializer<Object> {
    private final @Nullable Kind<?> kind;
    private final Shape shape;

    /** For a type, and the kind whose root it is. */
    BoundSerializer(Class<?> type, @Nullable Kind<?> kind) {
        super(type);
        this.kind = kind;
        this.shape = shape(type);
    }

    /** An alternative says which it is wherever it stands, since whoever reads it may know the interface alone. */
    private static Shape shape(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed() && Shape.of(parent) instanceof Shape.Alternatives alternatives) {
                return alternatives;
            }
        }
        return Shape.of(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        Node tree = kind == null ? Binder.unbind(shape, value) : root(kind, value);
        JsonText.write(tree, json, leaf -> write(leaf, json));
    }

    private static <T> Node root(Kind<T> kind, Object value) {
        return Binder.unbind(kind, kind.type().cast(value));
    }

    private static void write(ScalarNode leaf, JsonGenerator json) {
        if (leaf.bare()) {
            bare(leaf.text(), json);
        } else {
            json.writeString(leaf.text());
        }
    }

    /** A truth value or a whole number: the binder writes nothing else without quotation marks. */
    private static void bare(String text, JsonGenerator json) {
        if (text.equals("true") || text.equals("false")) {
            json.writeBoolean(text.equals("true"));
        } else {
            json.writeNumber(Long.parseLong(text));
        }
    }
}
