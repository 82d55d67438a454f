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
 * What will be spent is no less than nil. An amendment may
 * well be. Every negative amount is told once for all, since one brings its sums with it.
 */
final class NegativeAmount {
    static final Rule<Budget> RULE =
            Rule.of("BU-NEG", Severity.WARNING, "arithmetic", Budget.class, NegativeAmount::check);

    private NegativeAmount() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        if (budget.value().phase() == Phase.AMENDMENT) {
            return Verdict.pass();
        }
        List<Spot> spots = new ArrayList<>();
        List<Decimal> amounts = new ArrayList<>();
        for (Row row : Table.of(budget).rows()) {
            for (Column column : Column.of(List.of(row))) {
                Decimal amount = row.cell(column).amount();
                if (amount.compareTo(Decimal.ZERO) < 0) {
                    spots.add(row.cell(column).spot());
                    amounts.add(amount);
                }
            }
        }
        return spots.isEmpty()
                ? Verdict.pass()
                : Verdict.of(Breach.at(spots).with("count", spots.size()).found(amounts.get(0)));
    }
}
