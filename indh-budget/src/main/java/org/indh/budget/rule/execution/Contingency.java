package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Basis;
import org.indh.budget.CostClass;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Percent;
import org.indh.core.money.Money;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Parameter;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * A budget keeps no more for the unforeseen than the profile admits, in hundredths of the direct costs: those of the results
 * and of leading the project. Where lines do not say their class, the direct costs are not known.
 */
final class Contingency {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-CONTINGENCY", Severity.WARNING, "donors", FinancialReport.class, Contingency::check);

    /** The most that is kept, in hundredths of the direct costs. */
    private static final String CEILING = "budget.contingency";

    private Contingency() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        Optional<Parameter> ceiling = setting.parameter(CEILING);
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        Optional<Gap> lost = ceiling.flatMap(any -> Entry.lost(report));
        lost.ifPresent(gaps::add);
        if (ceiling.isPresent() && lost.isEmpty()) {
            ListMultimap<String, Entry> byStage = LinkedListMultimap.create();
            Entry.of(report).stream()
                    .filter(Contingency::isBudget)
                    .forEach(entry ->
                            byStage.put(entry.code(Dimension.PHASE) + " " + entry.code(Dimension.VIEW), entry));
            for (String stage : byStage.keySet()) {
                check(byStage.get(stage), ceiling.get(), breaches, gaps);
            }
        }
        if (ceiling.isEmpty()) {
            of(Entry.of(report), CostClass.CONTINGENCY).stream()
                    .filter(entry -> isBudget(entry)
                            && entry.money().filter(money -> !money.isZero()).isPresent())
                    .findFirst()
                    .ifPresent(reserve -> gaps.add(new Gap("threshold-unknown", reserve.spot())));
        }
        return new Verdict(breaches, gaps);
    }

    private static boolean isBudget(Entry entry) {
        return entry.line().is(Dimension.BASIS, Basis.BUDGET.code()) && !entry.is(Phase.AMENDMENT) && entry.isUse();
    }

    private static void check(List<Entry> budget, Parameter ceiling, List<Breach> breaches, List<Gap> gaps) {
        List<Entry> reserve = of(budget, CostClass.CONTINGENCY);
        if (reserve.isEmpty()) {
            return;
        }
        Optional<Entry> unclear = budget.stream()
                .filter(entry -> entry.code(Dimension.COST_CLASS).isEmpty()
                        || entry.money().isEmpty())
                .findFirst();
        if (unclear.isPresent()) {
            gaps.add(new Gap("absent", unclear.get().at().spot()));
            return;
        }
        List<Entry> direct = new ArrayList<>(of(budget, CostClass.OPERATIONAL));
        direct.addAll(of(budget, CostClass.MANAGEMENT));
        Optional<Money> base = Entry.sum(direct).single();
        Optional<Money> kept = Entry.sum(reserve).single();
        if (base.isEmpty()
                || kept.isEmpty()
                || !kept.get().currency().equals(base.get().currency())) {
            return;
        }
        Percent most = new Percent(ceiling.decimal().value());
        if (base.get().signum() > 0 && kept.get().compareTo(base.get().times(most)) > 0) {
            breaches.add(Breach.at(Entry.spots(reserve))
                    .with("amount", kept.get())
                    .with("base", base.get())
                    .with("legal", ceiling.citation())
                    .found(kept.get().shareOf(base.get()).percent(1, RoundingMode.HALF_UP))
                    .expected(most));
        }
    }

    private static List<Entry> of(List<Entry> entries, CostClass costs) {
        return entries.stream()
                .filter(entry -> entry.line().is(Dimension.COST_CLASS, costs.code()))
                .toList();
    }
}
