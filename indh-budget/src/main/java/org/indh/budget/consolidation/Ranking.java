package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/**
 * The largest cells of a table (classement), and what the others add up to.
 *
 * @param first the largest first, those of one amount in their order
 * @param others the total of all cells that are not among them
 */
public record Ranking(List<Ranked> first, Total others) {
    /**
     * A cell of a ranking.
     *
     * @param cell where the total stands
     * @param total what it is
     */
    public record Ranked(Cell cell, Total total) {}

    /** Copies the list. */
    public Ranking {
        first = ImmutableList.copyOf(first);
    }

    static Ranking of(Consolidation totals, int count, Currency currency) {
        if (count < 0) {
            throw new InvalidValueException("count", String.valueOf(count));
        }
        Comparator<Map.Entry<Cell, Total>> largest = Comparator.<Map.Entry<Cell, Total>, Money>comparing(
                        entry -> entry.getValue().in(currency))
                .reversed();
        List<Ranked> first = totals.cells().entrySet().stream()
                .sorted(largest)
                .limit(count)
                .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
                .toList();
        Set<Cell> chosen = first.stream().map(Ranked::cell).collect(Collectors.toSet());
        return new Ranking(first, totals.filter(cell -> !chosen.contains(cell)).total());
    }
}
