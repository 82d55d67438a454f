package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.text.Phrase;
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
import org.jspecify.annotations.Nullable;

/**
 * Risks of one likelihood and one impact have one level. What depends on a condition is left aside. Two words are one where
 * a scale has them at one step.
 */
final class RiskSameCell {
    static final Rule<RiskRegister> RULE =
            Rule.of("RK-SAME-CELL", Severity.WARNING, "usage", RiskRegister.class, RiskSameCell::check);

    private RiskSameCell() {}

    /** A pair of likelihood and impact. */
    private record Pair(String likelihood, String impact) {}

    private static Verdict check(At<RiskRegister> register, Setting setting) {
        Words likelihoods = Words.of(register, Axis.LIKELIHOOD);
        Words impacts = Words.of(register, Axis.IMPACT);
        Map<Pair, List<At<Risk>>> byPair = new LinkedHashMap<>();
        for (At<Risk> risk : register.each("risks", Risk.class)) {
            Optional<String> likelihood = likelihoods.key(risk.value().likelihood());
            Optional<String> impact = impacts.key(risk.value().impact());
            Rating level = risk.value().level();
            if (likelihood.isPresent() && impact.isPresent() && level != null && level.isUnconditional()) {
                byPair.computeIfAbsent(new Pair(likelihood.get(), impact.get()), any -> new ArrayList<>())
                        .add(risk);
            }
        }
        Words levels = Words.of(register, Axis.LEVEL);
        List<Breach> breaches = new ArrayList<>();
        byPair.values().forEach(risks -> breach(risks, levels).ifPresent(breaches::add));
        return Verdict.of(breaches);
    }

    private static Optional<Breach> breach(List<At<Risk>> risks, Words levels) {
        Map<String, String> said = new LinkedHashMap<>();
        for (At<Risk> risk : risks) {
            Rating level = risk.value().level();
            levels.key(level).ifPresent(key -> said.putIfAbsent(key, String.valueOf(level)));
        }
        if (said.size() < 2) {
            return Optional.empty();
        }
        Risk first = risks.get(0).value();
        return Optional.of(
                Breach.at(risks.stream().map(risk -> risk.spot("level")).toList())
                        .with("likelihood", String.valueOf(first.likelihood()))
                        .with("impact", String.valueOf(first.impact()))
                        .with("count", risks.size())
                        .found(List.copyOf(said.values())));
    }

    /** The words of a column in the form in which they are compared: the step of a scale, else the word itself. */
    private record Words(Optional<Scale> scale) {
        static Words of(At<RiskRegister> register, Axis axis) {
            return new Words(register.value().scale(axis));
        }

        /** Empty for what is absent or depends on a condition. */
        Optional<String> key(@Nullable Rating rating) {
            if (rating == null || !rating.isUnconditional()) {
                return Optional.empty();
            }
            String word = rating.words().get(0);
            return Optional.of(scale.map(known -> known.rank(word))
                    .filter(rank -> rank.isPresent())
                    .map(rank -> String.valueOf(rank.getAsInt()))
                    .orElseGet(() -> Phrase.normal(word)));
        }
    }
}
