package org.indh.planning.rule;

import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Rule;
import org.indh.planning.programme.Programme;

/** The kinds of plans, their rules, and what can only be checked between documents. */
public final class PlanningPack implements Pack {
    /** For the service loader; there is nothing to configure. */
    public PlanningPack() {}

    @Override
    public String module() {
        return "planning";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Programme.KIND);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                StructureCosts.RULE,
                EvaluationPlanned.RULE,
                PartnerAgreement.RULE,
                BudgetShift.RULE,
                TerritoryCode.RULE,
                TerritoryCount.RULE,
                TerritoryName.RULE);
    }

    @Override
    public List<Rule<?>> checks() {
        return List.of(PartnershipCounts.CHECK, PartnershipSum.CHECK, PartnershipTotal.CHECK, RevisedBudget.CHECK);
    }
}
