package org.indh.budget.rule.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.time.StatedDate;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * An expense is made within the days of eligibility, by the day of its invoice where that is known. Else what is ordered
 * (ordonnancé) or paid within the months that the profile gives for closing may be for a cost of before; where the profile
 * gives none, a late order to pay or payment is told, and may be such a one. A report that states no such days but its own
 * period is told which expenses lie outside it. What is ordered and paid on one day is one expense; credit notes and refunds
 * come whenever they come.
 */
final class EligibleDate {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-ELIGIBLE-DATE", Severity.ERROR, "donors", FinancialReport.class, EligibleDate::check);

    private static final int LAST_YEAR = 9999;

    private EligibleDate() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        LocalDate from = report.value().eligibleFrom();
        LocalDate until = report.value().eligibleUntil();
        OptionalInt closing = ClosingMonths.of(setting);
        List<Breach> breaches = new ArrayList<>();
        if (from == null && until == null) {
            ofPeriod(report).ifPresent(breaches::add);
        }
        if (from != null) {
            told(report, "eligibleFrom", from, entry -> isBefore(entry, from)).ifPresent(breaches::add);
        }
        if (until != null) {
            LocalDate closed = closed(until, closing.orElse(0));
            boolean isClosingKnown = closing.isPresent();
            told(
                            report,
                            "eligibleUntil",
                            until,
                            entry -> isClosingKnown && isPayment(entry)
                                    ? isAfter(entry, closed)
                                    : isAfter(entry, until) && !isPayment(entry))
                    .map(breach -> breach.variant("after"))
                    .ifPresent(breaches::add);
            told(report, "eligibleUntil", until, entry -> isAfter(entry, until) && !isClosingKnown && isPayment(entry))
                    .map(breach -> breach.variant("after").lowered(Severity.WARNING, "closing-unknown"))
                    .ifPresent(breaches::add);
        }
        return Verdict.of(breaches);
    }

    private static Optional<Breach> ofPeriod(At<FinancialReport> report) {
        LocalDate first = report.value().periodFrom();
        LocalDate last = report.value().periodUntil();
        if (first == null || last == null) {
            return Optional.empty();
        }
        return told(report, "periodFrom", first, entry -> isBefore(entry, first) || isAfter(entry, last))
                .map(breach -> breach.variant("period")
                        .with("from", first)
                        .with("until", last)
                        .lowered(Severity.WARNING));
    }

    /** The last day of closing; a day of a year with more than four digits is a slip, and has none. */
    private static LocalDate closed(LocalDate until, int months) {
        return until.getYear() > LAST_YEAR ? until : until.plusMonths(months);
    }

    private static boolean isBefore(Entry entry, LocalDate day) {
        return date(entry).filter(date -> date.isBefore(day)).isPresent();
    }

    private static boolean isAfter(Entry entry, LocalDate day) {
        return date(entry).filter(date -> date.isAfter(day)).isPresent();
    }

    /** The day on which the cost was incurred, as far as that is known. */
    private static Optional<LocalDate> date(Entry entry) {
        return invoiced(entry).or(() -> Optional.ofNullable(entry.line().date()));
    }

    private static Optional<LocalDate> invoiced(Entry entry) {
        String day = entry.code(Dimension.INVOICE_DATE);
        return day.isEmpty() ? Optional.empty() : StatedDate.parse(day).day();
    }

    /** Whether its day is that of an order to pay or a payment, which may be for a cost of before. */
    private static boolean isPayment(Entry entry) {
        return invoiced(entry).isEmpty();
    }

    private static Spot spot(Entry entry) {
        return invoiced(entry).isPresent()
                ? entry.spot(Dimension.INVOICE_DATE)
                : entry.at().spot("date");
    }

    private static Optional<Breach> told(
            At<FinancialReport> report, String limit, LocalDate day, Predicate<Entry> isOutside) {
        List<Entry> outside =
                once(Entry.of(report).stream()
                                .filter(Entry::isExpense)
                                .filter(EligibleDate::isCost)
                                .toList())
                        .stream()
                        .filter(isOutside)
                        .toList();
        if (outside.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.at(outside.stream().map(EligibleDate::spot).toList())
                .and(report.spot(limit).as("limit"))
                .with("count", outside.size())
                .found(date(outside.get(0)).orElseThrow())
                .expected(day));
    }

    /** The expenses without the payments of those that are ordered on the same day under the same codes. */
    private static List<Entry> once(List<Entry> expenses) {
        Set<BudgetLine> ordered = expenses.stream()
                .filter(entry -> entry.is(Phase.ORDERED))
                .map(EligibleDate::withoutStage)
                .collect(Collectors.toSet());
        return expenses.stream()
                .filter(entry -> entry.is(Phase.ORDERED) || !ordered.contains(withoutStage(entry)))
                .toList();
    }

    private static BudgetLine withoutStage(Entry entry) {
        BudgetLine line = entry.line().with(Dimension.PHASE, "").with(Dimension.BASIS, "");
        return new BudgetLine(
                line.id(), line.codes(), null, null, null, line.date(), line.periodFrom(), line.periodUntil());
    }

    private static boolean isCost(Entry entry) {
        return entry.money().map(money -> money.signum() > 0).orElseGet(entry::isUnknown);
    }
}
