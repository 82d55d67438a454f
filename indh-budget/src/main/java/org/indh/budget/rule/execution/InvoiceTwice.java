package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.Dimension;
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
 * No invoice is paid twice. Payments of one supplier, day and amount look like one. So do two of one supplier, number and amount
 * on two days, which may as well be its two instalments: that is asked and not said; three are instalments.
 */
final class InvoiceTwice {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-VOUCHER-DUP", Severity.WARNING, "donors", FinancialReport.class, InvoiceTwice::check);

    /** What says by whom and for what a payment was asked, in words that differ from hand to hand. */
    private static final Set<Dimension> WORDING =
            ImmutableSet.of(Dimension.SUPPLIER, Dimension.OBJECT, Dimension.VOUCHER);

    /** What makes two payments of a day look like one. */
    private record Looks(String supplier, LocalDate date, Money money) {}

    /** What makes payments of several days look like those of one invoice. */
    private record Invoice(
            String supplier, String number, Money money, String object, SortedMap<Dimension, String> codes) {}

    private InvoiceTwice() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        List<Entry> payments = Vouchers.payments(report).stream()
                .filter(entry -> entry.line().date() != null)
                .filter(entry -> !entry.normal(Dimension.SUPPLIER).isEmpty())
                .toList();
        List<Breach> breaches = new ArrayList<>();
        breaches.addAll(ofOneDay(payments));
        breaches.addAll(ofTwoDays(payments));
        return Verdict.of(breaches);
    }

    private static List<Breach> ofOneDay(List<Entry> payments) {
        ListMultimap<Looks, Entry> alike = LinkedListMultimap.create();
        payments.forEach(entry -> alike.put(looks(entry), entry));
        List<Breach> breaches = new ArrayList<>();
        for (Looks looks : alike.keySet()) {
            List<Entry> same = alike.get(looks);
            if (same.size() > 1 && !isSplit(same) && !areAllOther(same, Dimension.INVOICE_DATE)) {
                Breach breach = Breach.at(Entry.spots(same))
                        .with("count", same.size())
                        .with("supplier", same.get(0).code(Dimension.SUPPLIER))
                        .with("date", looks.date())
                        .found(looks.money());
                breaches.add(
                        areAllOther(same, Dimension.VOUCHER) ? breach.lowered(Severity.INFO, "own-vouchers") : breach);
            }
        }
        return breaches;
    }

    private static Looks looks(Entry entry) {
        return new Looks(entry.normal(Dimension.SUPPLIER), date(entry), money(entry));
    }

    /** One invoice that is shared between headings or projects has one voucher and lines of different codes. */
    private static boolean isSplit(List<Entry> same) {
        long vouchers = same.stream().map(Vouchers::voucher).distinct().count();
        long codes = same.stream().map(InvoiceTwice::codes).distinct().count();
        boolean isProven = !Vouchers.voucher(same.get(0)).isEmpty();
        return isProven && vouchers == 1 && codes == same.size();
    }

    /** Whether each has a code of its own there, as those of two purchases. */
    private static boolean areAllOther(List<Entry> same, Dimension dimension) {
        return same.stream()
                        .map(entry -> entry.normal(dimension))
                        .filter(code -> code.chars().anyMatch(Character::isLetterOrDigit))
                        .distinct()
                        .count()
                == same.size();
    }

    private static List<Breach> ofTwoDays(List<Entry> payments) {
        ListMultimap<Invoice, Entry> numbered = LinkedListMultimap.create();
        for (Entry entry : payments) {
            if (entry.code(Dimension.VOUCHER).chars().anyMatch(Character::isDigit)) {
                numbered.put(invoice(entry), entry);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        for (Invoice invoice : numbered.keySet()) {
            List<Entry> same = numbered.get(invoice);
            if (same.size() == 2 && !date(same.get(0)).equals(date(same.get(1)))) {
                breaches.add(Breach.at(Entry.spots(same))
                        .variant("days")
                        .with("supplier", same.get(0).code(Dimension.SUPPLIER))
                        .with("voucher", same.get(0).code(Dimension.VOUCHER))
                        .with("dates", same.stream().map(InvoiceTwice::date).toList())
                        .found(invoice.money())
                        .lowered(Severity.INFO));
            }
        }
        return breaches;
    }

    private static Invoice invoice(Entry entry) {
        SortedMap<Dimension, String> codes = codes(entry);
        codes.remove(Dimension.YEAR);
        return new Invoice(
                entry.normal(Dimension.SUPPLIER),
                entry.normal(Dimension.VOUCHER),
                money(entry),
                entry.normal(Dimension.OBJECT),
                codes);
    }

    private static SortedMap<Dimension, String> codes(Entry entry) {
        TreeMap<Dimension, String> codes = new TreeMap<>(entry.line().codes());
        codes.keySet().removeAll(WORDING);
        codes.replaceAll((dimension, code) -> Phrase.normal(code));
        return codes;
    }

    private static LocalDate date(Entry entry) {
        return Objects.requireNonNull(entry.line().date());
    }

    private static Money money(Entry entry) {
        return entry.money().orElseThrow();
    }
}
