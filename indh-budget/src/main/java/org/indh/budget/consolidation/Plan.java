package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What lines are told apart by while they are added up: the dimensions that were asked for, then those that are kept apart
 * whatever was asked.
 */
final class Plan {
    private final ImmutableList<Dimension> by;
    private final Dimension[] all;
    private final int phase;
    private final int basis;

    private Plan(ImmutableList<Dimension> by, ImmutableList<Dimension> all) {
        this.by = by;
        this.all = all.toArray(Dimension[]::new);
        this.phase = all.indexOf(Dimension.PHASE);
        this.basis = all.indexOf(Dimension.BASIS);
    }

    /** @throws InvalidValueException where a dimension is named twice */
    static Plan by(List<Dimension> dimensions) {
        ImmutableList<Dimension> by = ImmutableList.copyOf(dimensions);
        if (by.stream().distinct().count() < by.size()) {
            throw new InvalidValueException("dimension-once", by.toString());
        }
        ImmutableList<Dimension> apart = Dimension.apart().stream()
                .filter(dimension -> !by.contains(dimension))
                .collect(ImmutableList.toImmutableList());
        return new Plan(
                by, ImmutableList.<Dimension>builder().addAll(by).addAll(apart).build());
    }

    /** What was asked for. */
    ImmutableList<Dimension> by() {
        return by;
    }

    /** That, and what is kept apart. */
    ImmutableList<Dimension> all() {
        return ImmutableList.copyOf(all);
    }

    /** One pass over the line's codes: they are few, and looking each dimension up would cost more. */
    Codes codes(BudgetLine line) {
        @Nullable String[] texts = new @Nullable String[all.length];
        for (Map.Entry<Dimension, String> entry : line.codes().entrySet()) {
            int index = index(entry.getKey());
            if (index >= 0) {
                texts[index] = entry.getValue();
            }
        }
        String stage = texts[phase];
        if (texts[basis] == null && stage != null) {
            texts[basis] = Phase.parse(stage).basis().code();
        }
        return new Codes(texts);
    }

    /** @throws InvalidValueException where the cell is by other dimensions */
    Codes codes(Cell cell) {
        if (!cell.by().equals(all())) {
            throw new InvalidValueException("cell", cell + " by " + cell.by());
        }
        @Nullable String[] texts = new @Nullable String[all.length];
        for (int i = 0; i < all.length; i++) {
            texts[i] = cell.code(all[i]).orElse(null);
        }
        return new Codes(texts);
    }

    private int index(Dimension dimension) {
        for (int i = 0; i < all.length; i++) {
            if (all[i].equals(dimension)) {
                return i;
            }
        }
        return -1;
    }
}
