package org.indh.budget.rule.execution;

import java.util.List;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * Every payment of a journal has a voucher. A line without day and supplier is a sum of payments, whose vouchers stand
 * elsewhere; a journal without any voucher was not made to hold them, and is told so once.
 */
final class Vouchers {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-VOUCHER", Severity.WARNING, "donors", FinancialReport.class, Vouchers::missing);

    private Vouchers() {}

    private static Verdict missing(At<FinancialReport> report, Setting setting) {
        List<Entry> payments =
                payments(report).stream().filter(Vouchers::isOfJournal).toList();
        List<Entry> unproven =
                payments.stream().filter(entry -> voucher(entry).isEmpty()).toList();
        if (unproven.isEmpty()) {
            return Verdict.pass();
        }
        Breach breach = Breach.at(unproven.stream()
                        .map(entry -> entry.spot(Dimension.VOUCHER))
                        .toList())
                .with("count", unproven.size());
        boolean isNone = unproven.size() == payments.size();
        return Verdict.of(isNone ? breach.variant("none").lowered(Severity.INFO) : breach);
    }

    /** What was paid to others in money. */
    static List<Entry> payments(At<FinancialReport> report) {
        return Entry.of(report).stream()
                .filter(entry -> entry.is(Phase.PAID) && entry.isExpense())
                .filter(entry -> !entry.line().isInKind()
                        && entry.money().filter(money -> money.signum() > 0).isPresent())
                .toList();
    }

    private static boolean isOfJournal(Entry entry) {
        boolean isTransfer = !entry.code(Dimension.TRANSFER).isEmpty()
                || !entry.code(Dimension.COUNTERPART).isEmpty();
        return !isTransfer
                && (entry.line().date() != null
                        || !entry.code(Dimension.SUPPLIER).isEmpty());
    }

    /** Its number; none where a dash or the like stands for one. */
    static String voucher(Entry entry) {
        String number = entry.code(Dimension.VOUCHER);
        return number.chars().anyMatch(Character::isLetterOrDigit) ? number : "";
    }
}
