package org.indh.budget.rule.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.Form;
import org.indh.budget.execution.FinancialReport;
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
        for (HeldTotal held : HeldTotal.of(report)) {
            counted(held).ifPresent(breaches::add);
        }
        if (Entry.lost(report).isEmpty()) {
            unequal(entries).ifPresent(breaches::add);
        }
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

    /**
     * A total that is the sum of its lines only if those in kind are counted: wrong where it says that it is of money, else told,
     * for a total of costs may well count what is in kind.
     */
    private static Optional<Breach> counted(HeldTotal held) {
        boolean isOfKind =
                Form.IN_KIND.code().equals(held.total().value().codes().get(Dimension.FORM));
        List<Entry> inKind = held.inAnyForm().stream()
                .filter(entry -> entry.line().isInKind())
                .toList();
        MoneyByCurrency kind = Entry.sum(inKind);
        MoneyByCurrency cash = Entry.sum(held.inAnyForm()).minus(kind);
        if (isOfKind || kind.isZero() || cash.isZero() || !held.states(cash.plus(kind))) {
            return Optional.empty();
        }
        Breach breach = Breach.at(held.total().spot("amount"))
                .and(Entry.spots(inKind, "part"))
                .with("kind", kind)
                .found(held.total().value().amount())
                .expected(cash);
        boolean isOfMoney = Form.CASH.code().equals(held.total().value().codes().get(Dimension.FORM));
        return Optional.of(isOfMoney ? breach : breach.variant("overall").lowered(Severity.INFO));
    }

    /** Where a report states both what came in and what went out, what is in kind is the same on both sides. */
    private static Optional<Breach> unequal(List<Entry> entries) {
        boolean isUnknown = entries.stream()
                .anyMatch(entry -> entry.line().isInKind()
                        && (entry.money().isEmpty() || entry.line().flow().isEmpty()));
        if (!isStated(entries, Flow.RESOURCE) || !isStated(entries, Flow.USE) || isUnknown) {
            return Optional.empty();
        }
        List<Entry> inKind =
                entries.stream().filter(entry -> entry.line().isInKind()).toList();
        boolean isOneSided =
                sum(inKind, Flow.RESOURCE).isZero() != sum(inKind, Flow.USE).isZero();
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
        MoneyByCurrency resources = sum(ofPhase, Flow.RESOURCE);
        MoneyByCurrency uses = sum(ofPhase, Flow.USE);
        return !resources.isZero() && !uses.isZero() && !resources.equals(uses);
    }

    private static Breach sides(List<Entry> inKind) {
        return Breach.at(Entry.spots(inKind))
                .variant("sides")
                .found(sum(inKind, Flow.USE))
                .expected(sum(inKind, Flow.RESOURCE));
    }

    private static boolean is(Entry entry, Flow flow) {
        return entry.line().is(Dimension.FLOW, flow.code());
    }

    private static boolean isStated(List<Entry> entries, Flow flow) {
        return entries.stream()
                .anyMatch(entry -> is(entry, flow) && !entry.line().isInKind());
    }

    private static MoneyByCurrency sum(List<Entry> entries, Flow flow) {
        return Entry.sum(entries.stream().filter(entry -> is(entry, flow)).toList());
    }
}
