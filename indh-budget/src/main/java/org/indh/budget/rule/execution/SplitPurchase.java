package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.money.Money;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Parameter;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * What is bought of one supplier for one object in a year is one purchase, and is put out to tender where it exceeds the
 * threshold. Orders are compared; where none is stated, payments with vouchers of their own, told as
 * information, since one order may be paid in parts (décomptes).
 */
final class SplitPurchase {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-SPLIT-PURCHASE", Severity.WARNING, "usage", FinancialReport.class, SplitPurchase::check);

    /** From which amount on a purchase is put out to tender: {@code 200000.00 MAD}. */
    private static final String THRESHOLD = "purchase.threshold";

    private record Purchase(String supplier, String object, String year) {}

    private SplitPurchase() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        Optional<Parameter> threshold = setting.parameter(THRESHOLD);
        if (threshold.isEmpty()) {
            return unknown(report);
        }
        Money least = threshold.get().read(Money::parse, "an amount such as 200000.00 MAD");
        ListMultimap<Purchase, Entry> purchases = LinkedListMultimap.create();
        for (Entry entry : Entry.of(report)) {
            if (isPart(entry, least, threshold.get())) {
                purchases.put(purchase(entry), entry);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        for (Purchase purchase : purchases.keySet()) {
            List<Entry> parts = parts(purchases.get(purchase));
            Money sum = Money.total(
                    parts.stream().flatMap(entry -> entry.money().stream()).toList(), least.currency());
            if (parts.size() > 1 && sum.compareTo(least) > 0) {
                Breach breach = Breach.at(Entry.spots(parts))
                        .with("count", parts.size())
                        .with("supplier", parts.get(0).code(Dimension.SUPPLIER))
                        .with("object", parts.get(0).code(Dimension.OBJECT))
                        .with("legal", threshold.get().citation())
                        .found(sum)
                        .expected(least);
                boolean areOrders = parts.get(0).is(Phase.COMMITTED);
                breaches.add(areOrders ? breach : breach.variant("payments").lowered(Severity.INFO));
            }
        }
        return Verdict.of(breaches);
    }

    /** Without a threshold, several parts of one purchase are not judged. */
    private static Verdict unknown(At<FinancialReport> report) {
        ListMultimap<Purchase, Entry> purchases = LinkedListMultimap.create();
        Entry.of(report).stream()
                .filter(entry -> isTold(entry) && entry.isUse())
                .forEach(entry -> purchases.put(purchase(entry), entry));
        return purchases.asMap().values().stream()
                .map(purchase -> parts(List.copyOf(purchase)))
                .filter(parts -> parts.size() > 1)
                .findFirst()
                .map(parts ->
                        Verdict.notEvaluated("threshold-unknown", parts.get(0).spot()))
                .orElseGet(Verdict::pass);
    }

    private static boolean isTold(Entry entry) {
        return !entry.code(Dimension.SUPPLIER).isEmpty()
                && !entry.code(Dimension.OBJECT).isEmpty();
    }

    /** Whether it is a purchase below the threshold, made when this threshold was in force. */
    private static boolean isPart(Entry entry, Money least, Parameter threshold) {
        LocalDate date = entry.line().date();
        return isTold(entry)
                && entry.isUse()
                && (date == null || threshold.holdsOn(date))
                && entry.money()
                        .filter(money -> money.currency().equals(least.currency())
                                && money.signum() > 0
                                && money.compareTo(least) < 0)
                        .isPresent();
    }

    private static Purchase purchase(Entry entry) {
        LocalDate date = entry.line().date();
        String year = date == null ? entry.code(Dimension.YEAR) : String.valueOf(date.getYear());
        return new Purchase(
                Phrase.normal(entry.code(Dimension.SUPPLIER)), Phrase.normal(entry.code(Dimension.OBJECT)), year);
    }

    /** The orders, else the payments that each have a voucher of their own. */
    private static List<Entry> parts(List<Entry> purchase) {
        List<Entry> orders =
                purchase.stream().filter(entry -> entry.is(Phase.COMMITTED)).toList();
        if (!orders.isEmpty()) {
            return orders;
        }
        List<Entry> paid =
                purchase.stream().filter(entry -> entry.is(Phase.PAID)).toList();
        List<String> vouchers = paid.stream()
                .map(entry -> entry.code(Dimension.VOUCHER))
                .distinct()
                .toList();
        return vouchers.contains("") || vouchers.size() < paid.size() ? List.of() : paid;
    }
}
