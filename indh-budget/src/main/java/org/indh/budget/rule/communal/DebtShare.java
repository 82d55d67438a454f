package org.indh.budget.rule.communal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.LineRole;
import org.indh.budget.communal.Loan;
import org.indh.budget.communal.Side;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Parameter;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The capital and interest of loans take no larger part of the commune's own receipts than its lenders allow: the lowest limit
 * that a loan states, else the parameter {@code communal-budget.debt-share}, in hundredths.
 */
final class DebtShare {
    static final Rule<CommunalBudget> RULE =
            Rule.of("CB-DEBT", Severity.INFO, "lenders", CommunalBudget.class, DebtShare::check);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DebtShare() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        Books books = Books.of(budget);
        List<Due> dues = annuity(budget, books);
        Sum annuity = dues.stream().map(Due::sum).reduce(Sum.none(books.digits()), Sum::plus);
        if (!annuity.isStated()) {
            return Verdict.pass();
        }
        Sum own = books.role(BudgetPart.OPERATING, Side.RECEIPT, LineRole.OWN, CreditColumn.VOTED);
        Optional<Parameter> law = setting.parameter("communal-budget.debt-share");
        Optional<Percent> lender = budget.value().loans().stream()
                .map(Loan::limit)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        Optional<Percent> limit = lender.or(
                () -> law.map(parameter -> new Percent(parameter.decimal().value())));
        if (!own.isStated() || own.value().isZero()) {
            findings.gap("own-receipts-unknown", budget.spot());
        } else if (limit.isEmpty()) {
            findings.gap("limit-unknown", budget.spot());
        } else if (findings.canJudge(annuity) && findings.canJudge(own) && annuity.exceeds(part(own, limit.get()))) {
            Breach breach = Breach.at(
                            dues.stream().flatMap(due -> due.places().stream()).toList())
                    .and(books.rolePlaces(BudgetPart.OPERATING, Side.RECEIPT, LineRole.OWN, CreditColumn.VOTED).stream()
                            .map(spot -> spot.as("own-receipts"))
                            .toList())
                    .found(new Share(annuity.value(), own.value()).percent(1, RoundingMode.HALF_UP))
                    .expected(limit.get());
            findings.add(
                    lender.isPresent()
                            ? breach.variant("lender")
                            : breach.with("law", law.orElseThrow().citation()));
        }
        return findings.verdict();
    }

    /** That percentage of each amount, exact. */
    private static Sum part(Sum sum, Percent percent) {
        List<Decimal> parts = sum.amounts().stream()
                .map(amount ->
                        new Decimal(amount.value().multiply(percent.value()).divide(HUNDRED)))
                .toList();
        return new Sum(parts, sum.unread(), sum.digits());
    }

    /** What falls due in the year with the places that say so: capital and interest each as loans do, else as lines foresee. */
    private static List<Due> annuity(At<CommunalBudget> budget, Books books) {
        return List.of(
                due(budget, books, "capitalDue", Loan::capitalDue, LineRole.LOAN_CAPITAL),
                due(budget, books, "interestDue", Loan::interestDue, LineRole.LOAN_INTEREST));
    }

    private static Due due(
            At<CommunalBudget> budget,
            Books books,
            String component,
            Function<Loan, @Nullable Decimal> amount,
            LineRole role) {
        Sum sum = Sum.none(books.digits());
        List<Spot> places = new ArrayList<>();
        for (At<Loan> loan : budget.each("loans", Loan.class)) {
            Sum one = books.amount(amount.apply(loan.value()), loan.spot(component));
            sum = sum.plus(one);
            if (one.isStated()) {
                places.add(loan.spot(component));
            }
        }
        if (sum.isStated()) {
            return new Due(sum, places);
        }
        for (BudgetPart part : List.of(BudgetPart.OPERATING, BudgetPart.EQUIPMENT)) {
            sum = sum.plus(books.role(part, Side.EXPENSE, role, CreditColumn.VOTED));
            places.addAll(books.rolePlaces(part, Side.EXPENSE, role, CreditColumn.VOTED));
        }
        return new Due(sum, places);
    }

    /** What falls due, and where it is stated. */
    private record Due(Sum sum, List<Spot> places) {}
}
