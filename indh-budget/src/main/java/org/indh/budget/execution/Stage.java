package org.indh.budget.execution;

import org.indh.budget.consolidation.Total;

/** What an execution is read by, from what was planned to what was paid. */
public enum Stage {
    /** As it was approved at first (budget approuvé, crédits ouverts). */
    PLAN("plan"),
    /** As the decisions since have made it (budget révisé): approved, more or less what was amended. */
    REVISED("revised"),
    /** What the year before left, which is no new money (crédits reportés). */
    CARRIED("carried"),
    /** What can be spent (crédits disponibles): revised and carried over. */
    AVAILABLE("available"),
    /** Promised to third parties (engagé). */
    COMMITTED("committed"),
    /** Ordered to be paid (ordonnancé, mandaté). */
    ORDERED("ordered"),
    /** Paid (payé). */
    PAID("paid");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The stable code: {@code "revised"}. */
    public String code() {
        return code;
    }

    Total of(ExecutionFigures figures) {
        return switch (this) {
            case PLAN -> figures.plan();
            case REVISED -> figures.revised();
            case CARRIED -> figures.carried();
            case AVAILABLE -> figures.available();
            case COMMITTED -> figures.committed();
            case ORDERED -> figures.ordered();
            case PAID -> figures.paid();
        };
    }
}
