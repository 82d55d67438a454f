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

    /**
     * Whether it would make documents of a delimited text that begins so: it knows the table that the first line heads. A list
     * of records, whose first line names columns too, is then no list.
     *
     * @param start the beginning of the text, as it stands in the file; it may end anywhere
     */
    default boolean knowsTable(byte[] start) {
        return false;
    }
}
