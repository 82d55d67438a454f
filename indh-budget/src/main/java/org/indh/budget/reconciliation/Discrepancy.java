package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A total that does not agree with its parts, and the totals above it that this alone explains: those that took the wrong
 * total over, and the one that did not and so disagrees with it.
 *
 * @param root the deepest total concerned
 * @param followers the totals that follow from it, upwards; each held against what is stated one level below it
 */
public record Discrepancy(Reconciliation root, List<Reconciliation> followers) {
    public Discrepancy {
        followers = ImmutableList.copyOf(followers);
    }
}
