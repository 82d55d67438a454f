package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.Budget;
import org.indh.budget.Dimension;
import org.indh.budget.ExpenseState;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Percent;
import org.indh.core.money.Currencies;
import org.indh.core.money.Money;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * What a report says was spent of a budget's line is no more than that budget has for it, where the budget is judged with the
 * report and each line of the report names it by its code. What the report itself budgets and exceeds is told by
 * {@link ExecutionOrder}; a revision that only the report knows is newer than the budget that lies beside it.
 */
final class BudgetExceeded {
    static final Rule<Dossier> CHECK =
            Rule.onDossiers("BU-EXEC-ORDER", Severity.WARNING, "arithmetic", BudgetExceeded::check);

    private static final Set<Dimension> NAMING = ImmutableSet.of(
            Dimension.BEARER,
            Dimension.HEADING,
            Dimension.ITEM,
            Dimension.NATURE,
            Dimension.RESULT,
            Dimension.ACTIVITY);

    private static final Set<Phase> SPENDING = Set.of(Phase.COMMITTED, Phase.ORDERED, Phase.PAID);

    private final List<Entry> entries;
    private final Percent shift;
    /** What is told already, by the report's own budget or of a finer line. */
    private final Set<Entry> told;

    private final List<Breach> breaches;
    private final List<Gap> gaps;

    private BudgetExceeded(At<FinancialReport> report, Percent shift, List<Breach> breaches, List<Gap> gaps) {
        this.entries = Entry.of(report);
        this.shift = shift;
        this.told = ExecutionOrder.overspent(entries, shift);
        this.breaches = breaches;
        this.gaps = gaps;
    }

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        ListMultimap<String, At<Budget>> byCode = LinkedListMultimap.create();
        for (At<Budget> budget : dossier.below(Budget.class)) {
            String code = budget.value().code();
            byCode.put(code == null ? "" : code.strip(), budget);
        }
        byCode.removeAll("");
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (At<FinancialReport> report : dossier.below(FinancialReport.class)) {
            if (!byCode.isEmpty() && Entry.lost(report).isEmpty()) {
                new BudgetExceeded(report, ExecutionOrder.shift(setting), breaches, gaps).check(byCode);
            }
        }
        return new Verdict(breaches, gaps);
    }

    private void check(ListMultimap<String, At<Budget>> byCode) {
        ListMultimap<String, Entry> spent = LinkedListMultimap.create();
        entries.stream()
                .filter(BudgetExceeded::isSpent)
                .filter(entry -> byCode.containsKey(entry.code(Dimension.BUDGET)))
                .forEach(entry -> spent.put(entry.code(Dimension.BUDGET), entry));
        for (String code : spent.keySet()) {
            BudgetInForce.of(byCode.get(code), gaps).ifPresent(budget -> {
                ListMultimap<String, Entry> byTax = LinkedListMultimap.create();
                spent.get(code).forEach(entry -> byTax.put(entry.code(Dimension.TAX_BASIS), entry));
                byTax.keySet().forEach(tax -> check(code, byTax.get(tax), budget));
            });
        }
    }

    /** Lines of another view are the same money again; advances are no expenses, and what was refused is nobody's here. */
    private static boolean isSpent(Entry entry) {
        return SPENDING.stream().anyMatch(entry::is)
                && entry.isUse()
                && !entry.line().isInKind()
                && entry.code(Dimension.VIEW).isEmpty()
                && entry.code(Dimension.ADVANCE).isEmpty()
                && !entry.line().is(Dimension.EXPENSE_STATE, ExpenseState.DISALLOWED.code());
    }

    /** The finest lines first: what one of them exceeds, the heading above it may exceed for no other cause. */
    private void check(String code, List<Entry> spent, BudgetInForce budget) {
        List<SortedMap<Dimension, String>> revised = entries.stream()
                .filter(entry -> entry.is(Phase.REVISED) || entry.is(Phase.AMENDMENT))
                .filter(entry -> entry.code(Dimension.BUDGET).isEmpty()
                        || entry.code(Dimension.BUDGET).equals(code))
                .map(BudgetExceeded::name)
                .distinct()
                .toList();
        ListMultimap<SortedMap<Dimension, String>, Entry> byName = LinkedListMultimap.create();
        spent.forEach(entry -> byName.put(name(entry), entry));
        List<SortedMap<Dimension, String>> names = byName.keySet().stream()
                .sorted(Comparator.comparingInt(name -> -name.size()))
                .toList();
        for (SortedMap<Dimension, String> name : names) {
            List<Entry> ofLine = byName.keySet().stream()
                    .filter(finer -> finer.entrySet().containsAll(name.entrySet()))
                    .flatMap(finer -> byName.get(finer).stream())
                    .toList();
            if (Collections.disjoint(ofLine, told) && revised.stream().noneMatch(other -> maybeSame(name, other))) {
                judge(code, name, ofLine, budget).ifPresent(breach -> {
                    breaches.add(breach);
                    told.addAll(ofLine);
                });
            }
        }
    }

    private static SortedMap<Dimension, String> name(Entry entry) {
        TreeMap<Dimension, String> name = new TreeMap<>(entry.line().codes());
        name.keySet().removeIf(dimension -> !NAMING.contains(dimension) && !dimension.equals(Dimension.YEAR));
        return name;
    }

    private static boolean maybeSame(SortedMap<Dimension, String> one, SortedMap<Dimension, String> other) {
        return one.entrySet().stream()
                .allMatch(code ->
                        other.getOrDefault(code.getKey(), code.getValue()).equals(code.getValue()));
    }

    private Optional<Breach> judge(
            String code, SortedMap<Dimension, String> name, List<Entry> ofLine, BudgetInForce budget) {
        List<Phase> phases = name.containsKey(Dimension.YEAR)
                ? List.of(Phase.PAID, Phase.ORDERED) // commitments of a year may be for several
                : List.of(Phase.PAID, Phase.ORDERED, Phase.COMMITTED);
        List<Entry> spent = ofLine.stream()
                .filter(entry -> phases.stream().anyMatch(entry::is))
                .toList();
        if (spent.isEmpty()) {
            return Optional.empty();
        }
        List<PlannedLine> planned = Collections.disjoint(name.keySet(), NAMING) ? List.of() : budget.lines(name);
        Optional<Gap> gap = gap(spent, planned);
        if (gap.isPresent()) {
            gaps.add(gap.get());
            return Optional.empty();
        }
        Money most = sum(planned).orElseThrow();
        for (Phase phase : phases) {
            List<Entry> ofPhase = ExecutionOrder.of(spent, phase);
            Optional<Money> sum = ExecutionOrder.sum(ofPhase);
            if (ExecutionOrder.exceeds(sum, most, shift)) {
                return Optional.of(Breach.at(Entry.spots(ofPhase))
                        .and(planned.stream()
                                .map(line -> line.spot().as("limit"))
                                .toList())
                        .variant("budget")
                        .with("budget", code)
                        .with("name", LineName.of(name))
                        .with("phase", new Term("Phase." + phase.code()))
                        .with("shift", shift)
                        .found(sum.orElseThrow())
                        .expected(most));
            }
        }
        return Optional.empty();
    }

    /** Why what was spent cannot be held against what was planned, if it cannot. */
    private static Optional<Gap> gap(List<Entry> spent, List<PlannedLine> planned) {
        if (planned.isEmpty()) {
            return Optional.of(new Gap("budget-line-unknown", spent.get(0).spot()));
        }
        Optional<Gap> unreadable = spent.stream()
                .filter(Entry::isUnreadable)
                .map(Entry::spot)
                .findFirst()
                .or(() -> planned.stream()
                        .filter(PlannedLine::isUnknown)
                        .map(PlannedLine::spot)
                        .findFirst())
                .map(spot -> new Gap("unreadable", spot));
        if (unreadable.isPresent()) {
            return unreadable;
        }
        Optional<Money> most = sum(planned);
        if (most.isPresent() && most.get().currency().equals(Currencies.NONE)) {
            return Optional.of(new Gap("absent", planned.get(0).budget().spot("currency")));
        }
        boolean isOfOne = most.isPresent()
                && spent.stream()
                        .flatMap(entry -> entry.money().stream())
                        .allMatch(money -> money.currency().equals(most.get().currency()));
        return isOfOne
                ? Optional.empty()
                : Optional.of(new Gap("budget-currency", spent.get(0).spot()));
    }

    /** The sum, be it nil; nothing where they are in several currencies. */
    private static Optional<Money> sum(List<PlannedLine> planned) {
        List<Money> amounts =
                planned.stream().flatMap(line -> line.line().money().stream()).toList();
        boolean isOfOne = amounts.stream().map(Money::currency).distinct().count() == 1;
        return isOfOne ? amounts.stream().reduce(Money::plus) : Optional.empty();
    }
}
