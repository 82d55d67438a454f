package org.indh.budget.reconciliation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gaps from one number to another, both included, in the finest digit; none where the one is above the other. */
record Reach(BigInteger from, BigInteger to) {
    Reach within(Reach other) {
        return new Reach(from.max(other.from), to.min(other.to));
    }

    /** The same gaps, below nil where these are above it. */
    Reach mirrored() {
        return new Reach(to.negate(), from.negate());
    }

    boolean isEmpty() {
        return from.compareTo(to) > 0;
    }

    /** How many multiples of a step lie there. */
    BigInteger multiples(BigInteger step) {
        return isEmpty() ? BigInteger.ZERO : floor(to, step).subtract(floor(from.subtract(BigInteger.ONE), step));
    }

    private static BigInteger floor(BigInteger number, BigInteger step) {
        BigInteger[] parts = number.divideAndRemainder(step);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The same gaps in order, and none twice. */
    static List<Reach> apart(Stream<Reach> reaches) {
        List<Reach> apart = new ArrayList<>();
        reaches.filter(each -> !each.isEmpty())
                .sorted(Comparator.comparing(Reach::from))
                .forEach(each -> {
                    Reach last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
                    if (last == null || last.to.compareTo(each.from) < 0) {
                        apart.add(each);
                    } else {
                        apart.set(apart.size() - 1, new Reach(last.from, last.to.max(each.to)));
                    }
                });
        return apart;
    }
}
