package org.indh.core.document;

/**
 * A kind of document, as files name it.
 *
 * @param name the stable name: "logframe"
 * @param version the version of its format, counted from 1
 * @param type the record at its root
 * @param <T> that record's type
 */
public record Kind<T>(String name, int version, Class<T> type) {
    /** What documents of this kind are made of, from the root down. */
    public Shape.Recorded shape() {
        return Shapes.ofRecord(type);
    }
}
