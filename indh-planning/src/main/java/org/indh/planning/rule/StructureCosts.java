package org.indh.planning.rule;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * Structure costs are a flat rate on direct costs, those of the results and of leading the project, and never on a total that
 * holds them. Where an amount is to the cent so many per cent of the whole and not of the direct costs, it was reckoned on the
 * whole. How much a donor admits is in the profile, where that is known.
 */
final class StructureCosts {
    static final Rule<FinancialReport> RULE =
            Rule.of("DG-COST-CLASS", Severity.WARNING, "dgd", FinancialReport.class, StructureCosts::check);

    /** The most that structure costs may be, in hundredths of the direct costs. */
    private static final String CEILING = "dgd.structure-costs";

    /** Rates that somebody may have taken, in halves of a per cent. */
    private static final int MOST_HALVES = 50;

    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    /** Of amounts as round as that, chance makes one in twenty a percentage of the whole; of those nothing is said. */
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private StructureCosts() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        ListMultimap<String, ReportedLine> byStage = LinkedListMultimap.create();
        for (ReportedLine line : ReportedLine.uses(report)) {
            if (line.is(Phase.PROPOSED) || line.is(Phase.APPROVED) || line.is(Phase.REVISED)) {
                byStage.put(line.code(Dimension.PHASE) + " " + line.code(Dimension.VIEW), line);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        byStage.asMap().values().forEach(stage -> check(stage, setting, breaches, gaps));
        return new Verdict(breaches, gaps);
    }

    private static void check(Collection<ReportedLine> stage, Setting setting, List<Breach> breaches, List<Gap> gaps) {
        List<ReportedLine> structure = of(stage, CostClass.STRUCTURE);
        if (structure.isEmpty()) {
            return;
        }
        Optional<ReportedLine> unclear = stage.stream()
                .filter(line -> line.code(Dimension.COST_CLASS).isEmpty() || line.isUnknown())
                .findFirst();
        if (unclear.isPresent()) {
            gaps.add(new Gap("classes-unknown", unclear.get().spot()));
            return;
        }
        List<ReportedLine> direct = new ArrayList<>(of(stage, CostClass.OPERATIONAL));
        direct.addAll(of(stage, CostClass.MANAGEMENT));
        Optional<Money> taken = ReportedLine.sum(structure);
        Optional<Money> base = ReportedLine.sum(direct);
        Optional<Money> whole = ReportedLine.sum(stage);
        if (taken.isEmpty() || base.isEmpty() || whole.isEmpty() || base.get().signum() <= 0) {
            return;
        }
        Optional<Parameter> ceiling = setting.parameter(CEILING);
        Optional<Percent> rate = onWhole(taken.get(), base.get(), whole.get());
        if (ceiling.isPresent() && isAbove(taken.get(), base.get(), ceiling.get())) {
            breaches.add(above(structure, taken.get(), base.get(), ceiling.get()));
        } else if (rate.isPresent()) {
            breaches.add(Breach.at(ReportedLine.spots(structure))
                    .with("rate", rate.get())
                    .with("base", base.get())
                    .found(taken.get())
                    .expected(base.get().times(rate.get()).rounded(RoundingMode.HALF_UP)));
        } else if (ceiling.isEmpty()) {
            gaps.add(new Gap("ceiling-unknown", structure.get(0).spot()));
        }
    }

    private static List<ReportedLine> of(Collection<ReportedLine> lines, CostClass costs) {
        return lines.stream()
                .filter(line -> line.line().is(Dimension.COST_CLASS, costs.code()))
                .toList();
    }

    private static boolean isAbove(Money taken, Money base, Parameter ceiling) {
        return taken.compareTo(base.times(new Percent(ceiling.decimal().value()))) > 0;
    }

    private static Breach above(List<ReportedLine> structure, Money taken, Money base, Parameter ceiling) {
        return Breach.at(ReportedLine.spots(structure))
                .variant("ceiling")
                .with("amount", taken)
                .with("base", base)
                .with("legal", ceiling.citation())
                .found(taken.shareOf(base).percent(2, RoundingMode.HALF_UP))
                .expected(new Percent(ceiling.decimal().value()));
    }

    /** The rate that gives the amount to the cent when it is taken on the whole, and that gives another on direct costs. */
    private static Optional<Percent> onWhole(Money taken, Money base, Money whole) {
        boolean isOnBase = rate(taken, base).isPresent();
        BigDecimal step = whole.amount().divide(TWO_HUNDRED, RoundingMode.DOWN);
        BigDecimal unit = taken.amount().stripTrailingZeros().ulp();
        boolean isChance = unit.multiply(TWENTY).compareTo(step) > 0;
        return isOnBase || isChance ? Optional.empty() : rate(taken, whole);
    }

    private static Optional<Percent> rate(Money part, Money whole) {
        return IntStream.rangeClosed(1, MOST_HALVES)
                .mapToObj(halves -> new Percent(BigDecimal.valueOf(5L * halves, 1)))
                .filter(rate -> whole.times(rate).rounded(RoundingMode.HALF_UP).equals(part))
                .findFirst()
                .map(rate -> new Percent(rate.value().stripTrailingZeros()));
    }
}
