package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FundedCost;
import org.indh.budget.funding.FundingPlan;
import org.indh.budget.funding.FundingSource;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.money.Money;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * Those who pay for a cost pay for all of it: their shares make 100 %, their amounts the cost, and the cost is the amount of
 * the line that is paid for. What is not found yet is a source too, to be found.
 */
final class FundingSum {
    static final Rule<FundedCost> RULE =
            Rule.of("BU-SHARES", Severity.ERROR, "arithmetic", FundedCost.class, FundingSum::check);

    private static final Percent WHOLE = Percent.of(100);

    /** The lines that have an id. */
    private record ById(ListMultimap<String, Entry> entries) {
        static ById drawn(At<FinancialReport> report) {
            ImmutableListMultimap.Builder<String, Entry> byId = ImmutableListMultimap.builder();
            for (Entry entry : Entry.of(report)) {
                if (entry.line().id() != null) {
                    byId.put(entry.line().id(), entry);
                }
            }
            return new ById(byId.build());
        }
    }

    private FundingSum() {}

    private static Verdict check(At<FundedCost> cost, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        if (!isUnreadable(cost, "shares")) {
            shares(cost).ifPresent(breaches::add);
        }
        if (!isUnreadable(cost, "plan")) {
            cost.each("plan", FundingPlan.class).forEach(plan -> {
                sources(plan).ifPresent(breaches::add);
                line(cost, plan).ifPresent(breaches::add);
            });
        }
        return Verdict.of(breaches);
    }

    /** Whether something of the component could not be read: the sum of the rest says nothing. */
    private static boolean isUnreadable(At<FundedCost> cost, String component) {
        var around = cost.document().inTree(cost.spot(component).path());
        return cost.document().unreadable().stream().anyMatch(path -> path.startsWith(around));
    }

    private static Optional<Breach> shares(At<FundedCost> cost) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        List<Spot> spots = new ArrayList<>();
        for (var share : cost.value().shares().entrySet()) {
            sum = sum.add(share.getValue().value());
            slack = slack.add(BigDecimal.valueOf(5, share.getValue().decimals() + 1));
            spots.add(cost.spot("shares." + share.getKey()));
        }
        BigDecimal gap = sum.subtract(WHOLE.value()).abs();
        if (spots.isEmpty() || gap.signum() == 0) {
            return Optional.empty();
        }
        Breach breach = Breach.at(spots).found(new Percent(sum)).expected(WHOLE);
        return Optional.of(gap.compareTo(slack) <= 0 ? breach.lowered(Severity.INFO, "rounding") : breach);
    }

    private static Optional<Breach> sources(At<FundingPlan> plan) {
        FundingPlan value = plan.value();
        if (value.sources().isEmpty() || value.gap().isZero()) {
            return Optional.empty();
        }
        List<Spot> spots = new ArrayList<>(List.of(plan.spot("cost")));
        plan.each("sources", FundingSource.class)
                .forEach(source -> spots.add(source.spot("amount").as("part")));
        Breach breach = Breach.at(spots)
                .variant("amounts")
                .with("gap", new Decimal(value.gap().value().abs()))
                .found(value.funded())
                .expected(value.cost());
        return Optional.of(isRounding(value) ? breach.lowered(Severity.INFO, "rounding") : breach);
    }

    /** Half a unit of the plan's last digit for each amount and the cost. */
    private static boolean isRounding(FundingPlan plan) {
        int digits = Stream.concat(
                        Stream.of(plan.cost()), plan.sources().stream().map(FundingSource::amount))
                .mapToInt(amount -> amount.value().scale())
                .max()
                .orElse(0);
        BigDecimal slack = BigDecimal.valueOf(5, digits + 1)
                .multiply(BigDecimal.valueOf(plan.sources().size() + 1L));
        return plan.gap().value().abs().compareTo(slack) <= 0;
    }

    /** The one line that the cost names, where its amount is another. */
    private static Optional<Breach> line(At<FundedCost> cost, At<FundingPlan> plan) {
        List<Entry> named = cost.up(FinancialReport.class)
                .map(report -> report.fact(ById.class, ById::drawn)
                        .entries()
                        .get(String.valueOf(cost.value().of())))
                .orElse(List.of());
        if (named.size() != 1) {
            return Optional.empty();
        }
        return named.get(0)
                .money()
                .filter(money -> money.amount().compareTo(plan.value().cost().value()) != 0)
                .map(money -> {
                    Breach breach = Breach.at(plan.spot("cost"))
                            .and(named.get(0).spot().as("line"))
                            .variant("line")
                            .found(plan.value().cost())
                            .expected(money);
                    boolean isRounded = isRounded(plan.value().cost(), money);
                    return isRounded ? breach.lowered(Severity.INFO, "rounding") : breach;
                });
    }

    /** Whether the cost is the amount of the line, rounded to the cost's last digit. */
    private static boolean isRounded(Decimal cost, Money money) {
        BigDecimal half = BigDecimal.valueOf(5, cost.value().scale() + 1);
        return money.amount().subtract(cost.value()).abs().compareTo(half) <= 0;
    }
}
