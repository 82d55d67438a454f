package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of totals is printed, and how roundly.
 *
 * @param digits digits after the point: −3 prints thousands
 * @param currency the currency of the amounts
 * @param inKind whether they are contributions in kind, and not money
 */
record PrintedAmounts(int digits, Currency currency, boolean inKind) {
    private Money of(Total total) {
        return inKind ? total.inKind().in(currency) : total.in(currency);
    }

    Money rounded(Total total) {
        return rounded(of(total));
    }

    private Money rounded(Money amount) {
        return amount.rounded(digits, RoundingMode.HALF_UP);
    }

    Money nil() {
        return sum(List.of());
    }

    Money sum(List<Money> amounts) {
        return Money.total(amounts, currency);
    }

    /** Those places that have a total, printed: below one that is printed already, they add up to it. */
    SortedMap<Cell, Money> adding(@Nullable Money printed, List<Cell> places, Function<Cell, Optional<Total>> totals) {
        List<Cell> known = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        for (Cell place : places) {
            totals.apply(place).ifPresent(sum -> {
                known.add(place);
                amounts.add(of(sum));
            });
        }
        List<Money> parts = printed == null
                ? amounts.stream().map(this::rounded).toList()
                : Presentation.adding(amounts, printed, digits).parts();
        TreeMap<Cell, Money> byPlace = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            byPlace.put(known.get(i), parts.get(i));
        }
        return ImmutableSortedMap.copyOf(byPlace);
    }
}
