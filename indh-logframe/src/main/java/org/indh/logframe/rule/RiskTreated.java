package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.risk.Axis;
import org.indh.logframe.risk.Rating;
import org.indh.logframe.risk.Risk;
import org.indh.logframe.risk.RiskRegister;
import org.indh.logframe.risk.Scale;
import org.indh.logframe.rule.RankedRisk.Span;
import org.jspecify.annotations.Nullable;

/**
 * A risk at or above the level from which the document has risks treated has measures, an owner and a date. A column that is
 * blank in the whole register is told once. Measures against lower risks are nobody's concern.
 */
final class RiskTreated {
    static final Rule<RiskRegister> RULE = Rule.of(
                    "RK-TREATED", Severity.WARNING, "donors", RiskRegister.class, RiskTreated::check)
            .needing("treatmentThreshold");

    private static final List<String> TREATMENT = List.of("measures", "owner", "timing");

    private RiskTreated() {}

    private static Verdict check(At<RiskRegister> register, Setting setting) {
        Rating threshold = register.value().treatmentThreshold();
        Optional<Scale> scale = register.value().scale(Axis.LEVEL);
        Optional<Span> from = threshold == null ? Optional.empty() : scale.flatMap(known -> Span.of(threshold, known));
        if (scale.isEmpty() || from.isEmpty()) {
            return Verdict.notEvaluated("scale-unknown", register.spot("treatmentThreshold"));
        }
        List<At<Risk>> risks = register.each("risks", Risk.class);
        List<At<Risk>> high = risks.stream()
                .filter(risk -> isFrom(from.get(), risk.value().level(), scale.get()))
                .toList();
        List<Breach> breaches = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (String component : TREATMENT) {
            boolean blank = risks.size() > 1 && risks.stream().allMatch(risk -> isBlank(risk.value(), component));
            if (!blank) {
                used.add(component);
            } else if (!high.isEmpty()) {
                breaches.add(Breach.at(
                                high.stream().map(risk -> risk.spot(component)).toList())
                        .variant("all")
                        .with("missing", List.of(new Term("Risk." + component)))
                        .lowered(Severity.INFO));
            }
        }
        high.forEach(risk -> breach(risk, used).ifPresent(breaches::add));
        return Verdict.of(breaches);
    }

    private static boolean isFrom(Span threshold, @Nullable Rating level, Scale scale) {
        return level != null
                && Span.of(level, scale).filter(threshold::isAtMost).isPresent();
    }

    private static Optional<Breach> breach(At<Risk> risk, List<String> components) {
        List<String> missing = components.stream()
                .filter(component -> isBlank(risk.value(), component))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.at(missing.stream().map(risk::spot).toList())
                        .with("level", String.valueOf(risk.value().level()))
                        .with(
                                "missing",
                                missing.stream()
                                        .map(component -> new Term("Risk." + component))
                                        .toList()));
    }

    private static boolean isBlank(Risk risk, String component) {
        return switch (component) {
            case "measures" -> risk.measures().isEmpty();
            case "owner" -> risk.owner() == null;
            default -> risk.timing() == null;
        };
    }
}
