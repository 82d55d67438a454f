package org.indh.core.statement;

import java.util.List;

/** Reads sentences. */
final class SentenceReader {
    private SentenceReader() {}

    static Reading read(String text) {
        return new Reading(null, null, null, List.of(), null);
    }
}
