package org.indh.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Fault;
import org.indh.core.document.Kind;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.finding.TextOrigin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Binds what a parser stands at. */
final class BoundDeserializer extends StdDeserializer<Object> {
    private static final Path TYPE = Path.ROOT.child("type");

    private final Class<?> type;
    private final @Nullable Kind<?> kind;

    /** For a type, and the kind whose root it is. */
    BoundDeserializer(Class<?> type, @Nullable Kind<?> kind) {
        super(type);
        this.type = type;
        this.kind = kind;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        TokenTree tree = new TokenTree(parser, ReadLimits.standard(), token -> place(parser), true);
        Node node = tree.value();
        Document<?> document = document(node == null ? ScalarNode.of("") : node, tree.faults());
        boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        List<Fault> grave = document.faults().stream()
                .filter(fault -> isGrave(fault, strict))
                .toList();
        if (!grave.isEmpty()) {
            throw new UnboundValueException(parser, type, document, grave);
        }
        return document.value().orElse(null);
    }

    private Document<?> document(Node node, List<Fault> found) {
        if (kind != null && node instanceof ObjectNode root) {
            List<Fault> faults = new ArrayList<>(found);
            if (root.member("kind") instanceof ScalarNode said
                    && !said.text().strip().equals(kind.name())) {
                Map<String, Object> facts = Map.of("name", said.text(), "nearest", kind.name());
                faults.add(Fault.of("DC-UNKNOWN", Path.ROOT.child("kind"), said.text(), facts)
                        .variant("nearest"));
            }
            return Binder.bind(kind, "", root, faults);
        }
        return Binder.bind(type, node, found);
    }

    /** What is only a warning is tolerated; an alternative may say its type where only one is expected. */
    private static boolean isGrave(Fault fault, boolean strict) {
        boolean unknownMember = fault.code().equals("DC-UNKNOWN") && !"version".equals(fault.variant());
        boolean isWarning = fault.severity() != null && fault.severity() != Severity.ERROR;
        return !isWarning || (strict && unknownMember && !fault.path().equals(TYPE));
    }

    /** Where the parser's token stands; the start of the text for a parser that reads no text. */
    private static TextOrigin place(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new TextOrigin(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
