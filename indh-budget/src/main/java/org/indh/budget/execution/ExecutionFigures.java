package org.indh.budget.execution;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.consolidation.RateVariance;
import org.indh.budget.consolidation.Total;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/**
 * What one cell of an execution holds at each stage. Stages are compared and never added: what was paid was committed before.
 *
 * @param plan what was approved at first
 * @param revised what decisions have made of it
 * @param restated what lines state as revised where it is reckoned from the approved and amended ones as well; nil lines where
 *     they do not
 * @param carried what the year before left; of several years, what was left to the first of them
 * @param carriedWithin of several years, what each of them left to the next: it was opened in one of them already. Nil lines in
 *     a cell of one year
 * @param restatedCarried what lines state as revised of what is carried over, where it is reckoned as well
 * @param committed what was promised to third parties
 * @param ordered what was ordered to be paid
 * @param paid what was paid
 * @param unplaced what is of no stage: proposed, or of a phase that is not stated
 */
@RecordBuilder
public record ExecutionFigures(
        Total plan,
        Total revised,
        Total restated,
        Total carried,
        Total carriedWithin,
        Total restatedCarried,
        Total committed,
        Total ordered,
        Total paid,
        Total unplaced) {
    /** Those of no line. */
    public static final ExecutionFigures ZERO = new ExecutionFigures(
            Total.ZERO,
            Total.ZERO,
            Total.ZERO,
            Total.ZERO,
            Total.ZERO,
            Total.ZERO,
            Total.ZERO,
            Total.ZERO,
            Total.ZERO,
            Total.ZERO);

    /** What can be spent: available(N) = new(N) + carried(N−1→N); of several years, what is carried within them not again. */
    public Total available() {
        return revised.plus(carried);
    }

    /** The total at that stage. */
    public Total of(Stage stage) {
        return stage.of(this);
    }

    /** Both together, stage by stage; of two years that one carries over to the other, this counts that twice. */
    ExecutionFigures plus(ExecutionFigures other) {
        return new ExecutionFigures(
                plan.plus(other.plan),
                revised.plus(other.revised),
                restated.plus(other.restated),
                carried.plus(other.carried),
                carriedWithin.plus(other.carriedWithin),
                restatedCarried.plus(other.restatedCarried),
                committed.plus(other.committed),
                ordered.plus(other.ordered),
                paid.plus(other.paid),
                unplaced.plus(other.unplaced));
    }

    /**
     * What one stage is of another in that currency, in money (taux d'exécution): paid of available. Nothing where the other
     * is nil, or one of them is in other currencies as well: the rate of a part is not that of the whole. There is no rate of
     * what is unknown: where {@link #gaps} tells of such amounts, it is that of the amounts that were stated.
     */
    public Optional<Share> rate(Stage of, Stage on, Currency currency) {
        return share(of(of).money(), of(on).money(), currency);
    }

    /** The same with contributions in kind on both sides. */
    public Optional<Share> rateWithInKind(Stage of, Stage on, Currency currency) {
        return share(of(of).withInKind(), of(on).withInKind(), currency);
    }

    private static Optional<Share> share(MoneyByCurrency part, MoneyByCurrency whole, Currency currency) {
        Money base = whole.in(currency);
        boolean isAll = Stream.of(part, whole)
                .flatMap(money -> money.amounts().stream())
                .allMatch(amount -> amount.currency().equals(currency));
        return !isAll || base.isZero()
                ? Optional.empty()
                : Optional.of(new Share(new Decimal(part.in(currency).amount()), new Decimal(base.amount())));
    }

    /** Why the rate of one stage on another in that currency, in money, is none or not the whole truth. */
    public List<CostGap> gaps(Stage of, Stage on, Currency currency) {
        return CostGap.of(currency, of(of), of(on));
    }

    /** Whether every amount of both stages is stated. */
    public boolean isCertain(Stage of, Stage on) {
        return !of(of).isAtLeast() && !of(on).isAtLeast();
    }

    /**
     * What was committed in money in that currency and is not paid in it yet (reste à payer); nil where more was paid than
     * committed.
     */
    public Money outstanding(Currency currency) {
        Money open = committed.in(currency).minus(paid.in(currency));
        return open.signum() < 0 ? Money.zero(currency) : open;
    }

    /**
     * Why what was paid differs from the revised budget in another currency. Payments in the currency that the rates are in are
     * turned into the budget's by the rate of the payments. Of unknown amounts nothing is in it: {@link #isCertain}. Where rates
     * are many, by day or year, {@link Execution#totals} and {@link org.indh.budget.consolidation.RateVariances} take each
     * line's.
     *
     * @param budgetRate that of the budget: 1 EUR = 10.80 MAD
     * @param actualRate that of the payments: 1 EUR = 10.65 MAD
     * @throws org.indh.core.money.CurrencyMismatchException where the rates are between other currencies than each other, the
     *     budget is in another one than they price, or something was paid in a third
     * @throws org.indh.core.text.InvalidValueException where the rates' currency has no minor unit, such as XDR
     */
    public RateVariance variance(ExchangeRate budgetRate, ExchangeRate actualRate, RoundingMode rounding) {
        return RateVariance.of(revised.money(), budgetRate, paid.money(), actualRate, rounding);
    }
}
