package org.indh.core.money;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;

/**
 * Shares an amount out in whole numbers. All quantities are integers: the amount in its own last digit, the weights in
 * theirs, so that what each part lost by the cut can be compared exactly, over one denominator.
 */
final class Splitting {
    private final BigInteger amount;
    private final BigInteger unit;
    private final int scale;
    private final BigInteger[] weights;
    private final BigInteger[] lost;
    private final BigInteger[] parts;

    private Splitting(BigDecimal amount, BigInteger[] weights, int digits) {
        this.scale = Math.max(amount.scale(), digits);
        this.amount = amount.setScale(scale).unscaledValue();
        this.unit = BigInteger.TEN.pow(scale - digits);
        this.weights = weights;
        this.lost = new BigInteger[weights.length];
        this.parts = new BigInteger[weights.length];
    }

    /** @throws InvalidValueException where a weight is negative or none is above nil */
    static List<BigDecimal> of(BigDecimal amount, List<Decimal> weights, int digits, Remainder remainder) {
        Splitting splitting = new Splitting(amount.abs(), whole(weights), digits);
        BigInteger rest = splitting.cut();
        splitting.giveOut(rest, remainder);
        ImmutableList.Builder<BigDecimal> parts = ImmutableList.builderWithExpectedSize(weights.size());
        for (BigInteger part : splitting.parts) {
            BigDecimal positive = new BigDecimal(part, splitting.scale);
            parts.add(amount.signum() < 0 ? positive.negate() : positive);
        }
        return parts.build();
    }

    private static BigInteger[] whole(List<Decimal> weights) {
        int scale = 0;
        boolean any = false;
        for (Decimal weight : weights) {
            if (weight.value().signum() < 0) {
                throw new InvalidValueException("weights", weight.toString());
            }
            any |= !weight.isZero();
            scale = Math.max(scale, weight.value().scale());
        }
        if (!any) {
            throw new InvalidValueException("weights", weights.isEmpty() ? "" : "0");
        }
        int common = scale;
        return weights.stream()
                .map(weight -> weight.value().setScale(common).unscaledValue())
                .toArray(BigInteger[]::new);
    }

    /** Gives each part its share cut off at the unit; returns what is left. */
    private BigInteger cut() {
        BigInteger sum = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger denominator = sum.multiply(unit);
        BigInteger rest = amount;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = amount.multiply(weights[i]).divideAndRemainder(denominator);
            parts[i] = share[0].multiply(unit);
            lost[i] = share[1];
            rest = rest.subtract(parts[i]);
        }
        return rest;
    }

    private void giveOut(BigInteger rest, Remainder remainder) {
        IntStream bearing = IntStream.range(0, weights.length).filter(i -> weights[i].signum() > 0);
        switch (remainder) {
            case LARGEST_REMAINDER -> giveUnits(rest);
            case FIRST -> give(bearing.findFirst().orElseThrow(), rest);
            case LAST -> give(bearing.reduce((one, next) -> next).orElseThrow(), rest);
            case LARGEST_PART ->
                give(
                        bearing.reduce((one, next) -> weights[next].compareTo(weights[one]) > 0 ? next : one)
                                .orElseThrow(),
                        rest);
        }
    }

    /** There are more parts that lost something than units left, so that what is finer than a unit finds a part too. */
    private void giveUnits(BigInteger rest) {
        Comparator<Integer> mostLost =
                Comparator.comparing((Integer i) -> lost[i]).reversed();
        List<Integer> order =
                IntStream.range(0, lost.length).boxed().sorted(mostLost).toList();
        BigInteger left = rest;
        for (int i = 0; left.signum() > 0; i++) {
            BigInteger given = left.min(unit);
            give(order.get(i), given);
            left = left.subtract(given);
        }
    }

    private void give(int part, BigInteger given) {
        parts[part] = parts[part].add(given);
    }
}
