package org.indh.budget.funding;

import org.indh.budget.FundingState;

/** A source in one state, whose contributions in one form are one sum. */
record Payer(String name, FundingState state) {
    static Payer of(FundingSource source) {
        return new Payer(source.name(), source.state());
    }

    /** What the id of its part of an expense ends in; the money of one source in two states is not the same money. */
    String suffix() {
        return state == FundingState.ACQUIRED ? name : name + " " + state.code();
    }
}
