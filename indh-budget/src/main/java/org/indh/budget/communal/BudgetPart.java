package org.indh.budget.communal;

/** A part of a commune's budget: each has receipts and expenses of its own and balances by itself. */
public enum BudgetPart {
    /** What running the commune brings and costs (première partie, fonctionnement). */
    OPERATING("operating"),
    /** What equips it, and how that is paid for (deuxième partie, équipement). */
    EQUIPMENT("equipment"),
    /** A service with a budget of its own (budget annexe): the slaughterhouse. */
    ANNEX("annex"),
    /** Money set aside for one purpose (compte spécial): the commune's share in an INDH project. */
    SPECIAL("special");

    private final String code;

    BudgetPart(String code) {
        this.code = code;
    }

    /** The stable code: {@code "operating"}. */
    public String code() {
        return code;
    }
}
