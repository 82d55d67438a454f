package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.budget.Dimension;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What lines are told apart by while they are added up: the dimensions that were asked for, then those that are kept apart
 * whatever was asked.
 */
final class Plan {
    private final ImmutableList<Dimension> by;
    private final ImmutableList<Dimension> all;

    private Plan(ImmutableList<Dimension> by, ImmutableList<Dimension> all) {
        this.by = by;
        this.all = all;
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
        return all;
    }

    /**
     * What a cell's codes are in each of them, null where it has none.
     *
     * @throws InvalidValueException where the cell is by other dimensions
     */
    @Nullable
    String[] codes(Cell cell) {
        if (!cell.by().equals(all)) {
            throw new InvalidValueException("cell", cell + " by " + cell.by());
        }
        @Nullable String[] texts = new @Nullable String[all.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = cell.code(all.get(i)).orElse(null);
        }
        return texts;
    }
}
