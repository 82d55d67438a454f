package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/**
 * The stage that an amount is of (étape de la dépense): a budget is proposed, approved and revised, then committed, ordered
 * and paid. Amounts of two phases are never added: a revised budget contains the approved one.
 */
public enum Phase {
    /** As somebody asks for it (proposé). */
    PROPOSED("proposed", Basis.BUDGET),
    /** As it was voted or signed (approuvé, voté). */
    APPROVED("approved", Basis.BUDGET),
    /** What a decision changed since, more or less (avenant, virement): a difference and no budget. */
    AMENDMENT("amendment", Basis.BUDGET),
    /** As the decisions since have made it (révisé): the approved budget and its amendments. */
    REVISED("revised", Basis.BUDGET),
    /** Promised to a third party (engagé). */
    COMMITTED("committed", Basis.COMMITMENT),
    /** Owed for a service done, and ordered to be paid (ordonnancé, mandaté). */
    ORDERED("ordered", Basis.ACCRUAL),
    /** Paid (payé). */
    PAID("paid", Basis.CASH);

    private final String code;
    private final Basis basis;

    Phase(String code, Basis basis) {
        this.code = code;
        this.basis = basis;
    }

    /** The stable code: {@code "approved"}. */
    public String code() {
        return code;
    }

    /** When an amount of this phase is counted: a payment in cash, a commitment when it is made. */
    public Basis basis() {
        return basis;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static Phase parse(String text) {
        for (Phase value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("phase", text);
    }
}
