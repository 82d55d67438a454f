package org.indh.core.statement;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a cell says, its text kept. That nothing is written, that it is nil and that it does not apply are three different
 * things: an empty cell is no nought, and "–" is.
 *
 * @param <T> what is read: {@link WrittenAmount}, {@link org.indh.core.measure.Percent}
 */
public sealed interface CellReading<T> {
    /** The cell's text, as it stands. */
    String text();

    /** One reading and no other: "1.697.293,05 DH". */
    record Given<T>(String text, T value) implements CellReading<T> {
        @Override
        public <R> R fold(
                Function<? super Given<T>, ? extends R> given,
                Function<? super Nil<T>, ? extends R> nil,
                Function<? super NotGiven<T>, ? extends R> notGiven,
                Function<? super NotApplicable<T>, ? extends R> notApplicable,
                Function<? super Ambiguous<T>, ? extends R> ambiguous,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return given.apply(this);
        }
    }

    /** Nothing to be spent or received (néant): "–", "néant", "nihil". Nought in digits is {@link Given}. */
    record Nil<T>(String text) implements CellReading<T> {
        @Override
        public <R> R fold(
                Function<? super Given<T>, ? extends R> given,
                Function<? super Nil<T>, ? extends R> nil,
                Function<? super NotGiven<T>, ? extends R> notGiven,
                Function<? super NotApplicable<T>, ? extends R> notApplicable,
                Function<? super Ambiguous<T>, ? extends R> ambiguous,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return nil.apply(this);
        }
    }

    /** Not known, or not said yet (non renseigné): an empty cell, "à préciser", "p.m.", "?". */
    record NotGiven<T>(String text) implements CellReading<T> {
        @Override
        public <R> R fold(
                Function<? super Given<T>, ? extends R> given,
                Function<? super Nil<T>, ? extends R> nil,
                Function<? super NotGiven<T>, ? extends R> notGiven,
                Function<? super NotApplicable<T>, ? extends R> notApplicable,
                Function<? super Ambiguous<T>, ? extends R> ambiguous,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return notGiven.apply(this);
        }
    }

    /** There is nothing to be said (sans objet): "s.o.", "n/a". */
    record NotApplicable<T>(String text) implements CellReading<T> {
        @Override
        public <R> R fold(
                Function<? super Given<T>, ? extends R> given,
                Function<? super Nil<T>, ? extends R> nil,
                Function<? super NotGiven<T>, ? extends R> notGiven,
                Function<? super NotApplicable<T>, ? extends R> notApplicable,
                Function<? super Ambiguous<T>, ? extends R> ambiguous,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return notApplicable.apply(this);
        }
    }

    /** Two readings, and nothing that tells which is meant: "1.234". */
    record Ambiguous<T>(String text, T one, T other) implements CellReading<T> {
        @Override
        public <R> R fold(
                Function<? super Given<T>, ? extends R> given,
                Function<? super Nil<T>, ? extends R> nil,
                Function<? super NotGiven<T>, ? extends R> notGiven,
                Function<? super NotApplicable<T>, ? extends R> notApplicable,
                Function<? super Ambiguous<T>, ? extends R> ambiguous,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return ambiguous.apply(this);
        }
    }

    /** No reading: "douze", "12,34,567", "5 x 200". */
    record Unreadable<T>(String text) implements CellReading<T> {
        @Override
        public <R> R fold(
                Function<? super Given<T>, ? extends R> given,
                Function<? super Nil<T>, ? extends R> nil,
                Function<? super NotGiven<T>, ? extends R> notGiven,
                Function<? super NotApplicable<T>, ? extends R> notApplicable,
                Function<? super Ambiguous<T>, ? extends R> ambiguous,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return unreadable.apply(this);
        }
    }

    /** Handles each alternative, so that a new one cannot be forgotten. */
    <R> R fold(
            Function<? super Given<T>, ? extends R> given,
            Function<? super Nil<T>, ? extends R> nil,
            Function<? super NotGiven<T>, ? extends R> notGiven,
            Function<? super NotApplicable<T>, ? extends R> notApplicable,
            Function<? super Ambiguous<T>, ? extends R> ambiguous,
            Function<? super Unreadable<T>, ? extends R> unreadable);

    /** The value where it is given. */
    default Optional<T> find() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }
}
