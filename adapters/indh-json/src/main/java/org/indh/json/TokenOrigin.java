package org.indh.json;

import org.indh.core.finding.LateOrigin;
import org.indh.core.finding.TextOrigin;

/**
 * Where a token stood, by its number: line and column are counted when somebody asks.
 *
 * @param source the text
 * @param token the token, counted from 0
 */
record TokenOrigin(JsonSource source, int token) implements LateOrigin {
    @Override
    public TextOrigin settled() {
        return source.place(token);
    }
}
