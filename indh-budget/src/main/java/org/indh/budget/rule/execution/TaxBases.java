package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.Dimension;
import org.indh.budget.TaxBasis;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedTotal;
import org.indh.core.finding.Severity;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * Amounts of one stage are all with tax or all without it, and no total charges the tax that the State gives back. What does
 * not say its basis is not judged.
 */
final class TaxBases {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-VAT-BASIS", Severity.WARNING, "donors", FinancialReport.class, TaxBases::check);

    private TaxBases() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        List<Entry> entries = Entry.of(report);
        ListMultimap<String, Entry> byStage = LinkedListMultimap.create();
        entries.forEach(entry -> byStage.put(entry.code(Dimension.PHASE) + " " + entry.code(Dimension.VIEW), entry));
        List<Breach> breaches = new ArrayList<>();
        for (String stage : byStage.keySet()) {
            List<Entry> net = of(byStage.get(stage), TaxBasis.NET);
            List<Entry> gross = of(byStage.get(stage), TaxBasis.GROSS);
            if (!net.isEmpty() && !gross.isEmpty()) {
                List<Entry> fewer = net.size() < gross.size() ? net : gross;
                breaches.add(Breach.at(fewer.stream()
                                .map(entry -> entry.spot(Dimension.TAX_BASIS))
                                .toList())
                        .with("count", fewer.size())
                        .with("basis", new Term("TaxBasis." + fewer.get(0).code(Dimension.TAX_BASIS))));
            }
        }
        for (At<StatedTotal> total : report.each("totals", StatedTotal.class)) {
            charged(total, entries, breaches);
        }
        return Verdict.of(breaches);
    }

    private static List<Entry> of(List<Entry> entries, TaxBasis basis) {
        return entries.stream()
                .filter(entry -> entry.line().is(Dimension.TAX_BASIS, basis.code()))
                .toList();
    }

    /** A total that is the sum of its lines only with the tax that is given back. */
    private static void charged(At<StatedTotal> total, List<Entry> entries, List<Breach> breaches) {
        List<Entry> held = entries.stream()
                .filter(entry -> total.value().holds(entry.line()))
                .toList();
        List<Entry> recoverable = of(held, TaxBasis.RECOVERABLE);
        MoneyByCurrency tax = sum(recoverable);
        MoneyByCurrency all = sum(held);
        boolean isAlone = recoverable.size() == held.size();
        if (!tax.isZero()
                && !isAlone
                && all.equals(MoneyByCurrency.of(total.value().amount()))) {
            breaches.add(Breach.at(total.spot("amount"))
                    .and(recoverable.stream()
                            .map(entry -> entry.spot().as("part"))
                            .toList())
                    .variant("recoverable")
                    .with("tax", tax)
                    .found(total.value().amount())
                    .expected(all.minus(tax)));
        }
    }

    private static MoneyByCurrency sum(List<Entry> entries) {
        return MoneyByCurrency.total(
                entries.stream().flatMap(entry -> entry.money().stream()).toList());
    }
}
