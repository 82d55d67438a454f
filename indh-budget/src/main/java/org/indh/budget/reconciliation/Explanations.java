package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What may explain a gap, the likeliest first (pistes d'explication d'un écart).
 *
 * <p>Causes are tried from the simplest on, and with each the hypotheses that fit are held against all that were tried so
 * far: as long as no more than one gap in twenty of like size and roundness would fit one of them, what fits is told; from
 * the first cause on that goes beyond, nothing is. So of gaps without any cause one in twenty at most is explained, however
 * many lines there are and however round they are.
 *
 * @param ranked what is told: simpler causes first, and within one those that leave less of the gap
 * @param silenced how many hypotheses fit besides, of which nothing is told because chance explains as much
 * @param tried how many hypotheses were tried in all, each amount counted once
 * @param untried causes with too many hypotheses to try: there are too many lines
 */
public record Explanations(List<Explanation> ranked, int silenced, long tried, List<Cause> untried) {
    /** No more hypotheses than that are tried for one gap. */
    public static final int MOST_TRIED = 1_000_000;

    public Explanations {
        ranked = ImmutableList.copyOf(ranked);
        untried = ImmutableList.copyOf(untried);
    }

    /** What may explain the gap of a sum, from the sum alone. */
    public static Explanations of(Reconciliation sum) {
        return of(sum, Evidence.none());
    }

    /** What may explain the gap of a sum, from all that is known; nothing where rounding does. */
    public static Explanations of(Reconciliation sum, Evidence evidence) {
        return sum.agreement().isKept()
                ? new Explanations(List.of(), 0, 0, List.of())
                : new Search(sum, evidence).result();
    }

    /** The likeliest. */
    public Optional<Explanation> best() {
        return ranked.stream().findFirst();
    }

    /** Goes from cause to cause. */
    private static final class Search {
        private final BigDecimal gap;
        private final Chance chance;
        private final Hypotheses hypotheses;
        private final List<Hypothesis> tried = new ArrayList<>();
        private final List<Hypothesis> fitting = new ArrayList<>();
        private final List<Explanation> ranked = new ArrayList<>();
        private final List<Cause> untried = new ArrayList<>();
        private int silenced;

        private Search(Reconciliation sum, Evidence evidence) {
            this.gap = sum.gap().value();
            this.chance = new Chance(sum);
            this.hypotheses = new Hypotheses(sum, evidence);
        }

        private Explanations result() {
            for (Cause cause : Cause.values()) {
                if (tried.size() + hypotheses.most(cause) > MOST_TRIED) {
                    untried.add(cause);
                } else {
                    tryAll(hypotheses.of(cause));
                }
            }
            return new Explanations(ranked, silenced, tried.size(), untried);
        }

        private void tryAll(List<Hypothesis> ofCause) {
            tried.addAll(ofCause);
            List<Hypothesis> fit = ofCause.stream()
                    .filter(each -> each.fits(gap))
                    .filter(each -> fitting.stream().noneMatch(each::isMendedAs))
                    .sorted(Comparator.comparing(each -> each.left(gap).abs()))
                    .toList();
            if (fit.isEmpty()) {
                return;
            }
            fitting.addAll(fit);
            Odds odds = new Odds(tried.size(), chance.of(tried));
            if (silenced > 0 || odds.isTooHigh()) {
                silenced += fit.size();
            } else {
                fit.forEach(each -> ranked.add(each.explanation(gap, odds)));
            }
        }
    }
}
