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

    private static @Nullable Shape below(@Nullable Shape shape, String segment) {
        if (shape instanceof Listed listed) {
            return listed.element();
        }
        if (shape instanceof Mapped mapped) {
            return mapped.value();
        }
        if (shape instanceof Recorded record) {
            return component(record, segment);
        }
        if (shape instanceof Alternatives alternatives) {
            for (Recorded record : alternatives.byName().values()) {
                Shape found = component(record, segment);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Shape component(Recorded record, String name) {
        for (Component component : record.components()) {
            if (component.name().equals(name)) {
                return component.shape();
            }
        }
        return null;
    }
}
