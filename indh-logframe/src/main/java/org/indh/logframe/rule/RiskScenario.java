package org.indh.logframe.rule;

import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.risk.Axis;
import org.indh.logframe.risk.Rating;
import org.indh.logframe.risk.Risk;
import org.indh.logframe.risk.RiskMatrix;
import org.indh.logframe.risk.RiskRegister;
import org.indh.logframe.risk.Scale;
import org.jspecify.annotations.Nullable;

/**
 * An impact that depends on a condition has a level for each of its scenarios, unless the document's matrix gives one level
 * to all of them. Only words of a scale are taken for scenarios.
 */
final class RiskScenario {
    static final Rule<RiskRegister> RULE =
            Rule.of("RK-SCENARIO", Severity.WARNING, "usage", RiskRegister.class, RiskScenario::check);

    private RiskScenario() {}

    private static Verdict check(At<RiskRegister> register, Setting setting) {
        Optional<Scale> impacts = register.value().scale(Axis.IMPACT);
        return Verdict.of(register.each("risks", Risk.class).stream()
                .filter(risk -> isOpen(risk.value(), impacts, register.value().matrix()))
                .map(risk -> Breach.at(risk.spot("level"))
                        .and(risk.spot("impact").as("impact"))
                        .with("impact", String.valueOf(risk.value().impact()))
                        .found(String.valueOf(risk.value().level())))
                .toList());
    }

    private static boolean isOpen(Risk risk, Optional<Scale> impacts, @Nullable RiskMatrix matrix) {
        Rating impact = risk.impact();
        Rating level = risk.level();
        if (impact == null || level == null || impact.isUnconditional() || !level.isUnconditional()) {
            return false;
        }
        boolean differ = impacts.flatMap(scale -> RankedRisk.Span.of(impact, scale))
                .filter(span -> span.lowest() < span.highest())
                .isPresent();
        List<String> given = matrix == null ? List.of() : matrix.levelsOf(risk);
        return differ && given.size() != 1;
    }
}
