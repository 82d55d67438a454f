package org.indh.core.document;

import org.indh.core.finding.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A neutral tree: an object with members, a list, or a scalar whose raw text is kept. Adapters make it of files; the
 * {@link Binder} makes values of it.
 */
public sealed interface Node permits ObjectNode, ListNode, ScalarNode {
    /** Where it stood; absent for a tree made of a value, and where the parts say it better. */
    @Nullable
    Origin origin();

    /** Whether nothing is written here: a blank scalar, or an object or list of nothing else. */
    boolean isBlank();
}
