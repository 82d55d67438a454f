package org.indh.budget.execution;

import java.util.function.Function;
import org.indh.budget.consolidation.Total;

/** What an execution is read by, from what was planned to what was paid. */
public enum Stage {
    /** As it was approved at first (budget approuvé, crédits ouverts). */
    PLAN("plan", ExecutionFigures::plan),
    /** As the decisions since have made it (budget révisé): approved, more or less what was amended. */
    REVISED("revised", ExecutionFigures::revised),
    /** What the year before left, which is no new money (crédits reportés). */
    CARRIED("carried", ExecutionFigures::carried),
    /** What can be spent (crédits disponibles): revised and carried over. */
    AVAILABLE("available", ExecutionFigures::available),
    /** Promised to third parties (engagé). */
    COMMITTED("committed", ExecutionFigures::committed),
    /** Ordered to be paid (ordonnancé, mandaté). */
    ORDERED("ordered", ExecutionFigures::ordered),
    /** Paid (payé). */
    PAID("paid", ExecutionFigures::paid);

    private final String code;
    private final Function<ExecutionFigures, Total> total;

    Stage(String code, Function<ExecutionFigures, Total> total) {
        this.code = code;
        this.total = total;
    }

    /** The stable code: {@code "revised"}. */
    public String code() {
        return code;
    }

    Total of(ExecutionFigures figures) {
        return total.apply(figures);
    }
}
