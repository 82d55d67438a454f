package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.indh.budget.Budget;
import org.indh.budget.rule.Relation.Check;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * The years of a row make its total. A gap that goes on in other rows' totals is told once, at the row that it started from;
 * where no row's years make its total, a column is missing, and that is told once for all.
 */
final class RowSum {
    static final Rule<Budget> RULE = Rule.of("BU-ROW-SUM", Severity.ERROR, "arithmetic", Budget.class, RowSum::check)
            .following("BU-SCALE");

    /** From how many rows on it is a column, and no accident, that all of them lack something. */
    private static final int MANY = 3;

    private RowSum() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        Ledger ledger = Ledger.of(budget);
        if (lacksColumn(ledger)) {
            Breach column =
                    SumBreach.broken(ledger, ledger.gaps(Check.ROW), false).variant("column");
            return new Verdict(List.of(column), ledger.unread(Check.ROW));
        }
        List<Breach> breaches = new ArrayList<>();
        List<Sum> roots = new ArrayList<>();
        Set<Sum> followers = new LinkedHashSet<>();
        for (List<Sum> family : new Roots(ledger).families()) {
            if (family.get(0).isBroken()) {
                breaches.add(SumBreach.broken(ledger, family, breaches.size() < SumBreach.MOST_EXPLAINED));
            } else {
                roots.add(family.get(0));
                followers.addAll(family.subList(1, family.size()));
            }
        }
        if (!roots.isEmpty()) {
            roots.addAll(followers);
            breaches.add(SumBreach.rounded(roots));
        }
        return new Verdict(breaches, ledger.unread(Check.ROW));
    }

    /** Whether every row that holds something lacks something, and no single cell explains it. */
    private static boolean lacksColumn(Ledger ledger) {
        List<Sum> rows = ledger.sums().stream()
                .filter(sum -> sum.check() == Check.ROW && !sum.whole().amount().isZero())
                .toList();
        return rows.size() >= MANY
                && rows.stream().allMatch(Sum::isBroken)
                && rows.stream().allMatch(sum -> ledger.suspect(sum).isEmpty())
                && new Roots(ledger).families().size() > 1;
    }
}
