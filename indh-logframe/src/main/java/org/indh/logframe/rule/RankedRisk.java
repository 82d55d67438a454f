package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.indh.core.validation.At;
import org.indh.logframe.risk.Axis;
import org.indh.logframe.risk.Rating;
import org.indh.logframe.risk.Risk;
import org.indh.logframe.risk.RiskRegister;
import org.indh.logframe.risk.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A risk by the ranks of its ratings. A rating under a condition takes no one rank but all from its lowest to its highest.
 *
 * @param at the risk
 * @param ranks its ranks
 */
record RankedRisk(At<Risk> at, Ranks ranks) {
    /** From the lowest to the highest rank of a rating, both included. */
    record Span(int lowest, int highest) {
        /** Whether it lies at or below the other, whatever either comes down to. */
        boolean isAtMost(Span other) {
            return highest <= other.lowest;
        }

        /** Whether it lies above the other, whatever either comes down to. */
        boolean isAbove(Span other) {
            return lowest > other.highest;
        }

        /** Where the words of a rating stand on a scale; empty where the scale does not know one of them. */
        static Optional<Span> of(Rating rating, Scale scale) {
            List<Integer> ranks = new ArrayList<>();
            for (String word : rating.words()) {
                OptionalInt rank = scale.rank(word);
                if (rank.isEmpty()) {
                    return Optional.empty();
                }
                ranks.add(rank.getAsInt());
            }
            return Optional.of(new Span(
                    ranks.stream().min(Integer::compare).orElseThrow(),
                    ranks.stream().max(Integer::compare).orElseThrow()));
        }
    }

    /** Where a risk stands in a matrix, and at which level. */
    record Ranks(Span likelihood, Span impact, Span level) {
        /** Whether a risk that is no more probable and no graver than the other has the higher level. */
        boolean contradicts(Ranks other) {
            boolean sameCell = likelihood.equals(other.likelihood) && impact.equals(other.impact);
            return !sameCell
                    && likelihood.isAtMost(other.likelihood)
                    && impact.isAtMost(other.impact)
                    && level.isAbove(other.level);
        }
    }

    /** The risks of a register whose three ratings all have a rank; none where a scale is not known. */
    static List<RankedRisk> of(At<RiskRegister> register) {
        Spans likelihoods = Spans.of(register, Axis.LIKELIHOOD);
        Spans impacts = Spans.of(register, Axis.IMPACT);
        Spans levels = Spans.of(register, Axis.LEVEL);
        List<RankedRisk> ranked = new ArrayList<>();
        for (At<Risk> risk : register.each("risks", Risk.class)) {
            Optional<Span> likelihood = likelihoods.get(risk.value().likelihood());
            Optional<Span> impact = impacts.get(risk.value().impact());
            Optional<Span> level = levels.get(risk.value().level());
            if (likelihood.isPresent() && impact.isPresent() && level.isPresent()) {
                ranked.add(new RankedRisk(risk, new Ranks(likelihood.get(), impact.get(), level.get())));
            }
        }
        return ranked;
    }

    /** The spans of an axis, each rating looked up once however many risks have it. */
    private record Spans(Optional<Scale> scale, Map<Rating, Optional<Span>> known) {
        static Spans of(At<RiskRegister> register, Axis axis) {
            return new Spans(register.value().scale(axis), new HashMap<>());
        }

        Optional<Span> get(@Nullable Rating rating) {
            return rating == null || scale.isEmpty()
                    ? Optional.empty()
                    : known.computeIfAbsent(rating, one -> Span.of(one, scale.get()));
        }
    }
}
