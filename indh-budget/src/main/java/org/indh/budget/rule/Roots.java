package org.indh.budget.rule;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indh.budget.rule.Relation.Check;
import org.indh.core.measure.Decimal;

/**
 * Where the gaps of rows come from. A wrong total goes down its column with the sums: each row whose gap is just what the
 * gaps of its parts add up to follows from them, and the deepest row is the root.
 */
final class Roots {
    private final Map<Row, Sum> gaps = new LinkedHashMap<>();
    private final SetMultimap<Row, Row> causes = LinkedHashMultimap.create();

    Roots(Ledger ledger) {
        ledger.gaps(Check.ROW).forEach(sum -> gaps.put(sum.whole().row(), sum));
        ledger.relations().forEach(this::explain);
    }

    private void explain(Relation relation) {
        List<Row> parts = relation.parts().stream().filter(gaps::containsKey).toList();
        Decimal ofParts = parts.stream().map(this::gap).reduce(Decimal.ZERO, Decimal::plus);
        if (parts.isEmpty() || !ofParts.equals(gap(relation.whole())) || ofParts.isZero()) {
            return;
        }
        if (relation.isView()) {
            parts.forEach(part -> causes.put(part, relation.whole()));
        } else {
            causes.putAll(relation.whole(), parts);
        }
    }

    private Decimal gap(Row row) {
        Sum sum = gaps.get(row);
        return sum == null ? Decimal.ZERO : sum.gap();
    }

    /** For each root, in the document's order, its gap and then those that follow from it. */
    List<List<Sum>> families() {
        Map<Row, List<Sum>> families = new LinkedHashMap<>();
        for (Map.Entry<Row, Sum> gap : gaps.entrySet()) {
            if (!causes.containsKey(gap.getKey())) {
                families.put(gap.getKey(), new ArrayList<>(List.of(gap.getValue())));
            }
        }
        for (Map.Entry<Row, Sum> gap : gaps.entrySet()) {
            if (causes.containsKey(gap.getKey())) {
                roots(gap.getKey())
                        .forEach(root ->
                                families.getOrDefault(root, new ArrayList<>()).add(gap.getValue()));
            }
        }
        return List.copyOf(families.values());
    }

    private Set<Row> roots(Row row) {
        Set<Row> roots = new LinkedHashSet<>();
        for (Row cause : causes.get(row)) {
            if (causes.containsKey(cause)) {
                roots.addAll(roots(cause));
            } else {
                roots.add(cause);
            }
        }
        return roots;
    }
}
