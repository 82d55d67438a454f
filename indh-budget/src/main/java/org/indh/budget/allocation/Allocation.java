package org.indh.budget.allocation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * An amount that is shared out by a key (répartition), with the key and the policy by which it was: whoever reads the parts
 * sees where they come from. Parts and what is unallocated add up to the amount exactly.
 *
 * @param amount what is shared out; 1000
 * @param currency its currency, where it is money: MAD
 * @param digits how many digits the parts have after the point; 2 for centimes, −3 for whole thousands
 * @param key in what proportions
 * @param remainder who bears what is left when every part is cut off at its last digit; never what is unallocated, except by
 *     largest remainder, which treats that as one more part
 */
@RecordBuilder
public record Allocation(
        Decimal amount, @Nullable CurrencyCode currency, int digits, AllocationKey key, Remainder remainder) {
    private static final int MOST_DIGITS = 40;

    /** @throws InvalidValueException where there are more than 40 digits, or the key gives nothing to anybody */
    public Allocation {
        if (Math.abs((long) digits) > MOST_DIGITS) {
            throw new InvalidValueException("digits", String.valueOf(digits));
        }
        if (key.parts().stream().allMatch(part -> part.weight().isZero())) {
            throw new InvalidValueException("weights", key.code());
        }
    }

    /**
     * Shares out money in whole minor units, centimes for the dirham; finer digits of the amount stay in one of the parts.
     *
     * @throws InvalidValueException where the currency has no minor unit, such as XDR, or the key gives nothing to anybody
     */
    public static Allocation of(Money amount, AllocationKey key, Remainder remainder) {
        int digits = amount.currency().getDefaultFractionDigits();
        if (digits < 0) {
            throw new InvalidValueException("minor-unit", amount.currency().getCurrencyCode());
        }
        return new Allocation(
                new Decimal(amount.amount()), new CurrencyCode(amount.currency()), digits, key, remainder);
    }

    /**
     * Shares out an amount in the unit of its table.
     *
     * @throws InvalidValueException where there are more than 40 digits, or the key gives nothing to anybody
     */
    public static Allocation of(Decimal amount, int digits, AllocationKey key, Remainder remainder) {
        return new Allocation(amount, null, digits, key, remainder);
    }

    /** What each bears, in the key's order; who has weight nil bears nothing. */
    public List<Allotment> allotments() {
        List<Decimal> amounts = amounts();
        List<Allotment> allotments = new ArrayList<>();
        for (int i = 0; i < key.parts().size(); i++) {
            String to = key.parts().get(i).to();
            allotments.add(new Allotment(to, key.share(to).orElseThrow(), amounts.get(i)));
        }
        return List.copyOf(allotments);
    }

    /** What the key leaves to nobody; nil where it is complete. */
    public Decimal unallocated() {
        List<Decimal> amounts = amounts();
        return amounts.get(amounts.size() - 1);
    }

    /**
     * What one of them bears.
     *
     * @throws InvalidValueException where the key does not name him
     */
    public Decimal to(String bearer) {
        return allotments().stream()
                .filter(each -> each.to().equals(bearer))
                .map(Allotment::amount)
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("key-part", bearer));
    }

    /**
     * What one of them bears, as money.
     *
     * @throws InvalidValueException where the key does not name him
     * @throws IllegalStateException where what is shared out has no currency
     */
    public Money moneyTo(String bearer) {
        if (currency == null) {
            throw new IllegalStateException("an allocation of no currency has no money: " + key.code());
        }
        return Money.of(to(bearer).value(), currency.currency());
    }

    /** The parts in the key's order, then what is unallocated. */
    private List<Decimal> amounts() {
        List<Decimal> weights = new ArrayList<>();
        key.parts().forEach(part -> weights.add(part.weight()));
        Decimal nobodys = key.unallocated().numerator();
        if (remainder == Remainder.LARGEST_REMAINDER) {
            weights.add(nobodys);
            return remainder.split(amount, weights, digits);
        }
        BigDecimal exact = amount.value().multiply(nobodys.value());
        Decimal left = new Decimal(exact.divide(key.whole().value(), digits, RoundingMode.DOWN));
        List<Decimal> amounts = new ArrayList<>(remainder.split(amount.minus(left), weights, digits));
        amounts.add(left);
        return amounts;
    }
}
