package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/**
 * What part a cost has in a project (catégorie de coûts): donors cap structure costs and reserves as percentages of others,
 * and what a percentage is reckoned on never contains itself.
 */
public enum CostClass {
    /** What the results themselves cost (coûts opérationnels, coûts directs). */
    OPERATIONAL("operational"),
    /** What leading the project takes: coordination, follow-up, audit (coûts de gestion). */
    MANAGEMENT("management"),
    /** The organisation's own running, mostly at a flat rate (coûts de structure, frais généraux). */
    STRUCTURE("structure"),
    /** What is kept for the unforeseen (réserve, imprévus). */
    CONTINGENCY("contingency");

    private final String code;

    CostClass(String code) {
        this.code = code;
    }

    /** The stable code: {@code "operational"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static CostClass parse(String text) {
        for (CostClass value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("cost-class", text);
    }
}
