package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Costs that would come back to where they were passed on from, and be passed on without end. */
public final class CircularAllocationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> cycle;

    /**
     * A circle of cost centres.
     *
     * @param cycle the centres, each passing costs on to the next, the last one to the first
     */
    public CircularAllocationException(List<String> cycle) {
        super("costs are passed on in a circle: " + String.join(" > ", cycle));
        this.cycle = ImmutableList.copyOf(cycle);
    }

    /** The centres, each passing costs on to the next, the last one to the first. */
    public List<String> cycle() {
        return cycle;
    }
}
