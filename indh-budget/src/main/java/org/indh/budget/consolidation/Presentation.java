package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/**
 * A column of amounts as a report shows it, in thousands or millions (arrondi de présentation). The exact amounts stay what they
 * are; this is what is printed. Either the printed parts add up to the printed total, or their difference is printed too.
 *
 * @param parts what is printed for each amount, in their order
 * @param total what is printed as their total: the exact total, rounded
 */
public record Presentation(List<Money> parts, Money total) {
    /** @throws CurrencyMismatchException where an amount is in another currency than the total */
    public Presentation {
        parts = ImmutableList.copyOf(parts);
        Money.total(parts, total.currency());
    }

    /**
     * Each amount and the total rounded by themselves, half up: the parts may add up to a little more or less.
     *
     * @param exact one at least, of one currency
     * @param digits digits after the point, −40 to 40: −3 prints thousands
     * @throws InvalidValueException where there is none, or for any other number of digits
     * @throws CurrencyMismatchException where they are in several currencies
     */
    public static Presentation plain(List<Money> exact, int digits) {
        return new Presentation(
                exact.stream()
                        .map(amount -> amount.rounded(digits, RoundingMode.HALF_UP))
                        .toList(),
                total(exact).rounded(digits, RoundingMode.HALF_UP));
    }

    /**
     * The total rounded half up, and the parts so that they add up to it: each cut off below, and a unit more for those that
     * lost most by the cut, the earlier one first (plus fort reste). No part is a unit or more away from its amount, and what is
     * a whole number of units stays what it is.
     *
     * @param exact one at least, of one currency
     * @param digits digits after the point, −40 to 40: −3 prints thousands
     * @throws InvalidValueException where there is none, or for any other number of digits
     * @throws CurrencyMismatchException where they are in several currencies
     */
    public static Presentation adding(List<Money> exact, int digits) {
        return adding(exact, total(exact).rounded(digits, RoundingMode.HALF_UP), digits);
    }

    /** The same below a total that is already printed: the exact one, rounded up or down. */
    static Presentation adding(List<Money> exact, Money total, int digits) {
        List<Money> parts = new ArrayList<>();
        exact.forEach(amount -> parts.add(amount.rounded(digits, RoundingMode.FLOOR)));
        Money unit = Money.of(BigDecimal.ONE.movePointLeft(digits), total.currency());
        Comparator<Integer> mostLost = Comparator.comparing(
                (Integer i) -> exact.get(i).minus(parts.get(i)).amount().negate());
        List<Integer> order =
                IntStream.range(0, parts.size()).boxed().sorted(mostLost).toList();
        Money rest = total.minus(Money.total(parts, total.currency()));
        for (int i = 0; rest.signum() > 0; i++) {
            int part = order.get(i);
            parts.set(part, parts.get(part).plus(unit));
            rest = rest.minus(unit);
        }
        return new Presentation(parts, total);
    }

    private static Money total(List<Money> exact) {
        if (exact.isEmpty()) {
            throw new InvalidValueException("amounts", "");
        }
        return Money.total(exact, exact.get(0).currency());
    }

    /** By how much the printed total is more than the printed parts (écart d'arrondi). */
    public Money difference() {
        return total.minus(Money.total(parts, total.currency()));
    }
}
