package org.indh.core.document;

import org.indh.core.document.Shape.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * The values of a document's texts, each read once: "2018", "100 %" and "by 2021" stand in one again and again. It has so
 * many places and no more; a text that comes to another's place takes it.
 */
final class ReadTexts {
    private static final int PLACES = 128;

    private final @Nullable Scalar[] shapes = new Scalar[PLACES];
    private final @Nullable String[] texts = new String[PLACES];
    private final @Nullable Object[] values = new Object[PLACES];

    /**
     * The value that the text has in that shape.
     *
     * @throws RuntimeException what the shape throws where the text has none
     */
    Object read(Scalar shape, String text) {
        int place = (text.hashCode() + shape.hashCode()) & (PLACES - 1);
        @Nullable Object known = values[place];
        if (known != null && shapes[place] == shape && text.equals(texts[place])) {
            return known;
        }
        Object value = shape.read(text);
        shapes[place] = shape;
        texts[place] = text;
        values[place] = value;
        return value;
    }
}
