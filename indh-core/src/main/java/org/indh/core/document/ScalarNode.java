package org.indh.core.document;

import org.indh.core.finding.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A leaf with its raw text; blank where a known place was left empty, so that the place is known.
 *
 * @param text the text as it stood: " 9 communes "
 * @param origin where it stood
 */
public record ScalarNode(String text, @Nullable Origin origin) implements Node {
    /** A leaf of no file. */
    public static ScalarNode of(String text) {
        return new ScalarNode(text, null);
    }

    @Override
    public boolean isBlank() {
        return text.isBlank();
    }
}
