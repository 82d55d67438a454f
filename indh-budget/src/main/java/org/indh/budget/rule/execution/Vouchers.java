package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.money.Money;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * Every payment of a journal has a voucher, and no invoice is paid twice. A line without day and supplier is a sum of payments,
 * whose vouchers stand elsewhere; a journal without any voucher was not made to hold them, and is told so once.
 */
final class Vouchers {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-VOUCHER", Severity.WARNING, "donors", FinancialReport.class, Vouchers::missing);
    static final Rule<FinancialReport> TWICE =
            Rule.of("BU-VOUCHER-DUP", Severity.WARNING, "donors", FinancialReport.class, Vouchers::twice);

    /** What says by whom and for what a payment was asked, in words that differ from hand to hand. */
    private static final Set<Dimension> WORDING =
            ImmutableSet.of(Dimension.SUPPLIER, Dimension.OBJECT, Dimension.VOUCHER);

    /** What makes two payments look like one. */
    private record Looks(String supplier, LocalDate date, Money money) {}

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

    private static List<Entry> payments(At<FinancialReport> report) {
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

    private static Verdict twice(At<FinancialReport> report, Setting setting) {
        ListMultimap<Looks, Entry> alike = LinkedListMultimap.create();
        for (Entry entry : payments(report)) {
            LocalDate date = entry.line().date();
            String supplier = Phrase.normal(entry.code(Dimension.SUPPLIER));
            if (date != null && !supplier.isEmpty()) {
                alike.put(new Looks(supplier, date, entry.money().orElseThrow()), entry);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        for (Looks looks : alike.keySet()) {
            List<Entry> same = alike.get(looks);
            if (same.size() > 1 && !isSplit(same)) {
                Breach breach = Breach.at(Entry.spots(same))
                        .with("count", same.size())
                        .with("supplier", same.get(0).code(Dimension.SUPPLIER))
                        .with("date", looks.date().toString())
                        .found(looks.money());
                breaches.add(haveOwn(same) ? breach.lowered(Severity.INFO, "own-vouchers") : breach);
            }
        }
        return Verdict.of(breaches);
    }

    /** One invoice that is shared between headings or projects has one voucher and lines of different codes. */
    private static boolean isSplit(List<Entry> same) {
        long vouchers = same.stream().map(Vouchers::voucher).distinct().count();
        long codes = same.stream().map(Vouchers::codes).distinct().count();
        boolean isProven = !voucher(same.get(0)).isEmpty();
        return isProven && vouchers == 1 && codes == same.size();
    }

    private static SortedMap<Dimension, String> codes(Entry entry) {
        TreeMap<Dimension, String> codes = new TreeMap<>(entry.line().codes());
        codes.keySet().removeAll(WORDING);
        codes.replaceAll((dimension, code) -> Phrase.normal(code));
        return codes;
    }

    /** Its number; none where a dash or the like stands for one. */
    private static String voucher(Entry entry) {
        String number = entry.code(Dimension.VOUCHER);
        return number.chars().anyMatch(Character::isLetterOrDigit) ? number : "";
    }

    private static boolean haveOwn(List<Entry> same) {
        List<String> vouchers = same.stream().map(Vouchers::voucher).toList();
        return !vouchers.contains("") && vouchers.stream().distinct().count() == same.size();
    }
}
