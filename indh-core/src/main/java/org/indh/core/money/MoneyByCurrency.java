package org.indh.core.money;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;

/**
 * A sum of amounts in several currencies, kept apart (total par monnaie): 40000.00 EUR and 1200.50 MAD. Only a
 * {@link Conversion} makes one amount of it. A currency whose amounts cancel out is not held.
 *
 * @param amounts one for each currency, none nil, in the order of the currencies' codes
 */
public record MoneyByCurrency(List<Money> amounts) implements Shown {
    /** Nothing, in no currency. */
    public static final MoneyByCurrency ZERO = new MoneyByCurrency(List.of());

    /** Adds up what is in the same currency and leaves out what is nil. */
    public MoneyByCurrency {
        SortedMap<String, Money> byCode = new TreeMap<>();
        for (Money amount : amounts) {
            byCode.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
        }
        amounts = byCode.values().stream().filter(amount -> !amount.isZero()).collect(ImmutableList.toImmutableList());
    }

    /** The sum of these amounts: {@code of(Money.parse("5 EUR"), Money.parse("3 MAD"))}. */
    public static MoneyByCurrency of(Money... amounts) {
        return new MoneyByCurrency(List.of(amounts));
    }

    /** The sum of all amounts, whatever their currencies. */
    public static MoneyByCurrency total(Iterable<Money> amounts) {
        return new MoneyByCurrency(ImmutableList.copyOf(amounts));
    }

    /** The sum of both. */
    public MoneyByCurrency plus(MoneyByCurrency other) {
        return new MoneyByCurrency(ImmutableList.<Money>builder()
                .addAll(amounts)
                .addAll(other.amounts)
                .build());
    }

    /** This and one more amount. */
    public MoneyByCurrency plus(Money amount) {
        return plus(of(amount));
    }

    /** The difference. */
    public MoneyByCurrency minus(MoneyByCurrency other) {
        return plus(other.negated());
    }

    /** The same amounts the other way. */
    public MoneyByCurrency negated() {
        return new MoneyByCurrency(amounts.stream().map(Money::negated).toList());
    }

    /** What is in that currency, 0 where nothing is. The rest is left out, not converted. */
    public Money in(Currency currency) {
        return amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .findFirst()
                .orElseGet(() -> Money.zero(currency));
    }

    /** Whether one currency is all there is. */
    public boolean isSingle() {
        return amounts.size() == 1;
    }

    /** The one amount; nothing where there are several currencies or none. */
    public Optional<Money> single() {
        return isSingle() ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    /** Whether there is nothing in any currency. */
    public boolean isZero() {
        return amounts.isEmpty();
    }

    /** The amounts as that language writes them, joined by plus signs. */
    @Override
    public String in(Language language) {
        return isZero()
                ? "0"
                : amounts.stream().map(amount -> amount.in(language)).collect(Collectors.joining(" + "));
    }

    /** {@code "40000.00 EUR + 1200.50 MAD"}, or {@code "0"}. */
    @Override
    public String toString() {
        return isZero() ? "0" : amounts.stream().map(Money::toString).collect(Collectors.joining(" + "));
    }
}
