package org.indh.core.rows;

import java.io.IOException;

/**
 * A source while it is being read, by one thread or several: each takes {@link Rows} of its own, and every record comes to one
 * of them.
 */
public interface RowReading extends AutoCloseable {
    /** Rows for one more thread; those that run at the same time share the records among them. */
    Rows rows();

    /** Gives the file back. @throws IOException where the system does not take it */
    @Override
    void close() throws IOException;
}
