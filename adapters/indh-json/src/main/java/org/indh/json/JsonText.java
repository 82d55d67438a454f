package org.indh.json;

import java.io.StringWriter;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
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
import tools.jackson.core.util.Separators;

/**
 * Writes documents as JSON: the same value gives the same text, members in the order of the record's components. Nothing
 * is masked: what a report may show was decided when it was made, and any other document is its owner's own data.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    /** What JSON knows without quotation marks (RFC 8259); anything else is written as text. */
    private static final Pattern LITERAL =
            Pattern.compile("true|false|-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");

    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private JsonText() {}

    /** A value with its kind and version, indented by two blanks, ended by a line feed. */
    public static <T> String write(Kind<T> kind, T value) {
        return write(Binder.unbind(kind, value));
    }

    /**
     * A document with the members of its file that nobody knew, indented by two blanks, ended by a line feed.
     *
     * @throws IllegalArgumentException where the document has no value, because its root could not be read
     */
    public static String write(Document<?> document) {
        return write(Binder.unbind(document));
    }

    /** A tree, indented by two blanks, ended by a line feed. */
    public static String write(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(indenting(), text)) {
            write(node, json, leaf -> write(leaf, json));
        }
        return text.append('\n').toString();
    }

    private static ObjectWriteContext indenting() {
        DefaultIndenter twoBlanks = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(twoBlanks)
                .withArrayIndenter(twoBlanks);
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

    /** A tree as tokens, its leaves as the caller writes them. */
    static void write(Node node, JsonGenerator json, Consumer<ScalarNode> leaves) {
        if (node instanceof ObjectNode object) {
            json.writeStartObject();
            object.members().forEach((name, member) -> {
                json.writeName(name);
                write(member, json, leaves);
            });
            json.writeEndObject();
        } else if (node instanceof ListNode list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json, leaves));
            json.writeEndArray();
        } else {
            leaves.accept((ScalarNode) node);
        }
    }

    private static void write(ScalarNode leaf, JsonGenerator json) {
        if (leaf.bare() && LITERAL.matcher(leaf.text()).matches()) {
            json.writeRawValue(leaf.text());
        } else if (LONE_SURROGATE.matcher(leaf.text()).find()) {
            json.writeRawValue(escaped(leaf.text()));
        } else {
            json.writeString(leaf.text());
        }
    }

    /** A text with half a character in it, which no encoding can write: those halves are escaped, nothing is lost. */
    private static String escaped(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                json.append("\\u").append(HEX.toHexDigits((char) c));
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }
}
