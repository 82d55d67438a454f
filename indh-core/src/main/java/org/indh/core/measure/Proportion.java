package org.indh.core.measure;

import java.util.function.Function;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/**
 * A share of something: "100 % des communes", "30 % de femmes".
 *
 * @param percent the share as written
 * @param bound how firmly it is meant; absent means exactly
 * @param of what it is a share of, in the author's words: "communes", "femmes"
 * @param years the years that it is stated for
 */
public record Proportion(
        Percent percent,
        @Nullable Bound bound,
        @Nullable String of,
        @Nullable Years years) implements Quantity {
    @Override
    public <R> R fold(Function<Count, R> count, Function<Proportion, R> proportion, Function<Existence, R> existence) {
        return proportion.apply(this);
    }
}
