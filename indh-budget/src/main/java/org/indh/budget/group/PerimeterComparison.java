package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.budget.consolidation.Comparison;

/**
 * A group's totals of two years beside each other, and how much of the difference is no more than another perimeter (effet de
 * périmètre). Cell by cell the differences of {@code left}, {@code constant}, {@code came} and {@code changed} add up to that
 * of {@code all}; each holds what transfers inside the group make of it, since money that a member gives to one that is none
 * any more leaves the group.
 *
 * @param changes which bodies came, left or changed their share
 * @param all the later year beside the earlier one, each as it was reported
 * @param left the earlier year without those who left, beside the same with them
 * @param constant what is common to both: the members of both years, by their earlier shares, later beside earlier (à périmètre
 *     constant)
 * @param came the later year with those who came, beside the same without them; shares are the earlier ones still
 * @param changed the later year by its own shares, beside the same by the earlier ones
 */
public record PerimeterComparison(
        List<Perimeter.Change> changes,
        Comparison all,
        Comparison left,
        Comparison constant,
        Comparison came,
        Comparison changed) {
    /** Copies the list. */
    public PerimeterComparison {
        changes = ImmutableList.copyOf(changes);
    }
}
