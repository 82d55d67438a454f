package org.indh.core.text;

/**
 * A word of the catalogues that stands inside a message, such as the name of a level or of a role.
 *
 * @param key the catalogue's key: {@code "Level.output"}
 */
public record Term(String key) {}
