package org.indh.core.document;

/** The root of a document of which nothing is known but its file. */
public record UnknownContent() {
    static final Kind<UnknownContent> KIND = new Kind<>(Draft.UNKNOWN, 1, UnknownContent.class);
}
