package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/** What a rule has found so far, and what it could not judge. */
final class Findings {
    private final List<Breach> breaches = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    void add(Breach breach) {
        breaches.add(breach);
    }

    void gap(String reason, Spot spot) {
        gaps.add(new Gap(reason, spot));
    }

    /** Whether the sum could be read; what could not is told. */
    boolean canJudge(Sum sum) {
        gaps.addAll(sum.gaps());
        return sum.isRead();
    }

    Verdict verdict() {
        return new Verdict(breaches, gaps.stream().distinct().toList());
    }
}
