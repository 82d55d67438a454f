package org.indh.core.finding;

/**
 * A place that is worked out only where someone asks: most parts of a file are sound, and nobody does. A JSON file's node
 * knows its token's number; line and column are counted when a finding needs them.
 */
public non-sealed interface LateOrigin extends Origin {
    /** The place itself: a {@link TextOrigin}, say, never another one to be worked out. */
    Origin settled();

    /** The place that an origin stands for: itself, unless it is worked out late. */
    static Origin settled(Origin origin) {
        return origin instanceof LateOrigin late ? late.settled() : origin;
    }
}
