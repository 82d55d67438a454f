package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedTotal;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.validation.At;

/**
 * A total that a report states, with the lines that it adds up.
 *
 * @param total the total at its place
 * @param entries the lines that have its codes
 */
record HeldTotal(At<StatedTotal> total, List<Entry> entries) {
    private record All(List<HeldTotal> totals) {}

    /** The totals of a report, drawn up once however many rules ask. */
    static List<HeldTotal> of(At<FinancialReport> report) {
        return report.fact(All.class, HeldTotal::drawn).totals();
    }

    private static All drawn(At<FinancialReport> report) {
        List<Entry> entries = Entry.of(report);
        return new All(report.each("totals", StatedTotal.class).stream()
                .map(total -> new HeldTotal(
                        total,
                        entries.stream()
                                .filter(entry -> total.value().holds(entry.line()))
                                .toList()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** The same total with the lines that have its codes in money or in kind. */
    HeldTotal withKind(List<Entry> all) {
        return new HeldTotal(
                total,
                all.stream()
                        .filter(entry -> total.value().holds(entry.line().with(Dimension.FORM, Form.CASH.code())))
                        .toList());
    }

    /** What those of its lines make together. */
    MoneyByCurrency sum(Predicate<Entry> which) {
        return Entry.sum(entries.stream().filter(which).toList());
    }

    /** Whether it states just so much. */
    boolean states(MoneyByCurrency sum) {
        return sum.equals(MoneyByCurrency.of(total.value().amount()));
    }
}
