package org.indh.budget;

/** What sort of cost it is (nature de la dépense). */
public enum Nature {
    /** What lasts: works, equipment (investissement). */
    INVESTMENT("investment"),
    /** What is used up: travel, rent, services (fonctionnement). */
    OPERATING("operating"),
    /** People who are employed (personnel). */
    PERSONNEL("personnel");

    private final String code;

    Nature(String code) {
        this.code = code;
    }

    /** The stable code: {@code "investment"}. */
    public String code() {
        return code;
    }
}
