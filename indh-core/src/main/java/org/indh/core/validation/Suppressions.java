package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.document.Kind;

/**
 * What has been decided about findings, as a document of its own (liste des dérogations).
 *
 * @param suppressions the decisions
 */
public record Suppressions(List<Suppression> suppressions) {
    /** The kind of such a document. */
    public static final Kind<Suppressions> KIND = new Kind<>("suppressions", 1, Suppressions.class);

    public Suppressions {
        suppressions = ImmutableList.copyOf(suppressions);
    }
}
