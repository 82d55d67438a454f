package org.indh.cli;

/** Somebody asked for what is not there. The message says what, in the user's language, and what there is. */
final class QuestionException extends Exception {
    private static final long serialVersionUID = 1L;

    QuestionException(String message) {
        super(message);
    }
}
