package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.budget.Phase;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * What an original budget says will be spent is no less than nil. Amendments and what they make of it, and what was committed
 * and paid, may well be; so may credit notes, refunds and corrections that call themselves so, and sums that are negative for
 * no other cause. Every negative amount is told once for all, since one brings its sums with it.
 */
final class NegativeAmount {
    static final Rule<Budget> RULE =
            Rule.of("BU-NEG", Severity.WARNING, "arithmetic", Budget.class, NegativeAmount::check);

    private NegativeAmount() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        Phase phase = budget.value().phase();
        if (phase != null && phase != Phase.PROPOSED && phase != Phase.APPROVED) {
            return Verdict.pass();
        }
        List<Spot> spots = new ArrayList<>();
        List<Decimal> amounts = new ArrayList<>();
        for (Row row : Table.of(budget).rows()) {
            for (Column column : Column.of(List.of(row))) {
                Decimal amount = row.cell(column).amount();
                if (amount.compareTo(Decimal.ZERO) < 0 && !Corrections.explain(budget.value(), row.cell(column))) {
                    spots.add(row.cell(column).spot());
                    amounts.add(amount);
                }
            }
        }
        if (!spots.isEmpty() && budget.spot("phase").isUnreadable()) {
            return Verdict.notEvaluated("unreadable", budget.spot("phase"));
        }
        return spots.isEmpty()
                ? Verdict.pass()
                : Verdict.of(Breach.at(spots).with("count", spots.size()).found(amounts.get(0)));
    }
}
