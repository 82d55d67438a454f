package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Amounts that a line may have been given in place of its own. They are kept in order: of thousands, each against each, those that
 * differ by the size of a gap are found without looking at the others.
 */
final class Differences {
    /** Lines of one amount together, by that amount. */
    private final ImmutableList<List<Stated>> rights;

    Differences(Stream<List<Stated>> rights) {
        this.rights = rights.sorted(Comparator.comparing(Differences::amount)).collect(ImmutableList.toImmutableList());
    }

    /** How many there are that are not the amount itself. */
    long count(BigDecimal amount) {
        return (long) rights.size() - upTo(amount) + below(amount);
    }

    /** Those that are less than an amount by so much, and those that are so much more; never the amount itself. */
    List<List<List<Stated>>> near(BigDecimal amount, GapSize size) {
        int less = Math.min(upTo(amount.subtract(size.least())), below(amount));
        int more = Math.max(below(amount.add(size.least())), upTo(amount));
        return List.of(
                rights.subList(below(amount.subtract(size.most())), less),
                rights.subList(more, upTo(amount.add(size.most()))));
    }

    /** How many are below a bound. */
    private int below(BigDecimal bound) {
        return first(bound, false);
    }

    /** How many are below a bound or are it. */
    private int upTo(BigDecimal bound) {
        return first(bound, true);
    }

    private int first(BigDecimal bound, boolean isPassed) {
        int from = 0;
        int to = rights.size();
        while (from < to) {
            int middle = (from + to) / 2;
            int compared = amount(rights.get(middle)).compareTo(bound);
            if (compared < 0 || compared == 0 && isPassed) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static BigDecimal amount(List<Stated> lines) {
        return lines.get(0).amount().value();
    }
}
