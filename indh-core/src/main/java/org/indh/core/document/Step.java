package org.indh.core.document;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.document.Shape.Alternatives;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Listed;
import org.indh.core.document.Shape.Localized;
import org.indh.core.document.Shape.Mapped;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.finding.Path;
import org.jspecify.annotations.Nullable;

/** What the segments of a path are: "2019" is a key of a map where a list would have a position. */
final class Step {
    private Step() {}

    /** The names on a way from a root of that type; what no record knows counts as a name. */
    static List<String> names(Class<?> root, Path path, boolean keys) {
        List<String> names = new ArrayList<>();
        @Nullable Shape shape = Shapes.of(root);
        for (String segment : path.segments()) {
            boolean isKey = shape instanceof Mapped;
            boolean isSkipped = shape instanceof Listed || shape instanceof Localized;
            if (!isSkipped && (keys || !isKey)) {
                names.add(segment);
            }
            shape = below(shape, segment);
        }
        return List.copyOf(names);
    }

    /** What a segment leads to; nothing where no record knows it. */
    static @Nullable Shape below(@Nullable Shape shape, String segment) {
        if (shape instanceof Listed listed) {
            return listed.element();
        }
        if (shape instanceof Mapped mapped) {
            return mapped.value();
        }
        @Nullable Component component = component(shape, segment);
        return component == null ? null : component.shape();
    }

    /** The component of that name, of a record or of the first alternative that has it. */
    static @Nullable Component component(@Nullable Shape shape, String name) {
        List<Recorded> records = shape instanceof Recorded record
                ? List.of(record)
                : shape instanceof Alternatives alternatives
                        ? List.copyOf(alternatives.byName().values())
                        : List.of();
        for (Recorded record : records) {
            for (Component component : record.components()) {
                if (component.name().equals(name)) {
                    return component;
                }
            }
        }
        return null;
    }
}
