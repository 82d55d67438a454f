package org.indh.core.measure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * That something is there or not: "Un ROI existe", "Oui".
 *
 * @param what the thing, in the author's words: "ROI"; absent after a bare yes or no
 * @param exists whether it is there
 */
public record Existence(@Nullable String what, boolean exists) implements Quantity {
    @Override
    public <R> R fold(Function<Count, R> count, Function<Proportion, R> proportion, Function<Existence, R> existence) {
        return existence.apply(this);
    }
}
