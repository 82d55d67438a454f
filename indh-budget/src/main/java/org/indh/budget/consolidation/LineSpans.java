package org.indh.budget.consolidation;

import java.util.Arrays;

/** The first and the last line of each cell, as lines of a file. */
final class LineSpans {
    private static final int SMALLEST = 16;

    /** Nil where no line was met. */
    private int[] first = new int[SMALLEST];

    private int[] last = new int[SMALLEST];

    void add(int cell, int line) {
        add(cell, line, line);
    }

    void add(int cell, LineSpans other, int otherCell) {
        add(cell, other.first[otherCell], other.last[otherCell]);
    }

    private void add(int cell, int from, int to) {
        if (cell >= first.length) {
            int more = Math.max(cell + 1, first.length + (first.length >> 1));
            first = Arrays.copyOf(first, more);
            last = Arrays.copyOf(last, more);
        }
        if (first[cell] == 0 || from < first[cell]) {
            first[cell] = from;
        }
        if (to > last[cell]) {
            last[cell] = to;
        }
    }

    int first(int cell) {
        return first[cell];
    }

    int last(int cell) {
        return last[cell];
    }
}
