package org.indh.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.document.Shape.Alternatives;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Listed;
import org.indh.core.document.Shape.Mapped;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.finding.Path;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a document holds in components marked as personal, as its file wrote it and as it was understood. */
final class PersonalParts {
    private final List<String> texts = new ArrayList<>();

    private PersonalParts() {}

    /** Whether a way from a root of that type goes through a marked component. */
    static boolean isPersonal(Class<?> root, Path path) {
        @Nullable Shape shape = Shapes.of(root);
        for (String segment : path.segments()) {
            @Nullable Component component = Step.component(shape, segment);
            if (component != null && component.personal()) {
                return true;
            }
            shape = Step.below(shape, segment);
        }
        return false;
    }

    /** The texts of marked components of a document: of its tree, where the unreadable stands too, and of its value. */
    static List<String> texts(Class<?> root, Node tree, @Nullable Object value) {
        PersonalParts parts = new PersonalParts();
        parts.addTree(Shapes.of(root), tree, false);
        if (value != null) {
            parts.addValue(Shapes.of(root), value, false);
        }
        return parts.texts.stream()
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
    }

    private void addTree(@Nullable Shape shape, Node node, boolean marked) {
        if (node instanceof ScalarNode scalar) {
            if (marked) {
                texts.add(scalar.text());
            }
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> addTree(Step.below(shape, "0"), item, marked));
        } else if (node instanceof ObjectNode object) {
            object.members().forEach((name, member) -> {
                @Nullable Component component = Step.component(shape, name);
                boolean isMarked = marked || component != null && component.personal();
                addTree(Step.below(shape, name), member, isMarked);
            });
        }
    }

    private void addValue(Shape shape, Object value, boolean marked) {
        if (shape instanceof Recorded record) {
            for (Component component : record.components()) {
                Object part = component.get(value);
                if (part != null) {
                    addValue(component.shape(), part, marked || component.personal());
                }
            }
        } else if (shape instanceof Alternatives) {
            addValue(Shapes.of(value.getClass()), value, marked);
        } else if (shape instanceof Listed listed) {
            ((List<?>) value).forEach(item -> addValue(listed.element(), item, marked));
        } else if (shape instanceof Mapped mapped) {
            ((SortedMap<?, ?>) value).values().forEach(entry -> addValue(mapped.value(), entry, marked));
        } else if (marked && value instanceof LocalizedText text) {
            texts.addAll(text.texts().values());
        } else if (marked) {
            texts.add(value.toString());
        }
    }
}
