package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;

/** How gaps are told: at the cell that made them where one is known, else at the cell that states the sum. */
final class SumBreach {
    private SumBreach() {}

    /** Gaps of one cause, that of the first; none of them is one that rounding explains. */
    static Breach broken(Ledger ledger, List<Sum> sums) {
        Sum first = sums.get(0);
        Optional<Cell> suspect = ledger.suspect(first);
        if (suspect.isEmpty()) {
            return told(sums, Optional.empty());
        }
        Decimal excess = first.blame(suspect.get());
        return at(sums, suspect)
                .variant("cell")
                .with("count", sums.size())
                .found(first.precision().shown(suspect.get().amount()))
                .expected(first.precision().shown(suspect.get().amount().minus(excess)));
    }

    /** Gaps that rounding explains, whatever made them. */
    static Breach rounded(List<Sum> sums) {
        return told(sums, Optional.empty()).variant("rounding").lowered(Severity.INFO);
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
