package org.indh.planning.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.indh.budget.Budget;
import org.indh.budget.BudgetRow;
import org.indh.budget.Heading;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.NodeCode;
import org.indh.planning.programme.Partnership;
import org.indh.planning.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The partnerships of a programme make up the partners' heading of the budget of the same outcome. A list that falls short of
 * the heading may leave out partnerships, and is warned of; one that goes beyond it cannot be right. What two lists tell alike
 * is told once.
 */
final class PartnershipSum {
    static final Rule<Dossier> CHECK =
            Rule.onDossiers("BU-TREE-SUM", Severity.ERROR, "arithmetic", PartnershipSum::check);

    private PartnershipSum() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<Tie> ties = new ArrayList<>();
        for (At<Programme> programme : dossier.below(Programme.class)) {
            ties.addAll(Tie.of(programme, dossier.below(Budget.class)));
        }
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            if (ties.subList(0, i).stream().noneMatch(tie::tellsAsDoes)) {
                List<Spot> again = ties.subList(i + 1, ties.size()).stream()
                        .filter(tie::tellsAsDoes)
                        .map(other -> other.list().as("list"))
                        .toList();
                tie.breach().map(breach -> breach.and(again)).ifPresent(breaches::add);
            }
        }
        return Verdict.of(breaches);
    }

    /**
     * The heading of a budget and the amounts that partnerships have for the same outcome, all in single units.
     *
     * @param list the place of the partnerships as a whole
     * @param whole the heading's amount
     * @param at its place
     * @param parts the amounts of the partnerships
     * @param spots their places
     * @param unit the step in which the amounts of the partnerships are stated: 0.01
     * @param ofWhole the step in which the heading is
     */
    private record Tie(
            Spot list,
            BigDecimal whole,
            Spot at,
            List<BigDecimal> parts,
            List<Spot> spots,
            BigDecimal unit,
            BigDecimal ofWhole) {
        static List<Tie> of(At<Programme> programme, List<At<Budget>> budgets) {
            TreeSet<NodeCode> outcomes = new TreeSet<>();
            programme
                    .value()
                    .partnerships()
                    .forEach(each -> outcomes.addAll(each.budgets().keySet()));
            if (outcomes.size() <= 1 && budgets.size() == 1) {
                NodeCode outcome = outcomes.isEmpty() ? null : outcomes.first();
                return of(programme, budgets.get(0), outcome).stream().toList();
            }
            List<Tie> ties = new ArrayList<>();
            for (NodeCode outcome : outcomes) {
                List<At<Budget>> named = budgets.stream()
                        .filter(budget -> names(budget.value().title(), outcome))
                        .toList();
                if (named.size() == 1) {
                    of(programme, named.get(0), outcome).ifPresent(ties::add);
                }
            }
            return ties;
        }

        private static boolean names(@Nullable LocalizedText title, NodeCode outcome) {
            String code = " " + Phrase.normal(outcome.toString()) + " ";
            return title != null
                    && title.texts().values().stream()
                            .anyMatch(text -> (" " + Phrase.normal(text) + " ").contains(code));
        }

        private static Optional<Tie> of(At<Programme> programme, At<Budget> budget, @Nullable NodeCode outcome) {
            List<At<Heading>> headings = budget.each("headings", Heading.class).stream()
                    .filter(heading -> Bearers.arePartners(heading.value().label()))
                    .toList();
            boolean otherMoney = programme.value().currency() != null
                    && budget.value().currency() != null
                    && !programme.value().currency().equals(budget.value().currency());
            if (headings.size() != 1 || otherMoney || headings.get(0).value().isBlank()) {
                return Optional.empty();
            }
            Heading heading = headings.get(0).value();
            int zeros = zeros(programme.value().scale());
            List<BigDecimal> parts = new ArrayList<>();
            List<Spot> spots = new ArrayList<>();
            for (At<Partnership> partnership : programme.each("partnerships", Partnership.class)) {
                Decimal amount = outcome == null
                        ? partnership.value().total()
                        : partnership.value().budgets().get(outcome);
                if (amount != null) {
                    parts.add(amount.value().scaleByPowerOfTen(zeros));
                    spots.add(partnership.spot(outcome == null ? "total" : "budgets." + outcome));
                }
            }
            int ofBudget = zeros(budget.value().scale());
            boolean isStated = heading.total() != null;
            Decimal whole = isStated ? heading.total() : heading.computedTotal();
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Tie(
                            programme.spot("partnerships"),
                            whole.value().scaleByPowerOfTen(ofBudget),
                            isStated
                                    ? headings.get(0).spot("total")
                                    : headings.get(0).spot(),
                            parts,
                            spots,
                            step(parts),
                            step(amounts(heading)).scaleByPowerOfTen(ofBudget)));
        }

        private static List<BigDecimal> amounts(BudgetRow row) {
            List<BigDecimal> amounts = new ArrayList<>();
            row.amounts().values().forEach(amount -> amounts.add(amount.value()));
            if (row.total() != null) {
                amounts.add(row.total().value());
            }
            return amounts;
        }

        private static BigDecimal step(List<BigDecimal> amounts) {
            int digits = amounts.stream().mapToInt(BigDecimal::scale).max().orElse(0);
            return BigDecimal.ONE.movePointLeft(digits);
        }

        private static int zeros(@Nullable AmountScale scale) {
            return scale == null ? 0 : scale.zeros();
        }

        /** Whether another list has the same amounts under the same heading, as a second copy of it has. */
        boolean tellsAsDoes(Tie other) {
            return at.equals(other.at)
                    && parts.stream()
                            .sorted()
                            .toList()
                            .equals(other.parts.stream().sorted().toList());
        }

        /** By how much the heading is more than its partnerships. */
        private BigDecimal gap() {
            return whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        private BigDecimal bound() {
            return unit.multiply(BigDecimal.valueOf(parts.size())).add(ofWhole).divide(BigDecimal.valueOf(2));
        }

        Optional<Breach> breach() {
            BigDecimal gap = gap();
            if (gap.signum() == 0) {
                return Optional.empty();
            }
            boolean rounded = gap.abs().compareTo(bound()) <= 0;
            Breach breach = Breach.at(list)
                    .and(spots.stream().map(spot -> spot.as("part")).toList())
                    .and(at.as("heading"))
                    .with("count", parts.size())
                    .with("gap", gap.abs())
                    .found(whole.subtract(gap))
                    .expected(whole);
            if (rounded) {
                return Optional.of(breach.variant("partnerships-rounding").lowered(Severity.INFO));
            }
            return Optional.of(
                    gap.signum() > 0
                            ? breach.variant("partnerships-short").lowered(Severity.WARNING)
                            : breach.variant("partnerships-beyond"));
        }
    }
}
