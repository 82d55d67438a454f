package org.indh.budget.rule.execution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.TaxBasis;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.reconciliation.Agreement;
import org.indh.budget.reconciliation.Explanation;
import org.indh.budget.reconciliation.Explanations;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.reconciliation.Stated;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * A total that a report states is what its lines add up to, all of them or those that are counted in it: the money without what
 * is in kind, the uses without the resources, the costs without the tax that is given back. A subtotal is the sum of the
 * lines that it stands over or under.
 */
final class ReportTotal {
    static final Rule<FinancialReport> CHECK =
            Rule.of("BU-COL-SUM", Severity.ERROR, "arithmetic", FinancialReport.class, ReportTotal::check);

    /** Whoever writes 299.40 writes to the cent, though the last figure is nil. */
    private static final int CENTS = 2;

    /** What a report shows of one rule is explained; more would only take time. */
    private static final int MOST_EXPLAINED = 20;

    private static final List<Predicate<Entry>> COUNTED = List.of(
            entry -> true,
            entry -> !entry.line().isInKind(),
            entry -> entry.line().is(Dimension.FLOW, Flow.USE.code()),
            entry -> entry.line().is(Dimension.FLOW, Flow.RESOURCE.code()),
            entry -> entry.code(Dimension.COUNTERPART).isEmpty(),
            entry -> !entry.line().is(Dimension.TAX_BASIS, TaxBasis.RECOVERABLE.code()));

    private ReportTotal() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        Optional<Gap> lost = Entry.lost(report);
        if (lost.isPresent()) {
            return report.value().totals().isEmpty() ? Verdict.pass() : new Verdict(List.of(), List.of(lost.get()));
        }
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (HeldTotal held : HeldTotal.of(report)) {
            Optional<Entry> unreadable =
                    held.entries().stream().filter(Entry::isUnreadable).findFirst();
            unreadable.ifPresent(entry -> gaps.add(new Gap("unreadable", entry.spot())));
            boolean isKept = COUNTED.stream().anyMatch(which -> held.states(held.sum(which)))
                    || held.states(Entry.sum(held.inAnyForm())); // BU-INKIND-APART says what it counts
            if (unreadable.isEmpty() && !isKept && isComparable(held)) {
                breaches.add(breach(held, breaches.size() < MOST_EXPLAINED));
            }
        }
        return new Verdict(breaches, gaps);
    }

    /** Whether every amount is known, in the total's currency, and there is one at all. */
    private static boolean isComparable(HeldTotal held) {
        return !held.entries().isEmpty()
                && held.entries().stream().noneMatch(Entry::isUnknown)
                && held.entries().stream()
                        .flatMap(entry -> entry.money().stream())
                        .allMatch(money -> money.currency()
                                .equals(held.total().value().amount().currency()));
    }

    private static Breach breach(HeldTotal held, boolean explained) {
        Reconciliation sum = reconciliation(held);
        Money stated = held.total().value().amount();
        Breach breach = Breach.at(held.total().spot("amount"))
                .with("gap", Money.of(sum.gap().value().abs(), stated.currency()))
                .found(stated)
                .expected(Money.of(sum.computed().value(), stated.currency()));
        if (sum.agreement() == Agreement.ROUNDED) {
            return breach.variant("report-rounding").lowered(Severity.INFO);
        }
        Optional<Explanation> best = explained ? Explanations.of(sum).best() : Optional.empty();
        return best.map(why -> breach.variant("report-explained").with("explanation", why))
                .orElseGet(() -> breach.variant("report"));
    }

    private static Reconciliation reconciliation(HeldTotal held) {
        Money whole = held.total().value().amount();
        List<Entry> known = held.entries().stream()
                .filter(entry -> entry.money().isPresent())
                .toList();
        int digits = Stream.concat(Stream.of(whole), known.stream().flatMap(entry -> entry.money().stream()))
                .mapToInt(money -> money.amount().stripTrailingZeros().scale())
                .max()
                .orElse(0);
        Decimal step = new Decimal(BigDecimal.ONE.movePointLeft(digits <= 0 ? 0 : Math.max(digits, CENTS)));
        List<Stated> parts = known.stream()
                .map(entry -> Stated.of(
                        LineName.of(entry.line()),
                        new Decimal(entry.money().orElseThrow().amount()),
                        step))
                .toList();
        return Reconciliation.of(Stated.of("", new Decimal(whole.amount()), step), parts);
    }
}
