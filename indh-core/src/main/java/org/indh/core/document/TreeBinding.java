package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.core.document.Shape.Alternatives;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Enumerated;
import org.indh.core.document.Shape.Listed;
import org.indh.core.document.Shape.Localized;
import org.indh.core.document.Shape.Mapped;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.document.Shape.Scalar;
import org.indh.core.document.Shape.Text;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Term;
import org.jspecify.annotations.Nullable;

/** One tree being bound: collects what cannot be read on the way. Paths are those of the tree. */
final class TreeBinding {
    /** In place of a value that is written but cannot be read. */
    private static final Object UNREADABLE = new Object();

    private static final List<String> OF_ROOT = List.of("kind", "version");
    private static final List<String> OF_ALTERNATIVE = List.of("type");

    private final String file;
    private final int maxFaults;
    private final List<Fault> faults;
    private final Trail trail = new Trail();
    private final ReadTexts read = new ReadTexts();
    private final TreeSet<Path> unreadable = new TreeSet<>();
    /** Positions of elements that gave no value, by their list. */
    private final TreeMap<Path, BitSet> leftOut = new TreeMap<>();

    private final TreeMap<Path, Node> unknown = new TreeMap<>();

    private @Nullable WrittenNumbers numbers;

    TreeBinding(String file, List<Fault> faults, ReadLimits limits) {
        this.file = file;
        this.maxFaults = limits.maxFaults();
        this.faults = new ArrayList<>(faults);
    }

    <T> Document<T> bind(Kind<T> kind, ObjectNode tree, boolean textual) {
        numbers = new WrittenNumbers(kind.type(), tree, textual);
        checkVersion(kind, tree);
        Object value = record(Shapes.ofRecord(kind.type()), tree, OF_ROOT);
        numbers.faults().forEach(this::say);
        @Nullable T bound = value == UNREADABLE ? null : kind.type().cast(value);
        return new Document<>(kind, bound, file, tree, faults, unreadable, leftOut, unknown);
    }

    <T> Document<T> part(Class<T> type, Node node) {
        Object value = bind(Shapes.of(type), node);
        @Nullable T bound = value == null || value == UNREADABLE ? null : type.cast(value);
        ObjectNode tree = node instanceof ObjectNode object
                ? object
                : ObjectNode.builder().origin(node.origin()).build();
        Kind<T> kind = new Kind<>(Shapes.nameOf(type), 1, type);
        return new Document<>(kind, bound, file, tree, faults, unreadable, leftOut, unknown);
    }

    /** A newer version may have members that this one does not know; an older one is read as it is. */
    private void checkVersion(Kind<?> kind, ObjectNode tree) {
        Node version = tree.member("version");
        if (version != null && !version.isBlank()) {
            String text = text(version);
            Integer number = Ints.tryParse(text.strip());
            Path at = Path.ROOT.child("version");
            if (number == null || number < 1) {
                say(Fault.of("DC-UNREADABLE", at, text, Map.of("expected", term("integer"))));
            } else if (number > kind.version()) {
                say(Fault.of("DC-UNKNOWN", at, text, Map.of("found", number, "expected", kind.version()))
                        .variant("version")
                        .lowered(Severity.WARNING));
            }
        }
    }

    private @Nullable Object bind(Shape shape, Node node) {
        if (node instanceof ScalarNode scalar && !(shape instanceof Localized)) {
            return scalar.isBlank() ? null : scalar(shape, scalar);
        }
        if (!(shape instanceof Listed) && node.isBlank()) {
            return null;
        }
        if (shape instanceof Localized) {
            return localized(node);
        }
        if (shape instanceof Listed listed) {
            return node instanceof ListNode list ? list(listed, list) : refuse(node, "list");
        }
        if (shape instanceof Text || shape instanceof Scalar || shape instanceof Enumerated) {
            return refuse(node, "scalar");
        }
        if (!(node instanceof ObjectNode object)) {
            return refuse(node, "object");
        }
        if (shape instanceof Mapped mapped) {
            return map(mapped, object);
        }
        if (shape instanceof Alternatives alternatives) {
            return alternative(alternatives, object);
        }
        return record((Recorded) shape, object, List.of());
    }

    private @Nullable Object localized(Node node) {
        if (node instanceof ScalarNode scalar) {
            return LocalizedText.parse(scalar.text());
        }
        if (!(node instanceof ObjectNode object)) {
            return refuse(node, "text");
        }
        TreeMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < object.size(); i++) {
            if (object.node(i) instanceof ScalarNode scalar) {
                if (!scalar.isBlank()) {
                    texts.put(object.name(i), scalar.text());
                }
            } else {
                trail.enter(object.name(i));
                refuse(object.node(i), "scalar");
                noteUnreadable();
                trail.leave();
            }
        }
        return texts.isEmpty() ? UNREADABLE : localized(texts);
    }

    /** One language with two wordings, as "fr" and "FR", cannot be told apart. */
    private Object localized(SortedMap<String, String> texts) {
        try {
            return new LocalizedText(texts);
        } catch (InvalidValueException e) {
            return refuse(e.actual(), Map.of("expected", term(e.expected())));
        }
    }

    private @Nullable Object scalar(Shape shape, ScalarNode node) {
        if (shape instanceof Text) {
            return node.text();
        }
        String text = node.bare() ? Shapes.plain(node.text()) : node.text().strip();
        if (shape instanceof Scalar scalar) {
            try {
                return read.read(scalar, text);
            } catch (InvalidValueException e) {
                return number(scalar, node, e.expected());
            } catch (IllegalArgumentException | DateTimeException e) {
                return number(scalar, node, Shapes.nameOf(scalar.type()));
            }
        }
        if (shape instanceof Enumerated codes) {
            Object constant = codes.read(text);
            return constant != null ? constant : refuse(node, codes.codes());
        }
        return refuse(node, shape instanceof Listed ? "list" : "object");
    }

    /** A number as people write it, nothing where that is nil, or nothing that can be read. */
    private @Nullable Object number(Scalar shape, ScalarNode node, String expected) {
        Optional<WrittenNumbers.Read> read =
                node.bare() || numbers == null ? Optional.empty() : numbers.read(shape, node, trail.path());
        if (read.isEmpty()) {
            return refuse(node, expected);
        }
        if (read.get() instanceof WrittenNumbers.Read.Nil) {
            return null;
        }
        return read.get() instanceof WrittenNumbers.Read.One one ? one.number() : UNREADABLE;
    }

    private Object list(Listed shape, ListNode node) {
        List<Node> elements = node.items();
        ImmutableList.Builder<Object> items = ImmutableList.builderWithExpectedSize(elements.size());
        @Nullable BitSet gaps = null; // most lists have none
        for (int position = 0; position < elements.size(); position++) {
            trail.enter(position);
            Object item = bind(shape.element(), elements.get(position));
            if (item == UNREADABLE) {
                noteUnreadable();
            }
            if (item == null || item == UNREADABLE) {
                gaps = gaps == null ? new BitSet() : gaps;
                gaps.set(position);
            } else {
                items.add(item);
            }
            trail.leave();
        }
        if (gaps != null) {
            leftOut.put(trail.path(), gaps);
        }
        return items.build();
    }

    private Object map(Mapped shape, ObjectNode node) {
        TreeMap<Object, Object> entries = new TreeMap<>();
        for (int i = 0; i < node.size(); i++) {
            Node member = node.node(i);
            trail.enter(node.name(i));
            Object key = scalar(shape.key(), new ScalarNode(node.name(i), member.origin()));
            Object value = key == UNREADABLE ? UNREADABLE : bind(shape.value(), member);
            if (value == UNREADABLE) {
                noteUnreadable();
            } else if (key != null && value != null) {
                entries.put(key, value);
            }
            trail.leave();
        }
        return entries;
    }

    private Object alternative(Alternatives shape, ObjectNode node) {
        Node type = node.member("type");
        @Nullable
        Recorded record =
                type instanceof ScalarNode name ? shape.byName().get(name.text().strip()) : null;
        if (record != null) {
            return record(record, node, OF_ALTERNATIVE);
        }
        trail.enter("type");
        refuse(type == null ? node : type, shape.byName().keySet());
        trail.leave();
        return UNREADABLE;
    }

    private Object record(Recorded shape, ObjectNode node, List<String> besides) {
        List<Component> components = shape.components();
        // At first what is written for each component, then what it says.
        @Nullable Object[] values = new Object[components.size()];
        boolean allKnown = place(shape, node, besides, values);
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            @Nullable Object value = null;
            trail.enter(component.name());
            if (values[i] instanceof Node part) {
                value = bind(component.shape(), part);
            }
            if (value == UNREADABLE) {
                noteUnreadable();
                value = null;
            } else if (value == null && component.isRequired()) {
                say(missing(shape, component));
            }
            trail.leave();
            values[i] = value == null ? component.whenAbsent() : value;
            complete &= values[i] != null || component.nullable();
        }
        if (!allKnown) {
            noteUnknown(shape, node, besides);
        }
        return complete ? made(shape, values) : UNREADABLE;
    }

    /** Puts each member at its component's position; whether every one has a component or one of the names besides. */
    private static boolean place(Recorded shape, ObjectNode node, List<String> besides, @Nullable Object[] parts) {
        boolean allKnown = true;
        int next = 0; // files mostly have their members in the order of the components
        for (int i = 0; i < node.size(); i++) {
            int index = shape.indexOf(node.name(i), next);
            if (index >= 0) {
                parts[index] = node.node(i);
                next = index + 1;
            } else {
                allKnown &= besides.contains(node.name(i));
            }
        }
        return allKnown;
    }

    private Object made(Recorded shape, @Nullable Object[] values) {
        try {
            return shape.make(values);
        } catch (InvalidValueException e) {
            return e.rule().isPresent()
                    ? breached(e.rule().get(), e)
                    : refuse(e.actual(), Map.of("expected", term(e.expected())));
        } catch (CurrencyMismatchException e) {
            return refuse(
                    e.actual().getCurrencyCode(),
                    Map.of("expected", e.expected().getCurrencyCode()));
        }
    }

    private void noteUnknown(Recorded shape, ObjectNode node, List<String> besides) {
        for (int i = 0; i < node.size(); i++) {
            String name = node.name(i);
            if (!besides.contains(name) && shape.indexOf(name, 0) < 0) {
                trail.enter(name);
                Path at = trail.path();
                trail.leave();
                if (faults.size() < maxFaults) {
                    unknown.put(at, node.node(i));
                }
                List<String> names =
                        shape.components().stream().map(Component::name).toList();
                say(Nearest.unknown(name, names, at).lowered(Severity.WARNING));
            }
        }
    }

    private void noteUnreadable() {
        if (unreadable.size() < maxFaults) {
            unreadable.add(trail.path());
        }
    }

    /** Keeps a fault; in place of the first that is not kept, one that says so there. */
    private void say(Fault fault) {
        if (faults.size() < maxFaults) {
            faults.add(fault);
        } else if (faults.size() == maxFaults) {
            Map<String, Object> facts = Map.of("limit", new Term("limit.maxFaults"), "value", maxFaults);
            faults.add(Fault.of("DC-LIMIT", fault.path(), null, facts));
        }
    }

    private Fault missing(Recorded shape, Component component) {
        Term label = new Term(shape.key(component), component.name());
        return Fault.of("DC-MISSING", trail.path(), null, Map.of("component", label));
    }

    private Object refuse(Node node, String expected) {
        return refuse(text(node), Map.of("expected", term(expectedIn(node, expected))));
    }

    /** In a cell, an amount is written as people write it; its currency may stand in the header. */
    private static String expectedIn(Node node, String expected) {
        return expected.equals("money") && node.origin() instanceof CellOrigin ? "amount" : expected;
    }

    private Object refuse(Node node, Iterable<String> alternatives) {
        return refuse(text(node), Map.of("expected", ImmutableList.copyOf(alternatives)));
    }

    private Object refuse(String raw, Map<String, Object> facts) {
        say(Fault.of("DC-UNREADABLE", trail.path(), raw, facts));
        return UNREADABLE;
    }

    /** What a fault quotes: a leaf's text, and nothing of what has parts. */
    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }

    /** What a constructor refuses may have a rule of its own, whose message {@code refused} says it. */
    private Object breached(String rule, InvalidValueException refused) {
        Map<String, Object> facts = Map.of("expected", term(refused.expected()), "found", refused.actual());
        say(Fault.of(rule, trail.path(), null, facts).variant("refused")); // it has parts, and no text to quote
        return UNREADABLE;
    }

    private static Term term(String expected) {
        return new Term("expected." + expected);
    }
}
