package org.indh.core.measure;

import java.util.function.Function;

/**
 * One thing that an indicator's cell says: so many of something, a share of something, or that something exists.
 */
public sealed interface Quantity permits Count, Proportion, Existence {
    /** Handles each alternative, so that a new one cannot be forgotten. */
    <R> R fold(Function<Count, R> count, Function<Proportion, R> proportion, Function<Existence, R> existence);
}
