package org.indh.core.document;

import java.util.Arrays;
import java.util.stream.Stream;
import org.indh.core.finding.Path;

/** The way to the part that is being bound; a path is made of it only where something has to be said. */
final class Trail {
    private Object[] steps = new Object[16];
    private int depth;

    /** Goes down to a component or key by its name, or to an element by its position from 0. */
    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth] = step;
        depth++;
    }

    void leave() {
        depth--;
    }

    Path path() {
        return new Path(Stream.of(steps).limit(depth).map(String::valueOf).toList());
    }
}
