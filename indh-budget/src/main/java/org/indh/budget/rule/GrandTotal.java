package org.indh.budget.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.Budget;
import org.indh.budget.BudgetRow;
import org.indh.budget.CostLine;
import org.indh.budget.Dimension;
import org.indh.budget.Heading;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedTotal;
import org.indh.budget.reconciliation.Agreement;
import org.indh.budget.reconciliation.Precision;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.reconciliation.Stated;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * A budget's total is the same wherever it stands: in each view of a table that states no total of its own (where it states
 * one, BU-TREE-SUM holds each view against it), and in every report that quotes it by the budget's code.
 */
final class GrandTotal {
    static final Rule<Dossier> RULE = Rule.onDossiers("BU-GRAND-SAME", Severity.ERROR, "arithmetic", GrandTotal::check);

    /** What a total is told apart by that quotes a budget as it was approved, and nothing finer. */
    private static final Set<Dimension> OF_QUOTES =
            Set.of(Dimension.BUDGET, Dimension.PHASE, Dimension.BASIS, Dimension.FLOW);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private GrandTotal() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<At<Budget>> budgets = dossier.below(Budget.class);
        budgets.forEach(budget -> views(budget, breaches, gaps));
        for (At<FinancialReport> report : dossier.below(FinancialReport.class)) {
            report.each("totals", StatedTotal.class).forEach(total -> quoted(total, budgets, breaches));
        }
        return new Verdict(breaches, gaps);
    }

    /** By bearer and by applicant, where nothing but these two says what the total is. */
    private static void views(At<Budget> budget, List<Breach> breaches, List<Gap> gaps) {
        List<ApplicantBudget> applicants = budget.value().applicants();
        List<Heading> headings = budget.value().headings();
        boolean isOneView = headings.isEmpty() || applicants.isEmpty();
        boolean lacksOne = headings.stream()
                        .noneMatch(heading -> amount(heading).isPresent())
                || !applicants.stream().allMatch(applicant -> amount(applicant).isPresent());
        if (isOneView || lacksOne || budget.value().total() != null || OneCurrency.isMixed(budget)) {
            return;
        }
        if (!budget.document().unreadable().isEmpty()) {
            gaps.add(new Gap("unreadable", budget.spot()));
            return;
        }
        Decimal byBearer = sum(headings.stream().map(GrandTotal::amount).toList());
        Decimal byApplicant = sum(applicants.stream().map(GrandTotal::amount).toList());
        Precision precision = Table.of(budget).precision();
        Reconciliation held = Reconciliation.of(
                Stated.exact("", Decimal.ZERO),
                Stream.concat(
                                headings.stream().map(heading -> amount(heading).map(sum -> precision.stated("", sum))),
                                applicants.stream()
                                        .map(applicant ->
                                                amount(applicant).map(sum -> precision.stated("", sum.times(-1)))))
                        .flatMap(Optional::stream)
                        .toList());
        if (!precision.isNothing(held.gap())) {
            Breach breach = Breach.at(budget.spot("headings"))
                    .and(budget.spot("applicants").as("sum"))
                    .found(precision.shown(byApplicant))
                    .expected(precision.shown(byBearer));
            breaches.add(
                    held.agreement() == Agreement.ROUNDED
                            ? breach.variant("rounding").lowered(Severity.INFO)
                            : breach);
        }
    }

    /** A report's total that says of which budget it is, against what that budget states. */
    private static void quoted(At<StatedTotal> total, List<At<Budget>> budgets, List<Breach> breaches) {
        String code = total.value().codes().getOrDefault(Dimension.BUDGET, "");
        String phase = total.value().codes().getOrDefault(Dimension.PHASE, "");
        List<At<Budget>> meant = budgets.stream()
                .filter(budget -> !code.isEmpty() && code.equals(budget.value().code()))
                .toList();
        boolean isQuote = phase.equals(Phase.APPROVED.code())
                && OF_QUOTES.containsAll(total.value().codes().keySet());
        if (!isQuote || meant.size() != 1 || total.value().unknown() != null) {
            return;
        }
        At<Budget> budget = meant.get(0);
        Heading stated = budget.value().total();
        Decimal amount = stated == null ? null : stated.total();
        if (amount == null || budget.value().currency() == null) {
            return;
        }
        int zeros = budget.value().scale() == null ? 0 : budget.value().scale().zeros();
        Money whole = Money.of(
                amount.value().scaleByPowerOfTen(zeros),
                budget.value().currency().currency());
        Money quote = total.value().amount();
        boolean isComparable = whole.currency().equals(quote.currency());
        BigDecimal half =
                BigDecimal.ONE.scaleByPowerOfTen(zeros - amount.value().scale()).divide(BigDecimal.valueOf(2));
        if (!isComparable || quote.equals(whole)) {
            return;
        }
        BigDecimal gap = quote.minus(whole).abs().amount();
        boolean isRounded = zeros > 0 && gap.compareTo(half) <= 0;
        if (!isRounded) {
            Breach breach = Breach.at(total.spot("amount"))
                    .and(budget.spot("total.total").as("sum"))
                    .with("budget", code)
                    .found(quote)
                    .expected(whole);
            breaches.add(
                    (isInWholeUnits(quote) || isInWholeUnits(whole)) && gap.compareTo(HALF) <= 0
                            ? breach.variant("quoted-rounding").lowered(Severity.INFO)
                            : breach.variant("quoted"));
        }
    }

    private static boolean isInWholeUnits(Money quote) {
        return quote.amount().stripTrailingZeros().scale() <= 0;
    }

    private static Optional<Decimal> amount(ApplicantBudget applicant) {
        Optional<Decimal> total = applicant.total() == null ? Optional.empty() : ofRow(applicant.total());
        return total.or(() -> ofAll(applicant.lines()));
    }

    /** What a heading states, else what those under it do. */
    private static Optional<Decimal> amount(Heading heading) {
        List<Optional<Decimal>> below = new ArrayList<>();
        heading.headings().forEach(each -> below.add(amount(each)));
        below.add(ofAll(heading.lines()));
        return ofRow(heading)
                .or(() -> below.stream().anyMatch(Optional::isPresent) ? Optional.of(sum(below)) : Optional.empty());
    }

    private static Optional<Decimal> ofAll(List<CostLine> lines) {
        List<Optional<Decimal>> amounts = lines.stream().map(GrandTotal::ofRow).toList();
        return amounts.stream().anyMatch(Optional::isPresent) ? Optional.of(sum(amounts)) : Optional.empty();
    }

    private static Optional<Decimal> ofRow(BudgetRow row) {
        return row.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(row.total()).or(() -> Optional.of(row.computedTotal()));
    }

    private static Decimal sum(List<Optional<Decimal>> amounts) {
        return amounts.stream().flatMap(Optional::stream).reduce(Decimal.ZERO, Decimal::plus);
    }
}
