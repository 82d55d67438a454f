package org.indh.budget.rule.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedTotal;
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
            List<Entry> entries = Entry.of(report);
            for (At<StatedTotal> total : report.each("totals", StatedTotal.class)) {
                List<Entry> held = entries.stream()
                        .filter(entry -> total.value().holds(entry.line()))
                        .toList();
                breach(total, held).ifPresent(breaches::add);
            }
        }
        return breaches;
    }

    private static Optional<Breach> breach(At<StatedTotal> total, List<Entry> held) {
        TreeSet<String> spending = new TreeSet<>();
        held.stream()
                .filter(entry ->
                        isUse(entry) && entry.code(Dimension.COUNTERPART).isEmpty())
                .forEach(entry -> spending.add(entry.code(Dimension.MEMBER)));
        List<Entry> transfers = held.stream()
                .filter(entry -> isUse(entry)
                        && spending.contains(entry.code(Dimension.COUNTERPART))
                        && !entry.code(Dimension.COUNTERPART).equals(entry.code(Dimension.MEMBER)))
                .toList();
        MoneyByCurrency all = sum(held.stream().filter(TransferInTotal::isUse).toList());
        MoneyByCurrency twice = sum(transfers);
        boolean isCounted =
                !twice.isZero() && all.equals(MoneyByCurrency.of(total.value().amount()));
        return isCounted
                ? Optional.of(Breach.at(total.spot("amount"))
                        .and(transfers.stream()
                                .map(entry -> entry.spot().as("part"))
                                .toList())
                        .variant("transfer")
                        .with("count", transfers.size())
                        .found(total.value().amount())
                        .expected(all.minus(twice)))
                : Optional.empty();
    }

    private static boolean isUse(Entry entry) {
        return entry.line().is(Dimension.FLOW, Flow.USE.code());
    }

    private static MoneyByCurrency sum(List<Entry> entries) {
        return MoneyByCurrency.total(
                entries.stream().flatMap(entry -> entry.money().stream()).toList());
    }
}
