package org.indh.core.document;

import org.indh.core.finding.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A leaf with its raw text; blank where a known place was left empty, so that the place is known.
 *
 * @param text the text as it stood: " 9 communes "
 * @param origin where it stood
 * @param bare whether it is a number or a truth value, which some formats write without quotation marks
 */
public record ScalarNode(String text, @Nullable Origin origin, boolean bare) implements Node {
    /** A text as it stood. */
    public ScalarNode(String text, @Nullable Origin origin) {
        this(text, origin, false);
    }

    /** A leaf of no file. */
    public static ScalarNode of(String text) {
        return new ScalarNode(text, null);
    }

    /** A number or truth value of no file. */
    public static ScalarNode bare(Object value) {
        return new ScalarNode(value.toString(), null, true);
    }

    @Override
    public boolean isBlank() {
        return text.isBlank();
    }
}
