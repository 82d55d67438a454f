package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
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
    private static final int FORM = -2;

    private final List<Dimension> all;
    private final int phase;
    private final int basis;
    private final int form;
    private final int currency;
    private final @Nullable String[] codes;
    private @Nullable Dimension[] met = new @Nullable Dimension[8];
    private int[] places = new int[8];
    private boolean statesForm;

    LineKeys(Plan plan) {
        this.all = plan.all();
        this.phase = all.indexOf(Dimension.PHASE);
        this.basis = all.indexOf(Dimension.BASIS);
        this.form = all.indexOf(Dimension.FORM);
        this.currency = all.indexOf(Dimension.CURRENCY);
        this.codes = new @Nullable String[all.size()];
    }

    /** The codes, null where the line has none; valid until the next call. */
    @Nullable
    String[] codes(BudgetLine line) {
        Arrays.fill(codes, null);
        statesForm = false;
        // A line's codes are such a map: as two lists, no entry is made of each.
        ImmutableSortedMap<Dimension, String> stated = ImmutableSortedMap.copyOfSorted(line.codes());
        ImmutableList<Dimension> dimensions = stated.keySet().asList();
        ImmutableList<String> texts = stated.values().asList();
        for (int step = 0; step < dimensions.size(); step++) {
            int place = place(step, dimensions.get(step));
            if (place >= 0) {
                codes[place] = texts.get(step);
            } else {
                statesForm |= place == FORM;
            }
        }
        String stage = codes[phase];
        if (codes[basis] == null && stage != null) {
            codes[basis] = Phase.parse(stage).basis().code();
        }
        if (currency >= 0) {
            codes[currency] = line.code(Dimension.CURRENCY).orElse(null);
        }
        return codes;
    }

    /** Whether the last line is in kind. */
    boolean isInKind(BudgetLine line) {
        return (statesForm || form >= 0) && line.isInKind();
    }

    private int place(int step, Dimension dimension) {
        if (step >= met.length) {
            met = Arrays.copyOf(met, step * 2);
            places = Arrays.copyOf(places, step * 2);
        }
        if (!dimension.equals(met[step])) {
            met[step] = dimension;
            int asked = all.indexOf(dimension);
            places[step] = asked == NOT_ASKED && dimension.equals(Dimension.FORM) ? FORM : asked;
        }
        return places[step];
    }
}
