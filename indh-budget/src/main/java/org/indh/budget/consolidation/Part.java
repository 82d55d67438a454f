package org.indh.budget.consolidation;

import java.util.List;
import org.indh.budget.BudgetLine;

/** Lines that agree in every dimension that is looked at, with what they add up to; nobody changes either any more. */
record Part(Codes codes, Sums sums, List<BudgetLine> lines) {
    Part with(Codes other) {
        return new Part(other, sums, lines);
    }
}
