package org.indh.budget.rule;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.budget.Budget;
import org.indh.budget.rule.Relation.Check;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Verdict;

/**
 * Rows make the row that states their sum, in each column: those under a heading (BU-COL-SUM), and the headings and the
 * applicants' view the total of the table (BU-TREE-SUM). What is wrong in several columns of one sum is told once.
 */
final class PartSum {
    static final Rule<Budget> COLUMN = Rule.of(
                    "BU-COL-SUM",
                    Severity.ERROR,
                    "arithmetic",
                    Budget.class,
                    (budget, setting) -> check(budget, Check.COLUMN))
            .following("BU-ROW-SUM", "BU-SCALE");
    static final Rule<Budget> TREE = Rule.of(
                    "BU-TREE-SUM",
                    Severity.ERROR,
                    "arithmetic",
                    Budget.class,
                    (budget, setting) -> check(budget, Check.TREE))
            .following("BU-ROW-SUM", "BU-COL-SUM", "BU-SCALE");

    private PartSum() {}

    private static Verdict check(At<Budget> budget, Check check) {
        Ledger ledger = Ledger.of(budget);
        Map<Object, List<Sum>> byCause = new LinkedHashMap<>();
        List<Sum> rounded = new ArrayList<>();
        ListMultimap<Row, Sum> unallocated = LinkedListMultimap.create();
        for (Sum sum : ledger.gaps(check)) {
            if (sum.isBroken()) {
                byCause.computeIfAbsent(cause(ledger, sum), any -> new ArrayList<>())
                        .add(sum);
            } else if (sum.isUnallocated()) {
                unallocated.put(sum.whole().row(), sum);
            } else {
                rounded.add(sum);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        for (List<Sum> sums : byCause.values()) {
            breaches.add(SumBreach.broken(ledger, sums, breaches.size() < SumBreach.MOST_EXPLAINED));
        }
        unallocated.asMap().values().forEach(sums -> breaches.add(SumBreach.unallocated(List.copyOf(sums))));
        if (!rounded.isEmpty()) {
            breaches.add(SumBreach.rounded(rounded));
        }
        return new Verdict(breaches, ledger.unread(check));
    }

    /** The cell that made the gap; else the rows that do not add up, whatever the column. */
    private static Object cause(Ledger ledger, Sum sum) {
        List<Row> rows = sum.cells().stream().map(Cell::row).toList();
        return ledger.suspect(sum).map(Object.class::cast).orElse(rows);
    }
}
