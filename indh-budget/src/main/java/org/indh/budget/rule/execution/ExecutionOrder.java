package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Percent;
import org.indh.core.money.Money;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * What is spent of a budget line is no more than was budgeted, with what the profile lets be shifted between lines; and of one
 * commitment no more is ordered or paid than was committed. Salaries and bills that nobody commits have no commitment to
 * exceed, and what comes in is no spending. Budgets that are judged beside the report are {@link BudgetExceeded}'s.
 */
final class ExecutionOrder {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-EXEC-ORDER", Severity.WARNING, "arithmetic", FinancialReport.class, ExecutionOrder::check);

    /** By how many hundredths a line may be exceeded. */
    private static final String SHIFT = "budget.line-shift";

    /** Codes that say how far an expense is and what proves it, and not of which budget line it is. */
    private static final Set<Dimension> OF_EXPENSES = new TreeSet<>(List.of(
            Dimension.PHASE,
            Dimension.BASIS,
            Dimension.FLOW,
            Dimension.VIREMENT,
            Dimension.ABSENCE,
            Dimension.EXPENSE_STATE,
            Dimension.FUNDING_STATE,
            Dimension.VOUCHER,
            Dimension.INVOICE_DATE));

    /** Codes that tell one commitment from another. */
    private static final Set<Dimension> OF_COMMITMENTS =
            ImmutableSet.of(Dimension.SUPPLIER, Dimension.OBJECT, Dimension.PROJECT);

    private ExecutionOrder() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        Optional<Gap> lost = Entry.lost(report);
        if (lost.isPresent()) {
            return new Verdict(List.of(), List.of(lost.get()));
        }
        Percent shift = shift(setting);
        List<Breach> breaches = new ArrayList<>();
        ListMultimap<String, Entry> byView = byView(Entry.of(report));
        for (String view : byView.keySet()) {
            List<Entry> ofView = byView.get(view);
            Set<Entry> told = overspent(ofView, shift, breaches);
            uncommitted(ofView.stream().filter(entry -> !told.contains(entry)).toList(), breaches);
        }
        return Verdict.of(breaches);
    }

    /** What the profile lets be shifted between lines; nothing where it does not say. */
    static Percent shift(Setting setting) {
        return setting.parameter(SHIFT)
                .map(parameter -> new Percent(parameter.decimal().value()))
                .orElse(Percent.of(0));
    }

    /** Those lines of a report that spent more than the report itself says they had. */
    static Set<Entry> overspent(List<Entry> ofReport, Percent shift) {
        Set<Entry> told = new LinkedHashSet<>();
        ListMultimap<String, Entry> byView = byView(ofReport);
        byView.keySet().forEach(view -> told.addAll(overspent(byView.get(view), shift, new ArrayList<>())));
        return told;
    }

    private static ListMultimap<String, Entry> byView(List<Entry> ofReport) {
        ListMultimap<String, Entry> byView = LinkedListMultimap.create();
        ofReport.stream()
                .filter(entry -> entry.isUse() && !entry.line().isInKind())
                .forEach(entry -> byView.put(entry.code(Dimension.VIEW), entry));
        return byView;
    }

    /** The expenses of lines that spent more than they had, which is told once whatever was committed. */
    private static Set<Entry> overspent(List<Entry> uses, Percent shift, List<Breach> breaches) {
        List<Entry> budget = uses.stream()
                .filter(entry -> entry.is(Phase.APPROVED) || entry.is(Phase.AMENDMENT) || entry.is(Phase.REVISED))
                .toList();
        if (budget.stream().allMatch(entry -> entry.is(Phase.AMENDMENT))) {
            return Set.of(); // what was amended is not there
        }
        Set<Dimension> dimensions = common(budget);
        ListMultimap<SortedMap<Dimension, String>, Entry> byLine = LinkedListMultimap.create();
        uses.forEach(entry -> byLine.put(codes(entry, dimensions), entry));
        Set<SortedMap<Dimension, String>> budgeted = new LinkedHashSet<>();
        budget.forEach(entry -> budgeted.add(codes(entry, dimensions)));
        Set<Entry> told = new LinkedHashSet<>();
        for (SortedMap<Dimension, String> line : budgeted) {
            overspent(line, byLine.get(line), shift).ifPresent(breach -> {
                breaches.add(breach);
                told.addAll(byLine.get(line));
            });
        }
        return told;
    }

    /** The dimensions that every line of the budget states: what it is budgeted by. */
    private static Set<Dimension> common(List<Entry> budget) {
        Set<Dimension> common = new TreeSet<>();
        if (!budget.isEmpty()) {
            common.addAll(budget.get(0).line().codes().keySet());
            budget.forEach(entry -> common.retainAll(entry.line().codes().keySet()));
        }
        common.removeAll(OF_EXPENSES);
        return common;
    }

    private static SortedMap<Dimension, String> codes(Entry entry, Set<Dimension> dimensions) {
        TreeMap<Dimension, String> codes = new TreeMap<>(entry.line().codes());
        codes.keySet().retainAll(dimensions);
        return codes;
    }

    private static Optional<Breach> overspent(
            SortedMap<Dimension, String> codes, Collection<Entry> entries, Percent shift) {
        List<Entry> revised = of(entries, Phase.REVISED);
        List<Entry> budget = revised.isEmpty()
                ? Stream.of(of(entries, Phase.APPROVED), of(entries, Phase.AMENDMENT))
                        .flatMap(List::stream)
                        .toList()
                : revised;
        Optional<Money> most = sum(budget);
        if (most.isEmpty()) {
            return Optional.empty();
        }
        List<Phase> phases = codes.containsKey(Dimension.YEAR)
                ? List.of(Phase.PAID, Phase.ORDERED) // commitments of a year may be for several
                : List.of(Phase.PAID, Phase.ORDERED, Phase.COMMITTED);
        for (Phase phase : phases) {
            List<Entry> spent = of(entries, phase);
            Optional<Money> sum = sum(spent);
            if (exceeds(sum, most.get(), shift)) {
                return Optional.of(Breach.at(Entry.spots(spent))
                        .and(Entry.spots(budget, "limit"))
                        .with("name", LineName.of(codes))
                        .with("phase", new Term("Phase." + phase.code()))
                        .with("shift", shift)
                        .found(sum.orElseThrow())
                        .expected(most.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a sum in that currency is beyond the most, with what may be shifted. */
    static boolean exceeds(Optional<Money> sum, Money most, Percent shift) {
        return sum.isPresent()
                && sum.get().currency().equals(most.currency())
                && sum.get().compareTo(most.plus(most.times(shift))) > 0;
    }

    /**
     * Expenses of one commitment have all of its codes, source of funds and supplier included. Where none of the codes tells one
     * commitment from another, as under a heading alone, what was spent may never have needed one.
     */
    private static void uncommitted(List<Entry> uses, List<Breach> breaches) {
        ListMultimap<SortedMap<Dimension, String>, Entry> byCodes = LinkedListMultimap.create();
        for (Entry entry : uses) {
            TreeMap<Dimension, String> codes = new TreeMap<>(entry.line().codes());
            codes.keySet().removeAll(OF_EXPENSES);
            if (OF_COMMITMENTS.stream().anyMatch(codes::containsKey)) {
                byCodes.put(codes, entry);
            }
        }
        for (SortedMap<Dimension, String> codes : byCodes.keySet()) {
            List<Entry> committed = of(byCodes.get(codes), Phase.COMMITTED);
            List<Entry> ordered = of(byCodes.get(codes), Phase.ORDERED);
            List<Entry> spent = ordered.isEmpty() ? of(byCodes.get(codes), Phase.PAID) : ordered;
            Optional<Money> most = sum(committed);
            if (most.isPresent() && exceeds(sum(spent), most.get(), Percent.of(0))) {
                breaches.add(Breach.at(Entry.spots(spent))
                        .and(Entry.spots(committed, "limit"))
                        .variant("committed")
                        .with("name", LineName.of(codes))
                        .with("phase", LineName.phase(spent.get(0).line()))
                        .found(sum(spent).orElseThrow())
                        .expected(most.get()));
            }
        }
    }

    static List<Entry> of(Collection<Entry> entries, Phase phase) {
        return entries.stream().filter(entry -> entry.is(phase)).toList();
    }

    /** The sum where every amount is known and all are in one currency. */
    static Optional<Money> sum(List<Entry> entries) {
        boolean areKnown = entries.stream().allMatch(entry -> entry.money().isPresent());
        return areKnown ? Entry.sum(entries).single() : Optional.empty();
    }
}
