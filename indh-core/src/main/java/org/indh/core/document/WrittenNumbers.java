package org.indh.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.core.document.Shape.Alternatives;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Listed;
import org.indh.core.document.Shape.Mapped;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.document.Shape.Scalar;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.AmountText;
import org.indh.core.statement.AmountUnit;
import org.indh.core.statement.CellReading;
import org.indh.core.statement.NumberConvention;
import org.indh.core.statement.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are written as people write them, "1 200" or "314.680,21": read by the convention that the document's other
 * numbers settle, and told once for each column of a sheet, or for each component where there are no columns. A dash or
 * another word for nil stands for no number, and so does a line that is opened for memory; neither needs a word. Where the format knows texts alone, that a number is one is
 * not told; that it can be two numbers is.
 */
final class WrittenNumbers {
    private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Long.class, Decimal.class);

    private final Class<?> root;
    private final ObjectNode tree;
    private final boolean textual;
    private final Map<List<String>, Told> told = new LinkedHashMap<>();
    private @Nullable NumberConvention convention;

    /** A fault at its first place, and its further ones. */
    private record Told(String code, String raw, Map<String, Object> facts, List<Path> paths) {
        Fault fault() {
            return Fault.of(code, paths.get(0), raw, withCount()).also(paths.subList(1, paths.size()));
        }

        private Map<String, Object> withCount() {
            Map<String, Object> all = new LinkedHashMap<>(facts);
            all.put("count", paths.size());
            return all;
        }
    }

    /** A text and where it stands. */
    private record Place(ScalarNode leaf, Path path) {
        /** What is told together: a column of a sheet, else a component. */
        List<String> group(Class<?> root) {
            return leaf.origin() instanceof CellOrigin cell && cell.column().isPresent()
                    ? List.of(cell.sheet(), cell.column().get())
                    : Step.names(root, path, false);
        }
    }

    WrittenNumbers(Class<?> root, ObjectNode tree, boolean textual) {
        this.root = root;
        this.tree = tree;
        this.textual = textual;
    }

    /** What may be read of a text that is not in a number's own form; which of two is meant, nobody guesses. */
    sealed interface Read {
        /** The one number that it can be. */
        record One(Object number) implements Read {}

        /** A dash, another word for nil, or a line opened without an amount. */
        record Nil() implements Read {}

        /** It can be two, and nothing in the document settles which. */
        record Two() implements Read {}
    }

    /** Reads a text in place of a number; empty where it is none, or where no number is asked for. */
    Optional<Read> read(Scalar shape, ScalarNode leaf, Path path) {
        if (!NUMBERS.contains(shape.type())) {
            return Optional.empty();
        }
        Place place = new Place(leaf, path);
        CellReading<WrittenAmount> reading = AmountText.read(leaf.text(), convention());
        if (reading instanceof CellReading.Nil<WrittenAmount> || AmountText.isForMemory(leaf.text())) {
            return Optional.of(new Read.Nil());
        }
        if (reading instanceof CellReading.Given<WrittenAmount> given) {
            return number(shape, given.value()).map(number -> one(number, place));
        }
        if (reading instanceof CellReading.Ambiguous<WrittenAmount> two) {
            List<Object> numbers = Stream.of(two.one(), two.other())
                    .flatMap(amount -> number(shape, amount).stream())
                    .toList();
            if (numbers.size() == 1) {
                return Optional.of(one(numbers.get(0), place));
            }
            if (numbers.size() == 2) {
                tell("DC-NUMBER-AMBIGUOUS", Map.of("one", numbers.get(0), "other", numbers.get(1)), place);
                return Optional.of(new Read.Two());
            }
        }
        return Optional.empty();
    }

    private Read one(Object number, Place place) {
        if (!textual) {
            tell("DC-NUMBER-TEXT", Map.of("number", number), place);
        }
        return new Read.One(number);
    }

    private void tell(String code, Map<String, Object> facts, Place place) {
        List<String> key = new ArrayList<>(place.group(root));
        key.add(code);
        told.computeIfAbsent(key, any -> new Told(code, place.leaf().text(), facts, new ArrayList<>()))
                .paths()
                .add(place.path());
    }

    /** What is to be said, in the order it was met. */
    List<Fault> faults() {
        return told.values().stream().map(Told::fault).toList();
    }

    /** The number as the component's own type, where it is one of that type and no amount of money. */
    private static Optional<Object> number(Scalar shape, WrittenAmount amount) {
        if (!amount.unit().equals(AmountUnit.NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(shape.read(amount.value().toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private NumberConvention convention() {
        NumberConvention known = convention;
        if (known == null) {
            List<String> texts = new ArrayList<>();
            collect(Shapes.ofRecord(root), tree, texts);
            known = NumberConvention.of(texts);
            convention = known;
        }
        return known;
    }

    /** The texts that stand where numbers should. */
    private static void collect(Shape shape, Node node, List<String> texts) {
        if (node instanceof ScalarNode leaf && shape instanceof Scalar scalar) {
            if (!leaf.bare() && NUMBERS.contains(scalar.type())) {
                texts.add(leaf.text());
            }
        } else if (node instanceof ListNode list && shape instanceof Listed listed) {
            list.items().forEach(item -> collect(listed.element(), item, texts));
        } else if (node instanceof ObjectNode object) {
            if (shape instanceof Mapped mapped) {
                object.members().values().forEach(member -> collect(mapped.value(), member, texts));
            } else if (shape instanceof Recorded record) {
                collect(record, object, texts);
            } else if (shape instanceof Alternatives alternatives && object.member("type") instanceof ScalarNode type) {
                @Nullable
                Recorded chosen = alternatives.byName().get(type.text().strip());
                if (chosen != null) {
                    collect(chosen, object, texts);
                }
            }
        }
    }

    private static void collect(Recorded record, ObjectNode object, List<String> texts) {
        for (Component component : record.components()) {
            Node member = object.member(component.name());
            if (member != null) {
                collect(component.shape(), member, texts);
            }
        }
    }
}
