package org.indh.budget.consolidation;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Money;

/**
 * Measures both sides of a variance in the budget's own currency, and that at rates of both kinds.
 *
 * @param budget converts what was budgeted
 * @param actual converts what was spent, to the same currency
 * @param unit the currency that volumes are measured in
 */
record Rating(LineConversion budget, LineConversion actual, Currency unit) {
    /** Nothing where a rate is missing. */
    Optional<RateVariance> variance(List<BudgetLine> planned, List<BudgetLine> spent) {
        List<BudgetLine> spentUnits = new ArrayList<>();
        LineConversion toUnit = actual.to(unit);
        for (BudgetLine line : spent) {
            ConvertedAmount volume = toUnit.amount(List.of(line));
            if (line.money().isPresent() && volume.isComplete()) {
                spentUnits.add(line.with(volume.perLine()));
            }
        }
        ConvertedAmount plannedUnits = budget.to(unit).amount(planned);
        ConvertedAmount plannedPrice = budget.amount(planned);
        ConvertedAmount actualUnits = toUnit.amount(spent);
        ConvertedAmount atBudgetRates = budget.amount(spentUnits);
        ConvertedAmount actualPrice = actual.amount(spent);
        boolean isComplete = Stream.of(plannedUnits, plannedPrice, actualUnits, atBudgetRates, actualPrice)
                .allMatch(ConvertedAmount::isComplete);
        return isComplete
                ? Optional.of(variance(
                        plannedUnits.perLine(),
                        plannedPrice.perLine(),
                        actualUnits.perLine(),
                        atBudgetRates.perLine(),
                        actualPrice.perLine()))
                : Optional.empty();
    }

    /** The rate of what was spent is the mean of its lines; where nothing was, no rate made a difference. */
    private RateVariance variance(
            Money plannedUnits, Money plannedPrice, Money actualUnits, Money atBudgetRates, Money actualPrice) {
        Money volume = atBudgetRates.minus(plannedPrice);
        Money rate = actualUnits.isZero()
                ? Money.zero(plannedPrice.currency())
                : actualPrice
                        .times(plannedUnits.shareOf(actualUnits), actual.rounding())
                        .minus(plannedPrice);
        return new RateVariance(
                volume, rate, actualPrice.minus(plannedPrice).minus(volume).minus(rate));
    }
}
