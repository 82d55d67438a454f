package org.indh.core.document;

import java.util.List;

/**
 * A file format. Adapters provide it as a service; it makes neutral trees of files and names kinds and components as
 * text, so that it serves any module's records.
 */
public interface Format {
    /** The endings of file names that it takes, in lower case without the point: {@code "xlsx"}. */
    List<String> extensions();

    /**
     * Reads a file.
     *
     * @param file the file
     * @param limits how much of it to take in
     * @return one draft for each document in it, at least one; a file of which nothing is known gives one of kind
     *     {@link Draft#UNKNOWN} with a fault that says so
     * @throws UnreadableFileException where nothing of the file can be read
     */
    List<Draft> read(java.nio.file.Path file, ReadLimits limits) throws UnreadableFileException;
}
