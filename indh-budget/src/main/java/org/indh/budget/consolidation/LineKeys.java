package org.indh.budget.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Finds a line's codes in the dimensions that lines are told apart by, in one pass over the line: they are few, and most lines
 * have theirs in the dimensions that the line before had.
 */
final class LineKeys {
    private static final int NOT_ASKED = -1;

    private final List<Dimension> all;
    private final int phase;
    private final int basis;
    private final @Nullable String[] codes;
    private @Nullable Dimension[] met = new @Nullable Dimension[8];
    private int[] places = new int[8];
    private boolean statesForm;

    LineKeys(Plan plan) {
        this.all = plan.all();
        this.phase = all.indexOf(Dimension.PHASE);
        this.basis = all.indexOf(Dimension.BASIS);
        this.codes = new @Nullable String[all.size()];
    }

    /** The codes, null where the line has none; valid until the next call. */
    @Nullable
    String[] codes(BudgetLine line) {
        Arrays.fill(codes, null);
        statesForm = false;
        int step = 0;
        for (Map.Entry<Dimension, String> entry : line.codes().entrySet()) {
            Dimension dimension = entry.getKey();
            int place = place(step++, dimension);
            if (place != NOT_ASKED) {
                codes[place] = entry.getValue();
            }
            statesForm |= dimension.equals(Dimension.FORM);
        }
        String stage = codes[phase];
        if (codes[basis] == null && stage != null) {
            codes[basis] = Phase.parse(stage).basis().code();
        }
        return codes;
    }

    /** Whether the last line is in kind. */
    boolean isInKind(BudgetLine line) {
        return statesForm && line.isInKind();
    }

    private int place(int step, Dimension dimension) {
        if (step >= met.length) {
            met = Arrays.copyOf(met, step * 2);
            places = Arrays.copyOf(places, step * 2);
        }
        if (!dimension.equals(met[step])) {
            met[step] = dimension;
            places[step] = all.indexOf(dimension);
        }
        return places[step];
    }
}
