package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.core.document.Fault;

/**
 * A line of a total that was opened, and where it stands.
 *
 * @param line the line, with everything that its record states and that can be read
 * @param fileLine the line of the file that the record starts on, counted from 1; 5004
 * @param faults what of its record cannot be read, each at its place, whether adding up needs it or not: a day "hier"
 */
public record OpenedLine(BudgetLine line, int fileLine, List<Fault> faults) {
    /** Copies the list. */
    public OpenedLine {
        faults = ImmutableList.copyOf(faults);
    }
}
