package org.indh.logframe.rule;

import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.risk.Rating;
import org.indh.logframe.risk.Risk;
import org.indh.logframe.risk.RiskMatrix;
import org.indh.logframe.risk.RiskRegister;

/**
 * A risk has the level that the document's own matrix gives to its likelihood and impact; where they depend on a condition,
 * one of those that its scenarios have. No matrix of ours stands in for one that the document does not state.
 */
final class RiskLevelMatch {
    static final Rule<RiskRegister> RULE = Rule.of(
                    "RK-LEVEL-MATCH", Severity.WARNING, "usage", RiskRegister.class, RiskLevelMatch::check)
            .needing("matrix");

    private RiskLevelMatch() {}

    private static Verdict check(At<RiskRegister> register, Setting setting) {
        RiskMatrix matrix = register.value().matrix();
        return matrix == null
                ? Verdict.pass()
                : Verdict.of(register.each("risks", Risk.class).stream()
                        .flatMap(risk -> breach(risk, matrix).stream())
                        .toList());
    }

    private static Optional<Breach> breach(At<Risk> risk, RiskMatrix matrix) {
        Rating level = risk.value().level();
        List<String> given = matrix.levelsOf(risk.value());
        if (level == null || given.isEmpty() || !level.words().stream().allMatch(matrix::isLevel)) {
            return Optional.empty();
        }
        boolean matches =
                level.words().stream().anyMatch(word -> given.stream().anyMatch(one -> Rating.isSame(one, word)));
        return matches
                ? Optional.empty()
                : Optional.of(Breach.at(risk.spot("level"))
                        .and(risk.spot("likelihood").as("likelihood"))
                        .and(risk.spot("impact").as("impact"))
                        .found(level)
                        .expected(given));
    }
}
