package org.indh.budget.consolidation;

import java.util.Arrays;
import org.indh.budget.BudgetLine;
import org.jspecify.annotations.Nullable;

/** Lines that wait for others, so that the cells of many are looked for at a time. */
final class WaitingLines {
    private static final int ROOM = 64;

    private final KeyTable table;
    private final @Nullable BudgetLine[] lines = new @Nullable BudgetLine[ROOM];
    private final boolean[] inKind = new boolean[ROOM];
    private final int[] cells = new int[ROOM];
    private long[] keys;
    private int count;

    /** @param table the keys of the cells that they are added to */
    WaitingLines(KeyTable table) {
        this.table = table;
        this.keys = new long[ROOM * table.layout().words()];
    }

    /** Receives a line and the number of its cell. */
    interface Taker {
        void take(int cell, BudgetLine line, boolean isInKind);
    }

    boolean isFull() {
        return count == ROOM;
    }

    /** Whether the key can stand with those of the lines that wait. */
    boolean holds(int[] key) {
        return table.layout().holds(key);
    }

    /** Keeps a line; there is room, and the key can stand with the others where there are any. */
    void add(int[] key, BudgetLine line, boolean isInKind) {
        if (!holds(key)) {
            table.lay(table.layout().widened(key));
        }
        int words = table.layout().words();
        if (keys.length < ROOM * words) {
            keys = new long[ROOM * words];
        }
        table.layout().pack(key, keys, count * words);
        lines[count] = line;
        inKind[count] = isInKind;
        count++;
    }

    /** Hands every line on, in the order in which they came. */
    void settle(Taker taker) {
        table.numbers(keys, count, cells);
        for (int i = 0; i < count; i++) {
            BudgetLine line = lines[i];
            if (line != null) {
                taker.take(cells[i], line, inKind[i]);
            }
        }
        Arrays.fill(lines, 0, count, null);
        count = 0;
    }
}
