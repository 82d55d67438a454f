package org.indh.planning.rule;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * whole; so it was where it is so many per cent of the direct costs with as many per cent of them on top: 7 % of 535,000 is
 * 37,450, where 7 % of 500,000 is 35,000. How much a donor admits is in the profile, where that is known.
 */
final class StructureCosts {
    static final Rule<FinancialReport> RULE =
            Rule.of("DG-COST-CLASS", Severity.WARNING, "dgd", FinancialReport.class, StructureCosts::check);

    /** The most that structure costs may be, in hundredths of the direct costs. */
    private static final String CEILING = "dgd.structure-costs";

    /** The highest rate that somebody may have taken, in hundredths. */
    private static final int HIGHEST = 25;

    /** Rates that somebody may have taken on a total go by halves of a per cent. */
    private static final int HALVES = 2;

    /** Rates that may have been agreed on direct costs go by quarters of a per cent. */
    private static final int QUARTERS = 4;

    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    /** Of amounts as round as that, chance makes one in twenty a percentage of one total or the other; of those nothing is said. */
    private static final BigDecimal FORTY = BigDecimal.valueOf(40);

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
        Optional<Breach> onMore = onMore(structure, taken.get(), base.get(), whole.get());
        if (ceiling.isPresent() && isAbove(taken.get(), base.get(), ceiling.get())) {
            breaches.add(above(structure, taken.get(), base.get(), ceiling.get()));
        } else if (onMore.isPresent()) {
            breaches.add(onMore.get());
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

    /** Where a rate gives the amount to the cent when it is taken on a total, and none does on direct costs. */
    private static Optional<Breach> onMore(List<ReportedLine> structure, Money taken, Money base, Money whole) {
        boolean isOnBase = rate(QUARTERS, rate -> isPart(taken, rate, base)).isPresent();
        BigDecimal step = base.amount().divide(TWO_HUNDRED, RoundingMode.DOWN);
        BigDecimal unit = taken.amount().stripTrailingZeros().ulp();
        if (isOnBase || unit.multiply(FORTY).compareTo(step) > 0) {
            return Optional.empty();
        }
        Optional<Percent> onWhole = rate(HALVES, rate -> isPart(taken, rate, whole));
        Optional<Percent> onTop = rate(HALVES, rate -> isPart(taken, rate, raised(base, rate)));
        return onWhole.or(() -> onTop)
                .map(rate -> Breach.at(ReportedLine.spots(structure))
                        .variant(onWhole.isPresent() ? null : "raised")
                        .with("rate", rate)
                        .with("base", base)
                        .with("total", onWhole.isPresent() ? whole : raised(base, rate))
                        .found(taken)
                        .expected(part(rate, base)));
    }

    /** Direct costs with so many per cent of them on top. */
    private static Money raised(Money base, Percent rate) {
        return base.plus(part(rate, base));
    }

    private static Money part(Percent rate, Money whole) {
        return whole.times(rate).rounded(RoundingMode.HALF_UP);
    }

    private static boolean isPart(Money part, Percent rate, Money whole) {
        return part(rate, whole).equals(part);
    }

    private static Optional<Percent> rate(int perHundredth, Predicate<Percent> isTaken) {
        return IntStream.rangeClosed(1, HIGHEST * perHundredth)
                .mapToObj(steps -> BigDecimal.valueOf(100L * steps / perHundredth, 2))
                .map(rate -> new Percent(rate.stripTrailingZeros()))
                .filter(isTaken)
                .findFirst();
    }
}
