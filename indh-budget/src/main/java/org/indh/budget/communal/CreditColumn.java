package org.indh.budget.communal;

import org.indh.budget.Phase;
import org.indh.core.measure.Decimal;
import org.jspecify.annotations.Nullable;

/** The columns that a commune's budget and its accounts state amounts in. */
public enum CreditColumn {
    /** As the council voted it (crédits votés, prévisions). */
    VOTED("voted", "voted", Phase.APPROVED),
    /** What decisions changed since, more or less (modifications, virements). */
    MODIFIED("modified", "modified", Phase.AMENDMENT),
    /** What comes from the year before (crédits reportés): no new money. */
    CARRIED_OVER("carried-over", "carriedOver", Phase.APPROVED),
    /** Promised to third parties (engagements). */
    COMMITTED("committed", "committed", Phase.COMMITTED),
    /** Ordered to be paid, or to be recovered (ordonnancements, émissions). */
    ORDERED("ordered", "ordered", Phase.ORDERED),
    /** Paid, or recovered (paiements, recouvrements). */
    PAID("paid", "paid", Phase.PAID);

    private final String code;
    private final String component;
    private final Phase phase;

    CreditColumn(String code, String component, Phase phase) {
        this.code = code;
        this.component = component;
        this.phase = phase;
    }

    /** The stable code: {@code "carried-over"}. */
    public String code() {
        return code;
    }

    /** The component of a row that it stands in: {@code "carriedOver"}. */
    public String component() {
        return component;
    }

    /** The stage that its amounts are of, as flat lines say it. */
    public Phase phase() {
        return phase;
    }

    /** What a row states in it; absent where the row states nothing there. */
    public @Nullable Decimal of(CreditRow row) {
        return switch (this) {
            case VOTED -> row.voted();
            case MODIFIED -> row.modified();
            case CARRIED_OVER -> row.carriedOver();
            case COMMITTED -> row.committed();
            case ORDERED -> row.ordered();
            case PAID -> row.paid();
        };
    }
}
