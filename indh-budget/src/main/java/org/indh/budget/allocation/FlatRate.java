package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
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
 * @param ceiling the most that it may come to, where there is a most; 300000
 * @param mostOfBase the percentage of its base that it may come to at most, where a donor sets one; 7 %
 * @param mostOfTotal the percentage of all costs, itself among them, that it may come to at most; 10 %, below 100 %
 */
@RecordBuilder
public record FlatRate(
        String of,
        List<String> base,
        Percent rate,
        @Nullable Decimal ceiling,
        @Nullable Percent mostOfBase,
        @Nullable Percent mostOfTotal) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;

    /** @throws InvalidValueException where the base holds the cost itself, or a percentage is below nil or no part of a total */
    public FlatRate {
        base = ImmutableList.copyOf(base);
        if (base.contains(of)) {
            throw new InvalidValueException("flat-rate-base", of);
        }
        for (Percent each : Stream.of(rate, mostOfBase, mostOfTotal)
                .filter(Objects::nonNull)
                .toList()) {
            if (each.value().signum() < 0) {
                throw new InvalidValueException("flat-rate", each.toString());
            }
        }
        if (mostOfTotal != null && mostOfTotal.value().compareTo(HUNDRED) >= 0) {
            throw new InvalidValueException("flat-rate", mostOfTotal.toString());
        }
    }

    /** A rate with an amount as its ceiling, or none. */
    public FlatRate(String of, List<String> base, Percent rate, @Nullable Decimal ceiling) {
        this(of, base, rate, ceiling, null, null);
    }

    /** What it is reckoned on, of costs by class; classes outside the base do not count. */
    public Decimal base(SortedMap<String, Decimal> costs) {
        return base.stream()
                .distinct()
                .map(each -> costs.getOrDefault(each, Decimal.ZERO))
                .reduce(Decimal.ZERO, Decimal::plus);
    }

    /**
     * What it comes to, with every digit: no more than any of its ceilings. A ceiling of so much of the total is cut off at the
     * tenth digit after the point: with 7 % of the total, 93 of other costs admit 7, and 100 of them 7.5268817204.
     *
     * @param costs what is known of each class; what they say of this one does not count
     */
    public Decimal amount(SortedMap<String, Decimal> costs) {
        Decimal amount = percentage(base(costs), rate);
        if (ceiling != null) {
            amount = least(amount, ceiling);
        }
        if (mostOfBase != null) {
            amount = least(amount, percentage(base(costs), mostOfBase));
        }
        return mostOfTotal == null ? amount : least(amount, partOfTotal(costs, mostOfTotal));
    }

    /** With 7 % of the total, the others are 93 % of it. */
    private Decimal partOfTotal(SortedMap<String, Decimal> costs, Percent most) {
        BigDecimal others = costs.entrySet().stream()
                .filter(each -> !each.getKey().equals(of))
                .map(each -> each.getValue().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = HUNDRED.subtract(most.value());
        return new Decimal(others.multiply(most.value()).divide(rest, DIGITS, RoundingMode.DOWN));
    }

    private static Decimal percentage(Decimal amount, Percent percent) {
        return new Decimal(amount.value().multiply(percent.value()).movePointLeft(2));
    }

    private static Decimal least(Decimal one, Decimal other) {
        return one.compareTo(other) > 0 ? other : one;
    }

    /** Its share of its base and itself together: 35,000 of 535,000; nothing where these are nil. */
    public Optional<Share> shareOfTotal(SortedMap<String, Decimal> costs) {
        Decimal amount = amount(costs);
        Decimal total = base(costs).plus(amount);
        return total.isZero() ? Optional.empty() : Optional.of(new Share(amount, total));
    }
}
