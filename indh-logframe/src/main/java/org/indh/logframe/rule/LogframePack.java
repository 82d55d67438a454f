package org.indh.logframe.rule;

import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Rule;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.risk.RiskRegister;

/** The kinds and rules of logframes and registers of risks. */
public final class LogframePack implements Pack {
    /** For the service loader; there is nothing to configure. */
    public LogframePack() {}

    @Override
    public String module() {
        return "logframe";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Logframe.KIND, RiskRegister.KIND);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                AccumulationDeclared.RULE,
                ActivityIndicator.RULE,
                BaselineLogic.RULE,
                BaselinePresent.RULE,
                BaselineYear.RULE,
                ChildDeadline.RULE,
                CodeMissing.RULE,
                CodeParent.RULE,
                CodeSequence.RULE,
                CodeStyle.RULE,
                CodeUnique.RULE,
                CountOfUnits.RULE,
                DeadlineInPeriod.RULE,
                DeadlineMilestone.RULE,
                DenominatorConstant.RULE,
                DenominatorZero.RULE,
                Disaggregation.RULE,
                DuplicateText.RULE,
                IndicatorPerResult.RULE,
                PercentMatch.RULE,
                PercentRange.RULE,
                PercentRounding.RULE,
                Plateau.RULE,
                Prerequisite.RULE,
                RiskLevelMatch.RULE,
                RiskMonotone.RULE,
                RiskResults.RULE,
                RiskReviewDate.RULE,
                RiskSameCell.RULE,
                RiskScenario.RULE,
                RiskTreated.RULE,
                SourcePresent.RULE,
                StatementSame.RULE,
                TargetWithinPopulation.RULE,
                UnitSame.RULE);
    }
}
