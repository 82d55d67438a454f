package org.indh.core.statement;

import java.util.List;

/**
 * A word or several in a row that the lexicon knows in some role.
 *
 * @param words the words in the form that tokens have
 * @param value what they stand for, empty where the role says it all: "3" for "trois", "year" for "par an"
 */
record Term(List<String> words, String value) {
    /** Its first word. */
    String word() {
        return words.get(0);
    }
}
