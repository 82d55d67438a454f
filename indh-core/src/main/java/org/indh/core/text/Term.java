package org.indh.core.text;

import org.jspecify.annotations.Nullable;

/**
 * A word of the catalogues that stands inside a message, such as the name of a level or of a role.
 *
 * @param key the catalogue's key: {@code "level.output"}
 * @param otherwise what stands in the message where the catalogue lacks the key, as for a record of an embedder's own
 */
public record Term(String key, @Nullable String otherwise) {
    /** A word that the catalogues have. */
    public Term(String key) {
        this(key, null);
    }
}
