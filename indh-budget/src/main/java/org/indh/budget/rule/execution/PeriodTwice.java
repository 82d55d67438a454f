package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.indh.budget.Basis;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A budget line has one amount of one stage for a year: a line of 2019-2020 and one of 2019 with the same codes budget 2019
 * twice. Amendments add up, and expenses of a line are many; both are none of this rule's business. Where no code tells items
 * under a heading apart, two lines may be two items, as they may where quantity, price or day differ; two ids say that they
 * are two lines.
 */
final class PeriodTwice {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-PERIOD-DUP", Severity.ERROR, "arithmetic", FinancialReport.class, PeriodTwice::check);

    /** Codes of the finest items that budgets tell apart. */
    private static final List<Dimension> FINEST =
            List.of(Dimension.ITEM, Dimension.ARTICLE, Dimension.ACTIVITY, Dimension.OBJECT);

    private PeriodTwice() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        ListMultimap<SortedMap<Dimension, String>, Entry> alike = LinkedListMultimap.create();
        for (Entry entry : Entry.of(report)) {
            if (isBudget(entry) && period(entry).isPresent()) {
                TreeMap<Dimension, String> codes = new TreeMap<>(entry.line().codes());
                codes.remove(Dimension.YEAR);
                alike.put(codes, entry);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        for (Collection<Entry> entries : alike.asMap().values()) {
            twice(List.copyOf(entries)).ifPresent(breaches::add);
        }
        return Verdict.of(breaches);
    }

    private static boolean isBudget(Entry entry) {
        return entry.line().is(Dimension.BASIS, Basis.BUDGET.code())
                && entry.line()
                        .phase()
                        .filter(phase -> phase != Phase.AMENDMENT)
                        .isPresent()
                && !entry.line().isNotApplicable();
    }

    private static Optional<Breach> twice(List<Entry> alike) {
        ListMultimap<Period, Entry> byPeriod = LinkedListMultimap.create();
        alike.forEach(entry -> byPeriod.put(period(entry).orElseThrow(), entry));
        List<Entry> twice = new ArrayList<>();
        for (Period period : byPeriod.keySet()) {
            List<Period> beside =
                    byPeriod.keySet().stream().filter(period::overlaps).toList();
            boolean isAlone = beside.size() == 1 && byPeriod.get(period).size() == 1;
            if (!isAlone && beside.stream().anyMatch(other -> isAnyWithoutId(byPeriod.get(other)))) {
                twice.addAll(byPeriod.get(period));
            }
        }
        if (twice.isEmpty()) {
            return Optional.empty();
        }
        Entry first = twice.get(0);
        Breach breach = Breach.at(Entry.spots(twice))
                .with("count", twice.size())
                .with("name", LineName.of(first.line()))
                .with("phase", LineName.phase(first.line()))
                .with(
                        "years",
                        twice.stream()
                                .map(entry -> entry.code(Dimension.YEAR))
                                .distinct()
                                .toList());
        boolean isItem =
                FINEST.stream().anyMatch(dimension -> !first.code(dimension).isEmpty());
        if (isItem && areDifferent(twice)) {
            return Optional.of(breach.lowered(Severity.WARNING, "other-item"));
        }
        return Optional.of(isItem ? breach : breach.lowered(Severity.WARNING, "no-item"));
    }

    /** Whether they state quantities, prices or days that differ, as two items of one name do. */
    private static boolean areDifferent(List<Entry> twice) {
        return Stream.<Function<BudgetLine, @Nullable Object>>of(
                        BudgetLine::quantity, BudgetLine::unitPrice, BudgetLine::date)
                .anyMatch(part -> twice.stream()
                                .map(entry -> part.apply(entry.line()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1);
    }

    private static boolean isAnyWithoutId(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.line().id() == null);
    }

    private static Optional<Period> period(Entry entry) {
        return Period.of(entry.code(Dimension.YEAR));
    }
}
