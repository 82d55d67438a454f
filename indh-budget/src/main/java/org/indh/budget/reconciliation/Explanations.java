package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may explain a gap, the likeliest first (pistes d'explication d'un écart).
 *
 * <p>Causes are tried from the simplest on, and each on the total before the lines. What fits is held against all that was
 * tried so far: as long as no more than one gap in twenty of like size and roundness would fit some of it, it is told; from
 * the first on that goes beyond, nothing is. So of gaps without any cause that are as round as the amounts, one in twenty at
 * most is explained, however many lines there are; and a digit is told to be mistyped where no more than one gap in twenty that
 * is as round as this one could be explained: of two digits swapped in one of many lines nothing is told, for in some line or
 * other two digits would do.
 *
 * @param ranked what is told: simpler causes first, and within one those that leave less of the gap
 * @param silenced how many hypotheses fit besides, of which nothing is told because chance explains as much
 * @param tried how many hypotheses were tried in all, each amount counted once: of the difference of two of 2,000 lines,
 *     2,000 · 1,999
 * @param untried causes with too many hypotheses to compare with the gap: there are too many lines
 */
public record Explanations(List<Explanation> ranked, int silenced, long tried, List<Cause> untried) {
    /** No more hypotheses of a cause than that are compared with a gap; differences of two lines of another size are none. */
    public static final int MOST_COMPARED = 200_000;

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

    /** Goes from cause to cause. Of what is tried it keeps what could be met by a gap like this one. */
    private static final class Search {
        private final BigDecimal gap;
        private final Chance chance;
        private final GapSize size;
        private final Hypotheses hypotheses;
        private final List<Hypothesis> near = new ArrayList<>();
        private final List<Hypothesis> fitting = new ArrayList<>();
        private final List<Explanation> ranked = new ArrayList<>();
        private final List<Cause> untried = new ArrayList<>();
        private long tried;
        private int silenced;

        private Search(Reconciliation sum, Evidence evidence) {
            this.gap = sum.gap().value();
            this.chance = new Chance(sum);
            this.size = chance.size();
            this.hypotheses = new Hypotheses(sum, evidence, chance.octave());
        }

        private Explanations result() {
            for (Cause cause : Cause.values()) {
                if (hypotheses.most(cause) > MOST_COMPARED) {
                    untried.add(cause);
                } else {
                    List<Hypothesis> all = hypotheses.of(cause).toList();
                    tried += hypotheses.unlisted(cause);
                    tryAll(cause, all.stream().filter(Hypothesis::isOfTotal));
                    tryAll(cause, all.stream().filter(each -> !each.isOfTotal()));
                }
            }
            return new Explanations(ranked, silenced, tried, untried);
        }

        private void tryAll(Cause cause, Stream<Hypothesis> ofCause) {
            int before = near.size();
            ofCause.forEach(each -> {
                tried++;
                if (size.isNear(each)) {
                    near.add(each);
                }
            });
            List<Hypothesis> fit = near.subList(before, near.size()).stream()
                    .filter(each -> each.fits(gap))
                    .filter(each -> fitting.stream().noneMatch(each::isMendedAs))
                    .sorted(Comparator.comparing(each -> each.left(gap).abs()))
                    .toList();
            if (fit.isEmpty()) {
                return;
            }
            fitting.addAll(fit);
            if (silenced == 0) {
                Odds odds = new Odds(tried, chance.of(near, cause));
                if (!odds.isTooHigh()) {
                    fit.forEach(each -> ranked.add(each.explanation(gap, odds)));
                    return;
                }
            }
            silenced += fit.size();
        }
    }
}
