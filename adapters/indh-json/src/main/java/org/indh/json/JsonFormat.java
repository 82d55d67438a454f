package org.indh.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.Format;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.finding.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory.Feature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON texts (RFC 8259) in UTF-8: one document each, an object whose member {@code kind} says what it is. The document is
 * read to its end whatever its values are; only a text that is no JSON cannot be read.
 */
public final class JsonFormat implements Format {
    private static final ReadLimits STANDARD = ReadLimits.standard();
    // One factory for all: it remembers the names of members from one text to the next.
    private static final JsonFactory STANDARD_FACTORY = factory(STANDARD);

    /** For the service loader; there is nothing to configure. */
    public JsonFormat() {}

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public List<Draft> read(Path file, ReadLimits limits) throws UnreadableFileException {
        return List.of(read(file.toString(), bytes(file, limits), limits));
    }

    private static byte[] bytes(Path file, ReadLimits limits) throws UnreadableFileException {
        try {
            if (Files.size(file) > limits.maxFileBytes()) {
                throw tooLarge(file.toString(), "maxFileBytes", limits.maxFileBytes(), null);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, file.toString(), Map.of(), e);
        }
    }

    /**
     * The document in a JSON text.
     *
     * @param file the name that findings give it
     * @param text the text in UTF-8
     * @param limits how much of it to take in
     * @throws UnreadableFileException where the text is no JSON; the detail has line and column
     */
    public static Draft read(String file, byte[] text, ReadLimits limits) throws UnreadableFileException {
        ByteScan scan = ByteScan.of(text);
        FirstBytes.check(file, text, scan);
        JsonFactory factory = limits.equals(STANDARD) ? STANDARD_FACTORY : factory(limits);
        JsonSource source = new JsonSource(text, scan, factory);
        try (JsonParser parser = source.parser()) {
            TokenTree tree = new TokenTree(source, parser, limits);
            tree.next();
            @Nullable Node root = tree.value();
            List<Fault> faults = new ArrayList<>(tree.faults());
            if (source.hasMark()) {
                faults.add(Fault.of("DC-BLANKS", org.indh.core.finding.Path.ROOT, null, Map.of())
                        .variant("mark"));
            }
            trailing(source, parser, tree, faults);
            return draft(root, faults);
        } catch (StreamConstraintsException e) {
            // Of the parser's own limits only the depth is below what a text within maxFileBytes can reach.
            throw tooLarge(file, "maxDepth", limits.maxDepth(), e);
        } catch (StreamReadException e) {
            boolean atEnd = e instanceof UnexpectedEndOfInputException || source.isEnd(offset(e));
            throw new UnreadableFileException(atEnd ? Reason.TRUNCATED : Reason.MALFORMED, file, place(source, e), e);
        }
    }

    private static void trailing(JsonSource source, JsonParser parser, TokenTree tree, List<Fault> faults) {
        Origin origin;
        try {
            @Nullable JsonToken more = tree.next();
            if (more == null) {
                return;
            }
            origin = source.placeOfByte(parser.currentTokenLocation().getByteOffset());
        } catch (StreamReadException e) {
            origin = source.placeOfByte(offset(e));
        }
        faults.add(Fault.at("DC-UNREADABLE", List.of(origin), null, Map.of()).variant("trailing"));
    }

    private static Draft draft(@Nullable Node root, List<Fault> faults) {
        if (root instanceof ObjectNode object) {
            if (object.member("kind") instanceof ScalarNode kind && !kind.isBlank()) {
                return new Draft(kind.text().strip(), object, faults);
            }
            faults.add(kindMissing(object.origin()));
            return new Draft(Draft.UNKNOWN, object, faults);
        }
        @Nullable Origin origin = root == null ? null : root.origin();
        faults.add(kindMissing(origin));
        return new Draft(Draft.UNKNOWN, ObjectNode.builder().origin(origin).build(), faults);
    }

    private static Fault kindMissing(@Nullable Origin origin) {
        return Fault.at("DC-UNKNOWN", origin == null ? List.of() : List.of(origin), null, Map.of())
                .variant("kind");
    }

    private static JsonFactory factory(ReadLimits limits) {
        int all = (int) Math.min(Integer.MAX_VALUE, limits.maxFileBytes());
        return JsonFactory.builder()
                .enable(Feature.INTERN_PROPERTY_NAMES) // as components' names are, so that few letters are compared
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxNumberLength(all)
                        .maxStringLength(all)
                        .maxNameLength(all)
                        .build())
                .build();
    }

    private static UnreadableFileException tooLarge(String file, String limit, long value, @Nullable Throwable cause) {
        return new UnreadableFileException(
                Reason.TOO_LARGE, file, Map.of("limit", limit, "value", String.valueOf(value)), cause);
    }

    private static Map<String, String> place(JsonSource source, StreamReadException e) {
        var place = source.placeOfByte(offset(e));
        return Map.of("line", String.valueOf(place.line()), "column", String.valueOf(place.column()));
    }

    private static long offset(StreamReadException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? 0 : Math.max(0, location.getByteOffset());
    }
}
