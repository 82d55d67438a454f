package org.indh.budget.reconciliation;

/**
 * What makes a gap, as accountants know it: the simplest first, which also have the fewest ways to fit. In this order
 * hypotheses are tried.
 */
public enum Cause {
    /** An amount stands with the wrong sign (signe inversé). */
    SIGN("sign"),
    /** The parts lack that of a member who is known to exist: the thirteenth of thirteen (membre manquant). */
    MISSING_MEMBER("missing-member"),
    /** The parts lack a line whose amount is known from elsewhere (ligne oubliée). */
    MISSING_LINE("missing-line"),
    /** A subtotal stands among the lines that it adds up (sous-total compté comme une ligne). */
    SUBTOTAL("subtotal"),
    /** The list has a line twice, or the total counts it twice (double compte). */
    COUNTED_TWICE("counted-twice"),
    /** The total leaves out a line that is listed (ligne omise du total). */
    LEFT_OUT("left-out"),
    /** An amount is that of the year before or after (colonne décalée). */
    SHIFTED("shifted"),
    /** Noughts are too many or too few, or DH stand for kDH or MDH (erreur d'échelle). */
    SCALE("scale"),
    /** Two digits side by side are swapped: 364410 for 364140 (chiffres intervertis). */
    SWAPPED_DIGITS("swapped-digits"),
    /** A digit was typed that does not belong there (chiffre de trop). */
    DIGIT_ADDED("digit-added"),
    /** A digit was not typed (chiffre oublié). */
    DIGIT_DROPPED("digit-dropped"),
    /** Two digits that do not stand side by side are swapped: 9215 for 5219. */
    DISTANT_DIGITS("distant-digits"),
    /** A line has the amount that belongs to another, so that the gap is their difference (une ligne pour une autre). */
    DIFFERENCE("difference");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    /** The stable code: {@code "swapped-digits"}. */
    public String code() {
        return code;
    }
}
