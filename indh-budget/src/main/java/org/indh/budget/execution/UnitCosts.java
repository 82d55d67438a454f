package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.allocation.LineSplit;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;

/**
 * What one result, activity, beneficiary or unit of an indicator costs, and the money that is in none of these figures.
 *
 * <pre>
 * UnitCosts costs = UnitCosts.of(paid, Dimension.RESULT, "beneficiary", ImmutableSortedMap.of("R6", Decimal.of(240)));
 * costs.at("R6").orElseThrow().of(MAD);       // 1200.50/240, or nothing, and gaps() says why
 * costs.unlinked();                           // what no result is named for
 * </pre>
 *
 * @param per what costs are told apart by: result
 * @param unit what is counted: "beneficiary"; "result" where each counts as one
 * @param costs of each code that has lines or a count, in the order of the codes
 * @param unlinked what the lines come to that name none: it is left out of all
 */
public record UnitCosts(Dimension per, String unit, List<UnitCost> costs, Total unlinked) {
    /** @throws InvalidValueException where nobody says what is counted */
    public UnitCosts {
        costs = ImmutableList.copyOf(costs);
        if (unit.isBlank()) {
            throw new InvalidValueException("unit", unit);
        }
    }

    /**
     * What lines of one phase and direction cost for each unit.
     *
     * @param lines those that were shared out by a key say so in {@link Dimension#KEY}; keys of other dimensions, as of a donor's
     *     headings, do not matter to it
     * @param counts how many units there are of each code
     * @throws org.indh.budget.consolidation.MixedMoneyException where lines are never added to each other, as those of two phases
     */
    public static UnitCosts of(
            Collection<BudgetLine> lines, Dimension per, String unit, SortedMap<String, Decimal> counts) {
        Map<String, Total> direct = new TreeMap<>();
        Map<String, Total> shared = new TreeMap<>();
        Total unlinked = Total.ZERO;
        Consolidation totals = lines.stream().collect(Consolidation.by(per, Dimension.KEY));
        for (Map.Entry<Cell, Total> entry : totals.cells().entrySet()) {
            String code = entry.getKey().code(per).orElse("");
            boolean isShared = entry.getKey()
                    .code(Dimension.KEY)
                    .filter(keys -> LineSplit.isCutIn(per, keys))
                    .isPresent();
            if (code.isEmpty()) {
                unlinked = unlinked.plus(entry.getValue());
            } else {
                (isShared ? shared : direct).merge(code, entry.getValue(), Total::plus);
            }
        }
        totals.total(); // refuses what is never added
        TreeSet<String> codes = new TreeSet<>(counts.keySet());
        codes.addAll(direct.keySet());
        codes.addAll(shared.keySet());
        List<UnitCost> costs = new ArrayList<>();
        for (String code : codes) {
            costs.add(new UnitCost(
                    code,
                    direct.getOrDefault(code, Total.ZERO),
                    shared.getOrDefault(code, Total.ZERO),
                    counts.get(code)));
        }
        return new UnitCosts(per, unit, costs, unlinked);
    }

    /** What each code costs, counted as one: a result, an activity. */
    public static UnitCosts perCode(Collection<BudgetLine> lines, Dimension per) {
        TreeMap<String, Decimal> counts = new TreeMap<>();
        lines.forEach(line -> line.code(per).ifPresent(code -> counts.put(code, Decimal.of(1))));
        return of(lines, per, per.name(), ImmutableSortedMap.copyOfSorted(counts));
    }

    /** That of a code; nothing where it has neither lines nor a count. */
    public Optional<UnitCost> at(String code) {
        return costs.stream().filter(cost -> cost.code().equals(code)).findFirst();
    }
}
