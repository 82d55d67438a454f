package org.indh.budget.rule.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.reconciliation.Agreement;
import org.indh.budget.reconciliation.Explanation;
import org.indh.budget.reconciliation.Explanations;
import org.indh.budget.reconciliation.Precision;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.reconciliation.Stated;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * A total that a report states is what its lines add up to, all of them or those that are {@linkplain Counted counted} in it.
 * Lines of another view are the same money again and in no total that does not name their view; where no phase is named, a
 * total is of one of them. A subtotal is the sum of the lines that it stands over or under.
 *
 * <p>A subtotal says which lines it adds up, so that they are declared to be all, and a gap either way is an error. A total that
 * has codes only does not say that the report holds every line of them: lines that fall short of it are a warning, and lines
 * that come to more an error, as those of every list that is not declared complete.
 */
final class ReportTotal {
    static final Rule<FinancialReport> CHECK =
            Rule.of("BU-COL-SUM", Severity.ERROR, "arithmetic", FinancialReport.class, ReportTotal::check);

    /** Whoever writes 299.40 writes to the cent, though the last figure is nil. */
    private static final int CENTS = 2;

    /** What a report shows of one rule is explained; more would only take time. */
    private static final int MOST_EXPLAINED = 20;

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
            List<Entry> counted = ofOneView(held, held.entries());
            if (unreadable.isPresent()) {
                gaps.add(new Gap("unreadable", unreadable.get().spot()));
            } else if (!isKept(held, counted) && isComparable(held, counted)) {
                if (namesPhase(held, counted)) {
                    breach(held, counted, breaches.size() < MOST_EXPLAINED).ifPresent(breaches::add);
                } else {
                    gaps.add(new Gap("absent", held.total().spot("codes." + Dimension.PHASE)));
                }
            }
        }
        return new Verdict(breaches, gaps);
    }

    /** The lines without those of views that the total does not name; all of them where every line is of some view. */
    private static List<Entry> ofOneView(HeldTotal held, List<Entry> entries) {
        List<Entry> plain =
                held.total().value().codes().containsKey(Dimension.VIEW) ? entries : with(entries, Dimension.VIEW, "");
        return plain.isEmpty() ? entries : plain;
    }

    private static List<Entry> with(List<Entry> entries, Dimension dimension, String code) {
        return entries.stream()
                .filter(entry -> entry.code(dimension).equals(code))
                .toList();
    }

    private static Set<String> codes(List<Entry> entries, Dimension dimension) {
        return entries.stream().map(entry -> entry.code(dimension)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the lines all are of one phase; else nobody knows which one a total that names none is of. */
    private static boolean namesPhase(HeldTotal held, List<Entry> counted) {
        return held.total().value().codes().containsKey(Dimension.PHASE)
                || codes(counted, Dimension.PHASE).size() == 1;
    }

    private static boolean isKept(HeldTotal held, List<Entry> counted) {
        boolean isOfAll = Counted.isStated(held, counted)
                || held.states(Entry.sum(ofOneView(held, held.inAnyForm()))); // BU-INKIND-APART says what it counts
        return isOfAll || isOfAny(held, counted, Dimension.PHASE) || isOfAny(held, counted, Dimension.VIEW);
    }

    /** Whether it is the sum of the lines of one code in a dimension in which it names none. */
    private static boolean isOfAny(HeldTotal held, List<Entry> counted, Dimension dimension) {
        Set<String> codes = codes(counted, dimension);
        return codes.size() > 1
                && codes.stream().anyMatch(code -> Counted.isStated(held, with(counted, dimension, code)));
    }

    /** Whether every amount is known, in the total's currency, and there is one at all. */
    private static boolean isComparable(HeldTotal held, List<Entry> counted) {
        return !counted.isEmpty()
                && counted.stream().noneMatch(Entry::isUnknown)
                && counted.stream()
                        .flatMap(entry -> entry.money().stream())
                        .allMatch(money -> money.currency()
                                .equals(held.total().value().amount().currency()));
    }

    private static Optional<Breach> breach(HeldTotal held, List<Entry> counted, boolean explained) {
        Money stated = held.total().value().amount();
        Precision precision = precision(stated, counted);
        Reconciliation sum = reconciliation(stated, counted, precision);
        if (precision.isNothing(sum.gap())) {
            return Optional.empty();
        }
        Breach breach = Breach.at(held.total().spot("amount"))
                .with("gap", Money.of(precision.shown(sum.gap()).abs(), stated.currency()))
                .found(stated)
                .expected(Money.of(precision.shown(sum.computed()), stated.currency()));
        if (sum.agreement() == Agreement.ROUNDED) {
            return Optional.of(breach.variant("report-rounding").lowered(Severity.INFO));
        }
        Optional<Explanation> best = explained ? Explanations.of(sum).best() : Optional.empty();
        Breach told = best.map(why -> breach.variant("report-explained").with("explanation", why))
                .orElseGet(() -> breach.variant("report"));
        boolean isOpen = held.total().value().over() == null;
        boolean isShort = isOpen && sum.computed().compareTo(sum.whole().amount()) < 0;
        return Optional.of(isShort ? told.lowered(Severity.WARNING) : told);
    }

    private static Precision precision(Money whole, List<Entry> counted) {
        int digits = Stream.concat(Stream.of(whole), counted.stream().flatMap(entry -> entry.money().stream()))
                .mapToInt(money -> money.amount().stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return Precision.of(digits <= 0 ? 0 : Math.max(digits, CENTS), whole.currency(), AmountScale.UNIT);
    }

    private static Reconciliation reconciliation(Money whole, List<Entry> counted, Precision precision) {
        List<Stated> parts = counted.stream()
                .filter(entry -> entry.money().isPresent())
                .map(entry -> precision.stated(
                        LineName.of(entry.line()),
                        new Decimal(entry.money().orElseThrow().amount())))
                .toList();
        return Reconciliation.of(precision.stated("", new Decimal(whole.amount())), parts);
    }
}
