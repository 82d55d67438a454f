package org.indh.budget.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.measure.Decimal;

/**
 * Goes up a tree. A total bears the gaps of what is stated under it: it has taken them over, or has not and then disagrees
 * with its parts by just what they bear. What a total disagrees by beyond that is a cause of its own.
 */
final class Discrepancies {
    private final List<Cause> causes = new ArrayList<>();

    /** A cause, while its followers are still being met. Two that look alike are two. */
    private static final class Cause {
        private final Reconciliation root;
        private final List<Reconciliation> followers = new ArrayList<>();

        private Cause(Reconciliation root) {
            this.root = root;
        }
    }

    Discrepancies(StatedTree tree) {
        borneBy(tree);
    }

    List<Discrepancy> found() {
        return causes.stream()
                .map(cause -> new Discrepancy(cause.root, cause.followers))
                .toList();
    }

    /** The causes whose gaps a total passes on to the one above it. */
    private List<Cause> borneBy(StatedTree tree) {
        List<Cause> borne = new ArrayList<>();
        tree.parts().forEach(part -> borne.addAll(borneBy(part)));
        if (tree.parts().isEmpty()) {
            return borne;
        }
        Reconciliation level = tree.reconciliation();
        List<Cause> contradicted = contradicted(level, borne);
        borne.forEach(cause -> cause.followers.add(level));
        if (level.agreement() != Agreement.EXACT && contradicted.isEmpty()) {
            Cause own = new Cause(level);
            causes.add(own);
            if (level.agreement() != Agreement.UNALLOCATED) {
                borne.add(own);
            }
        }
        borne.removeIf(contradicted::contains);
        return borne;
    }

    /** The gaps below that a total has not taken over, if that is what it disagrees with its parts by: one, or all. */
    private static List<Cause> contradicted(Reconciliation level, List<Cause> borne) {
        if (level.agreement() == Agreement.EXACT) {
            return List.of();
        }
        for (Cause each : borne) {
            if (explain(level, List.of(each))) {
                return List.of(each);
            }
        }
        return borne.size() > 1 && explain(level, borne) ? List.copyOf(borne) : List.of();
    }

    /** A gap that rounding explains is explained by others to the last digit, or they have nothing to do with it. */
    private static boolean explain(Reconciliation level, List<Cause> borne) {
        Decimal left = borne.stream().map(cause -> cause.root.gap()).reduce(level.gap(), Decimal::plus);
        return level.agreement() == Agreement.ROUNDED
                ? left.isZero()
                : left.value().abs().compareTo(level.bound().value()) <= 0;
    }
}
