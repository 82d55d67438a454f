package org.indh.budget.rule.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.document.Dossier;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;

/**
 * A total of a group's expenses that counts what one member gives another beside what the other spends of it: it is the sum of
 * its lines only if the transfers are among them.
 */
final class TransferInTotal {
    private TransferInTotal() {}

    static List<Breach> breaches(At<Dossier> dossier) {
        List<Breach> breaches = new ArrayList<>();
        for (At<FinancialReport> report : dossier.below(FinancialReport.class)) {
            for (HeldTotal held : HeldTotal.of(report)) {
                breach(held).ifPresent(breaches::add);
            }
        }
        return breaches;
    }

    private static Optional<Breach> breach(HeldTotal held) {
        List<Entry> uses =
                held.entries().stream().filter(TransferInTotal::isUse).toList();
        TreeSet<String> spending = new TreeSet<>();
        uses.stream()
                .filter(entry -> entry.code(Dimension.COUNTERPART).isEmpty())
                .forEach(entry -> spending.add(entry.code(Dimension.MEMBER)));
        List<Entry> transfers = uses.stream()
                .filter(entry -> spending.contains(entry.code(Dimension.COUNTERPART))
                        && !entry.code(Dimension.COUNTERPART).isEmpty()
                        && !entry.code(Dimension.COUNTERPART).equals(entry.code(Dimension.MEMBER)))
                .toList();
        MoneyByCurrency all = Entry.sum(uses);
        MoneyByCurrency twice = Entry.sum(transfers);
        return twice.isZero() || !held.states(all)
                ? Optional.empty()
                : Optional.of(Breach.at(held.total().spot("amount"))
                        .and(Entry.spots(transfers, "part"))
                        .variant("transfer")
                        .with("count", transfers.size())
                        .found(held.total().value().amount())
                        .expected(all.minus(twice)));
    }

    private static boolean isUse(Entry entry) {
        return entry.line().is(Dimension.FLOW, Flow.USE.code());
    }
}
