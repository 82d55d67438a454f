package org.indh.json;

import java.io.StringWriter;
import org.indh.core.document.Binder;
import org.indh.core.document.Kind;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes documents as JSON: the same value gives the same text, members in the order of the record's components. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** A value with its kind and version, indented by two blanks, ended by a line feed. */
    public static <T> String write(Kind<T> kind, T value) {
        return write(Binder.unbind(kind, value));
    }

    /** A tree, indented by two blanks, ended by a line feed. */
    public static String write(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(indenting(), text)) {
            write(node, json);
        }
        return text.append('\n').toString();
    }

    private static ObjectWriteContext indenting() {
        DefaultIndenter twoBlanks = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(twoBlanks).withArrayIndenter(twoBlanks);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof ObjectNode object) {
            json.writeStartObject();
            object.members().forEach((name, member) -> {
                json.writeName(name);
                write(member, json);
            });
            json.writeEndObject();
        } else if (node instanceof ListNode list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (node instanceof ScalarNode scalar && scalar.bare()) {
            json.writeRawValue(scalar.text());
        } else {
            json.writeString(((ScalarNode) node).text());
        }
    }
}
