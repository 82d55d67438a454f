package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside a total and its parts, and may explain a gap between them.
 *
 * @param known amounts known from elsewhere that may belong among the parts: lines of the table beside, an agreement
 * @param members how many members ought to have a part, where that is known: 13 communes
 * @param neighbours the same parts in the columns beside, such as the years before and after; amounts in the parts' order
 * @param tolerance how far an explanation may miss the gap; absent for whatever rounding explains, which it never exceeds
 */
public record Evidence(
        List<Stated> known,
        @Nullable Integer members,
        List<Neighbour> neighbours,
        @Nullable Decimal tolerance) {
    private static final Evidence NONE = new Evidence(List.of(), null, List.of(), null);

    /**
     * A column beside.
     *
     * @param name what it is called: "2018"
     * @param amounts one for each part, in the parts' order; nil where it has none
     */
    public record Neighbour(String name, List<Stated> amounts) {
        public Neighbour {
            amounts = ImmutableList.copyOf(amounts);
        }
    }

    /** @throws InvalidValueException where there are fewer than no members, or the tolerance is below nil */
    public Evidence {
        known = ImmutableList.copyOf(known);
        neighbours = ImmutableList.copyOf(neighbours);
        if (members != null && members < 0) {
            throw new InvalidValueException("members", String.valueOf(members));
        }
        if (tolerance != null && tolerance.compareTo(Decimal.ZERO) < 0) {
            throw new InvalidValueException("tolerance", tolerance.toString());
        }
    }

    /** Nothing but the total and its parts. */
    public static Evidence none() {
        return NONE;
    }

    /** These amounts are known from elsewhere. */
    public Evidence withKnown(List<Stated> amounts) {
        return new Evidence(amounts, members, neighbours, tolerance);
    }

    /** So many members ought to have a part. */
    public Evidence withMembers(int count) {
        return new Evidence(known, count, neighbours, tolerance);
    }

    /** These columns stand beside. */
    public Evidence withNeighbours(List<Neighbour> columns) {
        return new Evidence(known, members, columns, tolerance);
    }

    /** No explanation misses the gap by more than that: {@code Decimal.parse("0.02")}. */
    public Evidence within(Decimal most) {
        return new Evidence(known, members, neighbours, most);
    }
}
