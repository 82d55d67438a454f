package org.indh.budget.rule;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indh.budget.Budget;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.AmountScale;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * A table says what its amounts count in. Where it does not, and a sum that is wrong is right to the cent once one of its
 * amounts is taken for thousands or millions, 3.0 stands for millions next to 300,000. Amounts that are merely far apart say
 * nothing.
 */
final class MixedScale {
    static final Rule<Budget> RULE = Rule.of("BU-SCALE", Severity.ERROR, "arithmetic", Budget.class, MixedScale::check);

    private static final List<AmountScale> SCALES = List.of(AmountScale.THOUSAND, AmountScale.MILLION);

    private MixedScale() {}

    /** An amount that was written in another scale, as it would stand in the table's. */
    private record Scaled(Cell cell, Decimal amount) {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        if (budget.value().scale() != null) {
            return Verdict.pass();
        }
        SetMultimap<Row, Scaled> byRow = LinkedHashMultimap.create();
        SetMultimap<Row, Cell> sums = LinkedHashMultimap.create();
        for (Sum sum : Ledger.of(budget).broken()) {
            scaled(sum).ifPresent(found -> {
                byRow.put(found.cell().row(), found);
                sums.put(found.cell().row(), sum.whole());
            });
        }
        List<Breach> breaches = new ArrayList<>();
        byRow.asMap().forEach((row, cells) -> breaches.add(breach(List.copyOf(cells), sums.get(row))));
        return Verdict.of(breaches);
    }

    private static Breach breach(List<Scaled> cells, Set<Cell> sums) {
        List<Cell> scaled = cells.stream().map(Scaled::cell).toList();
        Set<Spot> spots = new LinkedHashSet<>();
        scaled.forEach(cell -> spots.add(cell.spot()));
        sums.stream()
                .filter(whole -> !scaled.contains(whole))
                .forEach(whole -> spots.add(whole.spot().as("sum")));
        return Breach.at(List.copyOf(spots))
                .with("count", sums.size())
                .found(cells.get(0).cell().amount())
                .expected(cells.get(0).amount());
    }

    /** The one amount that mends the sum in another scale; nothing where several do. */
    private static Optional<Scaled> scaled(Sum sum) {
        List<Scaled> mending = new ArrayList<>();
        for (Cell cell : sum.cells()) {
            for (AmountScale scale : SCALES) {
                Decimal more = new Decimal(cell.amount().value().movePointRight(scale.zeros()));
                if (!cell.amount().isZero()
                        && sum.isExplainedBy(cell, cell.amount().minus(more))) {
                    mending.add(new Scaled(cell, more));
                }
            }
        }
        return mending.size() == 1 ? Optional.of(mending.get(0)) : Optional.empty();
    }
}
