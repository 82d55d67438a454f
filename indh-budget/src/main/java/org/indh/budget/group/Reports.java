package org.indh.budget.group;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.budget.group.Participation.Contradicting;
import org.indh.budget.group.Participation.Missing;

/** What the partners of common projects report of them, held against each other year by year. */
record Reports(List<Missing> missing, List<Contradicting> contradicting) {
    /** What is compared: never two phases, nor what comes in with what goes out. */
    private static final Dimension[] BY = {
        Dimension.PROJECT,
        Dimension.YEAR,
        Dimension.FLOW,
        Dimension.PHASE,
        Dimension.BASIS,
        Dimension.TAX_BASIS,
        Dimension.VIEW,
        Dimension.ADVANCE,
        Dimension.MEMBER
    };

    /** @param lines those of common projects */
    static Reports of(List<BudgetLine> lines, Function<String, Participation> participations) {
        SortedMap<Cell, SortedMap<String, Total>> totals = new TreeMap<>();
        lines.stream()
                .map(line -> line.with(Dimension.EXPENSE_STATE, "")) // refused or not, it is the same project's expense
                .collect(Consolidation.by(BY))
                .cells()
                .forEach((cell, total) -> totals.computeIfAbsent(withoutMember(cell), any -> new TreeMap<>())
                        .put(cell.code(Dimension.MEMBER).orElse(""), total));
        List<Missing> missing = new ArrayList<>();
        List<Contradicting> contradicting = new ArrayList<>();
        totals.forEach((cell, byMember) -> {
            Participation participation =
                    participations.apply(cell.code(Dimension.PROJECT).orElseThrow());
            List<String> partners = participation.shares().entrySet().stream()
                    .filter(share -> !share.getValue().numerator().isZero())
                    .map(Map.Entry::getKey)
                    .toList();
            List<String> absent = partners.stream()
                    .filter(member -> !byMember.containsKey(member))
                    .toList();
            if (!absent.isEmpty()) {
                missing.add(new Missing(cell, absent));
            }
            byMember.keySet().retainAll(partners);
            if (differ(byMember.values())) {
                contradicting.add(new Contradicting(cell, byMember));
            }
        });
        return new Reports(missing, contradicting);
    }

    private static Cell withoutMember(Cell cell) {
        TreeMap<Dimension, String> codes = new TreeMap<>(cell.codes());
        codes.remove(Dimension.MEMBER);
        return new Cell(cell.by().subList(0, cell.by().size() - 1), ImmutableSortedMap.copyOf(codes));
    }

    /** Whether two of them that are wholly known are of other money. */
    private static boolean differ(Collection<Total> totals) {
        return totals.stream()
                        .filter(total -> !total.isAtLeast())
                        .map(total -> List.of(total.money(), total.inKind()))
                        .distinct()
                        .count()
                > 1;
    }
}
