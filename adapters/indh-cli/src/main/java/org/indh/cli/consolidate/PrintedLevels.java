package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Pivot;
import org.indh.budget.consolidation.PrintedPivot;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The tables of all subtotals as they are shown in thousands or millions: what is shown adds up, or the difference is known.
 *
 * @param levels one for each subtotal, the coarsest first; nothing where none is shown, or exact amounts are
 */
record PrintedLevels(List<Optional<Level>> levels) {
    PrintedLevels {
        levels = ImmutableList.copyOf(levels);
    }

    /**
     * The table of one subtotal.
     *
     * @param printed its amounts in whole units of the currency
     * @param scale what they are shown in
     */
    record Level(PrintedPivot printed, TableScale scale) {
        Optional<BigDecimal> at(Cell row, Cell column) {
            return printed.at(row, column).map(this::shown);
        }

        Optional<BigDecimal> ofRow(Cell row) {
            return printed.ofRow(row).map(this::shown);
        }

        private BigDecimal shown(Money money) {
            return money.amount().movePointLeft(scale.unit().zeros()).setScale(scale.decimals());
        }
    }

    /** @param exact the tables, the coarsest first; nothing where one would add what is never added */
    static PrintedLevels of(List<Optional<Pivot>> exact, Optional<TableScale> scale, Optional<Section> section) {
        List<Optional<Level>> levels = new ArrayList<>();
        @Nullable PrintedPivot coarser = null;
        for (Optional<Pivot> table : exact) {
            if (table.isEmpty() || scale.isEmpty() || section.isEmpty()) {
                levels.add(Optional.empty());
            } else {
                int digits = scale.get().digits();
                coarser = coarser == null ? section.get().printed(table.get(), digits) : coarser.finer(table.get());
                levels.add(Optional.of(new Level(coarser, scale.get())));
            }
        }
        return new PrintedLevels(levels);
    }

    Optional<Level> at(int depth) {
        return levels.get(depth);
    }

    /** By how much at most a total in a column differs from what is shown under it; nothing where all adds up. */
    Optional<BigDecimal> difference() {
        return levels.stream()
                .flatMap(Optional::stream)
                .map(level -> level.shown(level.printed().largestDifference()))
                .filter(difference -> difference.signum() > 0)
                .max(BigDecimal::compareTo);
    }
}
