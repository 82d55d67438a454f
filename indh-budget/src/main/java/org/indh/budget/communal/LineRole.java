package org.indh.budget.communal;

/**
 * What a line is to the balance and to the debt, where the document says so. No role is ever guessed from a label: most lines
 * need none.
 */
public enum LineRole {
    /** A receipt that the commune levies or earns itself (ressources propres): taxes, fees, rents. */
    OWN("own"),
    /** Its share in taxes of the State (part du produit de la TVA). */
    STATE_SHARE("state-share"),
    /** What somebody gives without being paid back (subvention, fonds de concours). */
    GRANT("grant"),
    /** What a loan brings (produit des emprunts). */
    LOAN("loan"),
    /** What earlier years left over (excédent des exercices antérieurs). */
    SURPLUS("surplus"),
    /** What the first part hands to the second (excédent prévisionnel transféré): the same money in both. */
    TRANSFER("transfer"),
    /** Capital of loans that falls due (remboursement du capital). */
    LOAN_CAPITAL("loan-capital"),
    /** Interest of loans that falls due. */
    LOAN_INTEREST("loan-interest");

    private final String code;

    LineRole(String code) {
        this.code = code;
    }

    /** The stable code: {@code "own"}. */
    public String code() {
        return code;
    }
}
