package org.indh.budget.rule.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.Form;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedTotal;
import org.indh.budget.funding.FundingSource;
import org.indh.core.finding.Severity;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is contributed in kind is in no total of money; it is a resource and a use of the same value, and somebody says what
 * the value rests on.
 */
final class InKindApart {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-INKIND-APART", Severity.ERROR, "arithmetic", FinancialReport.class, InKindApart::check);

    private InKindApart() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        List<Entry> entries = Entry.of(report);
        List<Breach> breaches = new ArrayList<>();
        for (At<StatedTotal> total : report.each("totals", StatedTotal.class)) {
            inTotal(total, entries).ifPresent(breaches::add);
        }
        unequal(report, entries).ifPresent(breaches::add);
        List<Spot> unvalued = report.below(FundingSource.class).stream()
                .filter(source -> source.value().contribution() == Form.IN_KIND
                        && !source.value().amount().isZero()
                        && isBlank(source.value().valuation()))
                .map(source -> source.spot("valuation"))
                .toList();
        if (!unvalued.isEmpty()) {
            breaches.add(Breach.at(unvalued)
                    .variant("valuation")
                    .with("count", unvalued.size())
                    .lowered(Severity.WARNING));
        }
        return Verdict.of(breaches);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A total that is the sum of its lines only if those in kind are counted. */
    private static Optional<Breach> inTotal(At<StatedTotal> total, List<Entry> entries) {
        if (total.value().codes().containsKey(Dimension.FORM)) {
            return total.value().codes().get(Dimension.FORM).equals(Form.CASH.code())
                    ? inCash(total, entries)
                    : Optional.empty();
        }
        return counted(
                total,
                entries.stream()
                        .filter(entry -> total.value().holds(entry.line()))
                        .toList());
    }

    /** A total that says that it is of money holds no line in kind by its codes; it may by its amount. */
    private static Optional<Breach> inCash(At<StatedTotal> total, List<Entry> entries) {
        return counted(
                total,
                entries.stream()
                        .filter(entry -> total.value().holds(entry.line().with(Dimension.FORM, Form.CASH.code())))
                        .toList());
    }

    private static Optional<Breach> counted(At<StatedTotal> total, List<Entry> held) {
        List<Entry> inKind =
                held.stream().filter(entry -> entry.line().isInKind()).toList();
        MoneyByCurrency kind = sum(inKind, entry -> true);
        MoneyByCurrency cash = sum(held, entry -> !entry.line().isInKind());
        MoneyByCurrency stated = MoneyByCurrency.of(total.value().amount());
        boolean isCounted = !kind.isZero() && !cash.isZero() && stated.equals(cash.plus(kind));
        return isCounted
                ? Optional.of(Breach.at(total.spot("amount"))
                        .and(inKind.stream()
                                .map(entry -> entry.spot().as("part"))
                                .toList())
                        .with("kind", kind)
                        .found(total.value().amount())
                        .expected(cash))
                : Optional.empty();
    }

    /** Where a report states both what came in and what went out, what is in kind is the same on both sides. */
    private static Optional<Breach> unequal(At<FinancialReport> report, List<Entry> entries) {
        boolean isUnknown = entries.stream()
                .anyMatch(entry -> entry.line().isInKind() && entry.money().isEmpty());
        if (!isStated(entries, Flow.RESOURCE) || !isStated(entries, Flow.USE) || isUnknown) {
            return Optional.empty();
        }
        List<Entry> inKind =
                entries.stream().filter(entry -> entry.line().isInKind()).toList();
        boolean isOneSided = sum(inKind, entry -> is(entry, Flow.RESOURCE)).isZero()
                != sum(inKind, entry -> is(entry, Flow.USE)).isZero();
        if (isOneSided) {
            return Optional.of(sides(inKind));
        }
        return inKind.stream()
                .map(entry -> entry.code(Dimension.PHASE))
                .distinct()
                .map(phase -> inKind.stream()
                        .filter(entry -> entry.code(Dimension.PHASE).equals(phase))
                        .toList())
                .filter(InKindApart::isUnequal)
                .findFirst()
                .map(InKindApart::sides);
    }

    /** Whether both sides of one stage are stated, and differ. */
    private static boolean isUnequal(List<Entry> ofPhase) {
        MoneyByCurrency resources = sum(ofPhase, entry -> is(entry, Flow.RESOURCE));
        MoneyByCurrency uses = sum(ofPhase, entry -> is(entry, Flow.USE));
        return !resources.isZero() && !uses.isZero() && !resources.equals(uses);
    }

    private static Breach sides(List<Entry> inKind) {
        return Breach.at(Entry.spots(inKind))
                .variant("sides")
                .found(sum(inKind, entry -> is(entry, Flow.USE)))
                .expected(sum(inKind, entry -> is(entry, Flow.RESOURCE)));
    }

    private static boolean is(Entry entry, Flow flow) {
        return entry.line().is(Dimension.FLOW, flow.code());
    }

    private static boolean isStated(List<Entry> entries, Flow flow) {
        return entries.stream()
                .anyMatch(entry -> is(entry, flow) && !entry.line().isInKind());
    }

    private static MoneyByCurrency sum(List<Entry> entries, Predicate<Entry> which) {
        return MoneyByCurrency.total(entries.stream()
                .filter(which)
                .flatMap(entry -> entry.money().stream())
                .toList());
    }
}
