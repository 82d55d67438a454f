package org.indh.budget.consolidation;

import org.indh.budget.consolidation.Subtotals.Table;

/** Puts the cells of a level in order, the codes of one dimension after the other, last first: no two cells are compared. */
final class CellOrder {
    private CellOrder() {}

    /** The cells that have lines, in order. */
    static int[] of(Table table) {
        Level level = table.level();
        int[] cells = new int[level.size()];
        int count = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            if (level.lines(cell) > 0) {
                cells[count++] = cell;
            }
        }
        int[] ordered = new int[count];
        System.arraycopy(cells, 0, ordered, 0, count);
        int[] other = new int[count];
        for (int index = table.columns().size() - 1; index >= 0; index--) {
            byCode(table, index, ordered, other);
            int[] swapped = ordered;
            ordered = other;
            other = swapped;
        }
        return ordered;
    }

    private static void byCode(Table table, int index, int[] from, int[] to) {
        int[] ranks = table.columns().get(index).ranks();
        int[] starts = new int[ranks.length + 1];
        for (int cell : from) {
            starts[ranks[table.level().number(cell, index)] + 1]++;
        }
        for (int rank = 0; rank < ranks.length; rank++) {
            starts[rank + 1] += starts[rank];
        }
        for (int cell : from) {
            to[starts[ranks[table.level().number(cell, index)]]++] = cell;
        }
    }
}
