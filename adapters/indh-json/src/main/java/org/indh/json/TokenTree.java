package org.indh.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.indh.core.document.Fault;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Makes a neutral tree of a token stream; what no value can hold becomes a fault, and its neighbours stand. */
final class TokenTree {
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private final IntFunction<? extends Origin> places;
    private final JsonParser parser;
    private final ReadLimits limits;
    private final boolean halfCharacters;
    private final List<Fault> faults = new ArrayList<>();
    private final @Nullable TokenStreamContext around;
    /** One for each depth, used again for the next object there. */
    private final List<ObjectNode.Builder> objects = new ArrayList<>();

    private int depth;
    private int token = -1;
    private int kept;
    private long textBytes;
    private boolean full;

    /** A tree of one of our own texts: places are worked out when somebody asks. */
    TokenTree(JsonSource source, JsonParser parser, ReadLimits limits) {
        this(parser, limits, source::origin, source.mayHoldHalfCharacters());
    }

    /**
     * A tree of any token stream.
     *
     * @param places where a token stands, by its number; asked for the current one only
     */
    TokenTree(JsonParser parser, ReadLimits limits, IntFunction<? extends Origin> places, boolean halfCharacters) {
        this.places = places;
        this.parser = parser;
        this.limits = limits;
        this.halfCharacters = halfCharacters;
        TokenStreamContext here = parser.streamReadContext();
        JsonToken current = parser.currentToken();
        this.around = current != null && current.isStructStart() ? here.getParent() : here;
    }

    private Origin origin() {
        return places.apply(token);
    }

    /** Goes to the next token; absent at the end. */
    @Nullable
    JsonToken next() {
        token++;
        return parser.nextToken();
    }

    List<Fault> faults() {
        return faults;
    }

    /** The value that begins with the token that the parser stands at; absent where no more is kept. */
    @Nullable
    Node value() {
        JsonToken here = parser.currentToken();
        if (isFull()) {
            skip();
            return null;
        }
        kept++;
        Origin origin = origin();
        return switch (here) {
            case START_OBJECT -> object(origin);
            case START_ARRAY -> list(origin);
            case VALUE_STRING -> new ScalarNode(text(origin), origin);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(origin);
            case VALUE_TRUE, VALUE_FALSE -> new ScalarNode(parser.getString(), origin, true);
            default -> new ScalarNode("", origin, true);
        };
    }

    private ObjectNode object(Origin origin) {
        ObjectNode.Builder object = builder().origin(origin);
        depth++;
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            @Nullable Node earlier = object.member(name);
            @Nullable Origin again = earlier == null ? null : origin(); // asked for while the parser stands there
            next();
            Node member = value();
            if (member != null) {
                if (earlier != null && again != null) {
                    duplicate(name, again, earlier);
                }
                object.put(name, member);
            }
        }
        depth--;
        return object.build();
    }

    private ObjectNode.Builder builder() {
        if (depth == objects.size()) {
            objects.add(ObjectNode.builder());
        }
        return objects.get(depth).clear();
    }

    private ListNode list(Origin origin) {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        while (next() != JsonToken.END_ARRAY) {
            Node item = value();
            if (item != null) {
                items.add(item);
            }
        }
        return new ListNode(items.build(), origin);
    }

    private String text(Origin origin) {
        String text = parser.getString();
        if (halfCharacters && LONE_SURROGATE.matcher(text).find()) {
            say(Fault.of("DC-UNREADABLE", path(), text, Map.of())
                    .variant("half-character")
                    .lowered(Severity.WARNING));
        }
        if (text.length() > limits.maxCellLength()) {
            limit("maxCellLength", limits.maxCellLength(), origin);
            text = text.substring(0, limits.maxCellLength());
        }
        textBytes += 2L * text.length();
        return text;
    }

    /** A number as it is written; one that would take too many digits without its exponent is a text like any other. */
    private ScalarNode number(Origin origin) {
        String written = text(origin);
        return new ScalarNode(written, origin, isWithinDigits(written));
    }

    private boolean isWithinDigits(String number) {
        if (number.length() > limits.maxDigits() + 1 && number.indexOf('e') < 0 && number.indexOf('E') < 0) {
            return false;
        }
        if (number.length() > 2 * limits.maxDigits()) {
            return false;
        }
        try {
            BigDecimal value = new BigDecimal(number);
            long before = Math.max(1L, (long) value.precision() - value.scale());
            return before + Math.max(0L, value.scale()) <= limits.maxDigits();
        } catch (NumberFormatException e) {
            return false; // an exponent beyond what fits in 32 bits
        }
    }

    private boolean isFull() {
        if (!full && kept >= limits.maxValues()) {
            full = true;
            limit("maxValues", limits.maxValues(), origin());
        } else if (!full && textBytes >= limits.maxTextBytes()) {
            full = true;
            limit("maxTextBytes", limits.maxTextBytes(), origin());
        }
        return full;
    }

    /** Goes over a value without keeping it; its form is checked all the same. */
    private void skip() {
        int depth = 0;
        while (true) {
            JsonToken here = parser.currentToken();
            depth += here.isStructStart() ? 1 : here.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            next();
        }
    }

    private void duplicate(String name, Origin origin, Node earlier) {
        List<Origin> origins = new ArrayList<>(List.of(origin));
        if (earlier.origin() != null) {
            origins.add(earlier.origin());
        }
        @Nullable String raw = earlier instanceof ScalarNode scalar ? scalar.text() : null;
        say(new Fault("DC-DUP-KEY", null, path(), origins, raw, Map.of("name", name), null, List.of()));
    }

    private void limit(String name, long value, Origin origin) {
        Map<String, Object> facts = Map.of("limit", new Term("limit." + name), "value", value);
        say(Fault.at("DC-LIMIT", List.of(origin), null, facts));
    }

    /** Keeps a fault; after the last that is kept, one that says so. */
    private void say(Fault fault) {
        if (faults.size() < limits.maxFaults()) {
            faults.add(fault);
        } else if (faults.size() == limits.maxFaults()) {
            Map<String, Object> facts = Map.of("limit", new Term("limit.maxFaults"), "value", limits.maxFaults());
            faults.add(Fault.of("DC-LIMIT", path(), null, facts));
        }
    }

    /** The way from the tree's root to what the parser stands at. */
    private Path path() {
        Deque<String> segments = new ArrayDeque<>();
        TokenStreamContext here = parser.streamReadContext();
        while (here != null && here != around) {
            if (here.inArray() && here.hasCurrentIndex()) {
                segments.addFirst(String.valueOf(here.getCurrentIndex()));
            } else if (here.inObject() && here.hasCurrentName()) {
                segments.addFirst(here.currentName());
            }
            here = here.getParent();
        }
        return new Path(List.copyOf(segments));
    }
}
