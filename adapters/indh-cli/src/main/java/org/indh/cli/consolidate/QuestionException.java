package org.indh.cli.consolidate;

/** Somebody asked for what is not there. The message says what, in the user's language, and what there is. */
public final class QuestionException extends Exception {
    private static final long serialVersionUID = 1L;

    QuestionException(String message) {
        super(message);
    }
}
