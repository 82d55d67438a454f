package org.indh.core.finding;

/**
 * A place in a text file.
 *
 * @param line the line, counted from 1
 * @param column the character within the line, counted from 1
 */
public record TextOrigin(int line, int column) implements Origin {}
