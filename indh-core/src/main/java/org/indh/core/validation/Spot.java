package org.indh.core.validation;

import org.indh.core.document.Document;
import org.indh.core.finding.Path;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that a rule points at.
 *
 * @param document the document
 * @param path the part of its value
 * @param role what it has to do with the breach, where it is not the place itself: "population"
 */
public record Spot(
        Document<?> document, Path path, @Nullable String role) {
    /** The same part in that role; its words stand in the catalogue under {@code role.population}. */
    public Spot as(String role) {
        return new Spot(document, path, role);
    }

    /**
     * Whether something stands there, or around it, that could not be read, so that nothing can be said of what it is a part
     * of.
     */
    public boolean isUnreadable() {
        if (document.unreadable().isEmpty()) {
            return false;
        }
        Path around = Path.ROOT;
        for (String segment : document.inTree(path).segments()) {
            around = around.child(segment);
            if (document.unreadable().contains(around)) {
                return true;
            }
        }
        return false;
    }
}
