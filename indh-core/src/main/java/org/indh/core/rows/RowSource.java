package org.indh.core.rows;

import java.util.List;
import org.indh.core.document.UnreadableFileException;

/** A list of flat records that can be read as often as somebody wants (source de lignes): a CSV file, JSON Lines. */
public interface RowSource {
    /** What it is called, as its user named it: "lignes-2027.csv". */
    String name();

    /** The names of its columns, in order. Where each record names its own, those of the first ones. */
    List<String> columns();

    /**
     * Begins to read it, from its start.
     *
     * @param columns what is wanted of each record; a row's fields are these, in this order, whatever the order in the file
     * @throws UnreadableFileException where it is not there any more, or nothing of it can be read
     */
    RowReading open(List<String> columns) throws UnreadableFileException;
}
