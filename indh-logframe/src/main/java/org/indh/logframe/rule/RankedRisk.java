package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
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
        Optional<Scale> likelihoods = register.value().scale(Axis.LIKELIHOOD);
        Optional<Scale> impacts = register.value().scale(Axis.IMPACT);
        Optional<Scale> levels = register.value().scale(Axis.LEVEL);
        List<RankedRisk> ranked = new ArrayList<>();
        for (At<Risk> risk : register.each("risks", Risk.class)) {
            Optional<Span> likelihood = span(risk.value().likelihood(), likelihoods);
            Optional<Span> impact = span(risk.value().impact(), impacts);
            Optional<Span> level = span(risk.value().level(), levels);
            if (likelihood.isPresent() && impact.isPresent() && level.isPresent()) {
                ranked.add(new RankedRisk(risk, new Ranks(likelihood.get(), impact.get(), level.get())));
            }
        }
        return ranked;
    }

    private static Optional<Span> span(@Nullable Rating rating, Optional<Scale> scale) {
        return rating == null ? Optional.empty() : scale.flatMap(known -> Span.of(rating, known));
    }
}
