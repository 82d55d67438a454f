package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.indh.budget.reconciliation.Explanation;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;

/** How gaps are told: at the cell that made them where one is known, else at the cell that states the sum. */
final class SumBreach {
    /** So many gaps of a rule are explained: as many as a report shows, and explaining takes its time. */
    static final int MOST_EXPLAINED = 20;

    private SumBreach() {}

    /**
     * Gaps of one cause, that of the first; none of them is one that rounding explains.
     *
     * @param explained whether what may have made the gap is looked for
     */
    static Breach broken(Ledger ledger, List<Sum> sums, boolean explained) {
        Sum first = sums.get(0);
        Optional<Cell> suspect = ledger.suspect(first);
        Breach breach = suspect.isEmpty() ? told(sums, suspect) : blaming(sums, suspect.get());
        Optional<Explanation> best = explained ? new SumCause(ledger, first).best(suspect) : Optional.empty();
        return best.isEmpty()
                ? breach
                : breach.variant(suspect.isEmpty() ? "explained" : "cell-explained")
                        .with("explanation", best.get());
    }

    private static Breach blaming(List<Sum> sums, Cell suspect) {
        Sum first = sums.get(0);
        Decimal excess = first.blame(suspect);
        return at(sums, Optional.of(suspect))
                .variant("cell")
                .with("count", sums.size())
                .found(first.precision().shown(suspect.amount()))
                .expected(first.precision().shown(suspect.amount().minus(excess)));
    }

    /** Gaps that rounding explains, whatever made them. */
    static Breach rounded(List<Sum> sums) {
        return told(sums, Optional.empty()).variant("rounding").lowered(Severity.INFO);
    }

    /** What an open list falls short of its sum: it may be allocated later. */
    static Breach unallocated(List<Sum> sums) {
        return told(sums, Optional.empty()).variant("unallocated").lowered(Severity.WARNING);
    }

    private static Breach told(List<Sum> sums, Optional<Cell> suspect) {
        Sum first = sums.get(0);
        return at(sums, suspect)
                .with("count", sums.size())
                .with("gap", first.precision().shown(first.gap()).abs())
                .found(first.precision().shown(first.whole().amount()))
                .expected(first.precision().shown(first.computed()));
    }

    private static Breach at(List<Sum> sums, Optional<Cell> suspect) {
        LinkedHashSet<Cell> cells = new LinkedHashSet<>();
        suspect.ifPresent(cells::add);
        sums.forEach(sum -> cells.add(sum.whole()));
        List<Spot> spots = new ArrayList<>();
        cells.forEach(
                cell -> spots.add(spots.isEmpty() ? cell.spot() : cell.spot().as("sum")));
        return Breach.at(spots);
    }
}
