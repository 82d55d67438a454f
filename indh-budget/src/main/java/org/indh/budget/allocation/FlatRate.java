package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A cost that is reckoned as a percentage of others (forfait): structure costs of 7 % of direct costs. Its base never holds
 * the cost itself, so that 7 % of 500,000 is 35,000 and not the 37,450 that 7 % of the total would be.
 *
 * @param of the class of costs that it gives: "structure"
 * @param base the classes of costs that it is reckoned on; what is left out of it, such as contributions in kind, is not here
 * @param rate the percentage; 7 %
 * @param ceiling the most that it may come to, where there is a most
 */
@RecordBuilder
public record FlatRate(
        String of,
        List<String> base,
        Percent rate,
        @Nullable Decimal ceiling) {
    /** @throws InvalidValueException where the base holds the cost itself, or the rate is below nil */
    public FlatRate {
        base = ImmutableList.copyOf(base);
        if (base.contains(of)) {
            throw new InvalidValueException("flat-rate-base", of);
        }
        if (rate.value().signum() < 0) {
            throw new InvalidValueException("flat-rate", rate.toString());
        }
    }

    /** What it is reckoned on, of costs by class; classes outside the base do not count. */
    public Decimal base(SortedMap<String, Decimal> costs) {
        return base.stream()
                .distinct()
                .map(each -> costs.getOrDefault(each, Decimal.ZERO))
                .reduce(Decimal.ZERO, Decimal::plus);
    }

    /** What it comes to, with every digit. */
    public Decimal amount(SortedMap<String, Decimal> costs) {
        BigDecimal exact = base(costs).value().multiply(rate.value()).movePointLeft(2);
        Decimal amount = new Decimal(exact);
        return ceiling != null && amount.compareTo(ceiling) > 0 ? ceiling : amount;
    }

    /** Its share of its base and itself together: 35,000 of 535,000; nothing where these are nil. */
    public Optional<Share> shareOfTotal(SortedMap<String, Decimal> costs) {
        Decimal amount = amount(costs);
        Decimal total = base(costs).plus(amount);
        return total.isZero() ? Optional.empty() : Optional.of(new Share(amount, total));
    }
}
