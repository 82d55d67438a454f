package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Dimension;
import org.indh.budget.TaxBasis;
import org.indh.budget.execution.FinancialReport;
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
        for (HeldTotal held : HeldTotal.of(report)) {
            charged(held).ifPresent(breaches::add);
        }
        return Verdict.of(breaches);
    }

    private static List<Entry> of(List<Entry> entries, TaxBasis basis) {
        return entries.stream()
                .filter(entry -> entry.line().is(Dimension.TAX_BASIS, basis.code()))
                .toList();
    }

    /** A total that is the sum of its lines only with the tax that is given back. */
    private static Optional<Breach> charged(HeldTotal held) {
        List<Entry> recoverable = of(held.entries(), TaxBasis.RECOVERABLE);
        MoneyByCurrency tax = Entry.sum(recoverable);
        MoneyByCurrency all = Entry.sum(held.entries());
        boolean isAlone = recoverable.size() == held.entries().size();
        return tax.isZero() || isAlone || !held.states(all)
                ? Optional.empty()
                : Optional.of(Breach.at(held.total().spot("amount"))
                        .and(Entry.spots(recoverable, "part"))
                        .variant("recoverable")
                        .with("tax", tax)
                        .found(held.total().value().amount())
                        .expected(all.minus(tax)));
    }
}
